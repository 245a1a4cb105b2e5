import { useKey } from "#src/conversation/conversation.store.ts";
import { InitiativeEvent } from "#src/initiative/initiative-event.ts";
import type { Initiative, InitiativeId } from "#src/initiative/initiative.ts";
import { isLiving } from "#src/initiative/initiative.ts";
import type { MomentId } from "#src/initiative/moment-id.ts";
import { withStandingPartners } from "#src/initiative/standing-partners.ts";
import type { Recorded } from "#src/kernel/aggregate-store.ts";
import { addMilliseconds } from "#src/kernel/time.ts";
import type { Under } from "#src/notice/notice-content.ts";
import type { NoticePlan } from "#src/notice/notice.ts";
import type { PersonId } from "#src/people/person.ts";
import type { Question } from "#src/question/question.ts";
import type { BotDeps } from "../deps.ts";
import type { AroundInitiative } from "./initiative-circle.ts";
import { initiativeCircle } from "./initiative-circle.ts";
import type { InitiativeTold } from "./initiative-notices.ts";
import { initiativeNotices } from "./initiative-notices.ts";
import { sharedSpot, threadNotice } from "./places.ts";
import { heardFrom, updateFor } from "./plan-update.ts";
import { peopleIn } from "./recipients.ts";
import type { Mention, Text } from "./told.ts";

export type PlanInitiativeDeps = Pick<
  BotDeps,
  "questions" | "initiatives" | "conversations" | "people" | "partners" | "profile"
>;

type Happened = Recorded<InitiativeEvent>;

const mostChannels = 20;

/** Whoever carries an initiative hears of it in their own chat; its birth and its end before it began also under its question. */
export async function planForInitiative(
  deps: PlanInitiativeDeps,
  id: InitiativeId,
  recorded: Recorded<unknown>,
): Promise<readonly NoticePlan[]> {
  const initiative = (await deps.initiatives.get(id))?.value;
  if (!initiative) return [];
  const happened: Happened = { ...recorded, event: InitiativeEvent.parse(recorded.event) };
  const rows = initiativeNotices[happened.event.type];
  const atQuestion = await besideQuestion(deps, rows, { initiative, happened });
  if (!isLiving(initiative)) return atQuestion;
  const around = { initiative: await withStandingPartners(deps.partners, initiative), happened };
  return [...atQuestion, ...(await requestsFor(deps, around)), ...(await newsFor(deps, rows, around))];
}

/** What made it or unmade it happened to a question: that is where people read of it. */
async function besideQuestion(
  deps: PlanInitiativeDeps,
  rows: readonly InitiativeTold[],
  { initiative, happened }: { readonly initiative: Initiative; readonly happened: Happened },
): Promise<readonly NoticePlan[]> {
  const spoken = rows.filter((row) => row.how === "mention" || row.how === "text");
  if (spoken.length === 0 || initiative.origin === null) return [];
  const question = (await deps.questions.get(initiative.origin))?.value;
  if (!question) return [];
  const born = { initiative, question, happened };
  const plans: NoticePlan[] = [];
  for (const row of spoken) {
    plans.push(...(row.how === "mention" ? ownerTold(row, born) : await themeTold(deps, row, born)));
  }
  return plans;
}

interface Born {
  readonly initiative: Initiative;
  readonly question: Question;
  readonly happened: Happened;
}

function ownerTold(
  { says: template }: Pick<Mention<string>, "says">,
  { initiative, question, happened }: Born,
): readonly NoticePlan[] {
  const to = initiative.processOwner;
  if (to === null) return [];
  // That a confidential question became an initiative is not for all who read along.
  const spot = question.confidential ? null : sharedSpot(question);
  const { place, under } = spot ?? { place: { person: to }, under: threadOf(question) };
  return [{ id: `${happened.seq}#${to}`, content: { kind: "reply", template, to, under }, place }];
}

async function themeTold(
  { conversations }: PlanInitiativeDeps,
  { says: template }: Text,
  { initiative: { theme }, question, happened }: Born,
): Promise<readonly NoticePlan[]> {
  const channels = await conversations.list({
    where: { use: useKey({ for: "theme", theme }) ?? "" },
    order: "appointedAt",
    direction: "descending",
    limit: mostChannels,
  });
  return channels.items.map(({ value }) => ({
    id: `${happened.seq}#${value.id}`,
    content: { kind: "reply", template, to: null, under: threadOf(question) },
    place: { conversation: value.id, root: null },
  }));
}

function threadOf({ id }: Question): Under {
  return { about: id, notice: threadNotice };
}

/** The cards that ask how it goes: new ones when it is asked, and once it was told they say so. */
async function requestsFor(
  deps: PlanInitiativeDeps,
  { initiative, happened }: AroundInitiative,
): Promise<readonly NoticePlan[]> {
  const { event, at } = happened;
  if (event.type === "update_asked") {
    return Promise.all(
      event.of.map(async (to) => ({ ...requestTo(to, event.moment), notBefore: await heardFrom(deps, to, at) })),
    );
  }
  if (event.type !== "update_posted") return [];
  const asked = (await deps.initiatives.history(initiative.id)).findLast((past) => past.event.type === "update_asked");
  if (asked?.event.type !== "update_asked") return [];
  const { moment, of } = asked.event;
  return of.map((to) => requestTo(to, moment));
}

function requestTo(to: PersonId, moment: MomentId): NoticePlan {
  return { id: `update:${moment}#${to}`, content: { kind: "update_request", moment, to }, place: { person: to } };
}

/** What a decision does comes as events of its own; by then all of them are there, and are told in one message. */
const untilAllIsTold = 2_000;

async function newsFor(
  deps: PlanInitiativeDeps,
  rows: readonly InitiativeTold[],
  around: AroundInitiative,
): Promise<readonly NoticePlan[]> {
  const { by, at } = around.happened;
  const plans: NoticePlan[] = [];
  const told = new Set<PersonId>();
  for (const row of rows) {
    if (row.how !== "update") continue;
    for (const to of await peopleIn(deps, initiativeCircle(row.who, around))) {
      if (to === by || told.has(to)) continue;
      told.add(to);
      plans.push(...(await updateFor(deps, row, { to, at: addMilliseconds(at, untilAllIsTold) })));
    }
  }
  return plans;
}
