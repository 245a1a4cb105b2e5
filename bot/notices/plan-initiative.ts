import { useKey } from "#src/conversation/conversation.store.ts";
import { InitiativeEvent } from "#src/initiative/initiative-event.ts";
import type { Initiative, InitiativeId } from "#src/initiative/initiative.ts";
import type { Recorded } from "#src/kernel/aggregate-store.ts";
import type { ReplyTemplate, Under } from "#src/notice/notice-content.ts";
import type { NoticePlan } from "#src/notice/notice.ts";
import type { Question } from "#src/question/question.ts";
import type { BotDeps } from "../deps.ts";
import { sharedSpot, threadNotice } from "./places.ts";

type PlanDeps = Pick<BotDeps, "questions" | "initiatives" | "conversations">;

const mostChannels = 20;

/** The process owner is mentioned under the question, and the channels of the theme are told. */
export async function planForInitiative(
  deps: PlanDeps,
  id: InitiativeId,
  recorded: Recorded<unknown>,
): Promise<readonly NoticePlan[]> {
  const initiative = (await deps.initiatives.get(id))?.value;
  if (!initiative?.origin) return [];
  const question = (await deps.questions.get(initiative.origin))?.value;
  if (!question) return [];
  const born = { initiative, question, recorded };
  const { type } = InitiativeEvent.parse(recorded.event);
  if (type === "initiative_born") {
    return [...ownerTold("initiative_born", born), ...(await themeTold(deps, "initiative_announced", born))];
  }
  if (type === "initiative_undone") {
    return [...ownerTold("initiative_undone", born), ...(await themeTold(deps, "initiative_undone", born))];
  }
  // What comes after its birth is seen in the tab, which hears of it at once.
  return [];
}

interface Born {
  readonly initiative: Initiative;
  readonly question: Question;
  readonly recorded: Recorded<unknown>;
}

function ownerTold(template: ReplyTemplate, { initiative, question, recorded }: Born): readonly NoticePlan[] {
  const to = initiative.processOwner;
  if (to === null) return [];
  const { place, under } = sharedSpot(question) ?? { place: { person: to }, under: threadOf(question) };
  return [{ id: `${recorded.seq}#${to}`, content: { kind: "reply", template, to, under }, place }];
}

async function themeTold(
  { conversations }: PlanDeps,
  template: ReplyTemplate,
  { initiative: { theme }, question, recorded }: Born,
): Promise<readonly NoticePlan[]> {
  const channels = await conversations.list({
    where: { use: useKey({ for: "theme", theme }) ?? "" },
    order: "appointedAt",
    direction: "descending",
    limit: mostChannels,
  });
  return channels.items.map(({ value }) => ({
    id: `${recorded.seq}#${value.id}`,
    content: { kind: "reply", template, to: null, under: threadOf(question) },
    place: { conversation: value.id, root: null },
  }));
}

function threadOf({ id }: Question): Under {
  return { about: id, notice: threadNotice };
}
