import type { ConversationStore } from "#src/conversation/conversation.store.ts";
import type { Initiative } from "#src/initiative/initiative.ts";
import type { InitiativeStore } from "#src/initiative/initiative.store.ts";
import { dayOf, daysBetween } from "#src/kernel/time.ts";
import type { WaitingLine } from "./front.contract.ts";
import type { Reader } from "./reader.ts";

export interface WaitingElsewhereDeps {
  readonly initiatives: Pick<InitiativeStore, "list">;
  readonly conversations: Pick<ConversationStore, "list">;
}

const mostInTheme = 20;
const daysNew = 30;

/** Of the themes that the reader is process owner of: what was born lately, and what nobody owns. */
export async function waitingForProcessOwner(
  { initiatives }: Pick<WaitingElsewhereDeps, "initiatives">,
  { actor, today }: Reader,
): Promise<readonly WaitingLine[]> {
  const themes = actor.roles.flatMap((role) => (role.role === "process_owner" ? [role.theme] : []));
  if (themes.length === 0) return [];
  const page = await initiatives.list({
    where: { phase: "kraamkamer", theme: themes },
    order: "bornAt",
    direction: "descending",
    limit: mostInTheme,
  });
  return page.items.flatMap(({ value }): readonly WaitingLine[] => {
    const isNew = daysBetween(dayOf(value.bornAt), today) <= daysNew;
    if (isNew) return [initiativeLine("new_in_theme", value)];
    return value.problemOwner === null ? [initiativeLine("no_problem_owner", value)] : [];
  });
}

function initiativeLine(why: "new_in_theme" | "no_problem_owner", { id, title, bornAt }: Initiative): WaitingLine {
  return { about: "initiative", why, initiative: { id, title }, since: dayOf(bornAt) };
}

const mostChannels = 100;

/** Channels that we were added to, and that nobody said the use of. */
export async function channelsWithoutUse({
  conversations,
}: Pick<WaitingElsewhereDeps, "conversations">): Promise<readonly WaitingLine[]> {
  const page = await conversations.list({
    where: { kind: "channel", state: "open" },
    order: "seenAt",
    direction: "descending",
    limit: mostChannels,
  });
  return page.items
    .filter(({ value }) => value.use === null)
    .map(({ value: { id, name } }) => ({ about: "channel", why: "no_use", channel: { id, name } }));
}
