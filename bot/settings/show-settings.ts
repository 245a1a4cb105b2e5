import type { Conversation } from "#src/conversation/conversation.ts";
import type { Versioned } from "#src/kernel/aggregate-store.ts";
import { dayOf } from "#src/kernel/time.ts";
import { comingAbsences } from "#src/people/absence.ts";
import type { Person } from "#src/people/person.ts";
import { hasRole, actorOf } from "#src/people/person.ts";
import type { BotDeps } from "../deps.ts";
import type { OwnShown, SettingsShown } from "./settings-shown.ts";
import { choiceOf, useChoices } from "./uses.ts";

type ShowDeps = Pick<BotDeps, "conversations" | "people" | "profile">;

const mostOfAUse = 20;
const mostLeads = 5;

/** Looks up what the settings card tells of the alliance's channels. */
export async function showSettings(
  { conversations, people, profile }: ShowDeps,
  { value: conversation, rev }: Versioned<Conversation>,
): Promise<SettingsShown> {
  const uses = useChoices(profile).flatMap(({ use }) => (use === null ? [] : [choiceOf(use)]));
  const [held, leads] = await Promise.all([
    Promise.all(
      uses.map((use) =>
        conversations.list({ where: { use }, order: "appointedAt", direction: "descending", limit: mostOfAUse }),
      ),
    ),
    people.list({ where: { networkLead: "yes" }, order: "name", direction: "ascending", limit: mostLeads }),
  ]);
  return {
    conversation,
    rev,
    channels: held.flatMap(({ items }) => items.map(({ value }) => value)),
    leads: leads.items.map(({ value }) => value.name),
  };
}

/** Somebody's own settings, as they stand today. */
export function ownSettings({ clock }: Pick<BotDeps, "clock">, person: Person): OwnShown {
  const { name, language, absences } = person;
  const isInQrt = hasRole(actorOf(person), "qrt");
  return { name, language, absences: isInQrt ? comingAbsences(absences, dayOf(clock.now())) : null };
}
