import type { KeyReused, NotFound, Stale, Versioned } from "#src/kernel/aggregate-store.ts";
import { atRevision } from "#src/kernel/aggregate-store.ts";
import type { CommandKey } from "#src/kernel/command.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok } from "#src/kernel/result.ts";
import type { Clock } from "#src/kernel/time.ts";
import type { Language } from "#src/profile/profile.ts";
import type { HoursEmpty, PersonSettings, SettingsChosen } from "./person-settings.ts";
import { withChosen } from "./person-settings.ts";
import type { Actor, Person, PersonEvent } from "./person.ts";
import type { PersonStore } from "./person.store.ts";

export interface ChooseSettingsDeps {
  readonly people: PersonStore;
  readonly clock: Clock;
}

/** What is undefined stays as it was. */
export interface ChooseSettings extends SettingsChosen {
  readonly key: CommandKey;
  /** Of the settings that were on the screen: two windows of one person do not undo each other's choice unseen. */
  readonly rev: number;
  readonly language?: Language | undefined;
}

/** How somebody wants to hear from us. Everybody chooses for themselves: the command has no room for anybody else. */
export async function chooseSettings(
  { people, clock }: ChooseSettingsDeps,
  actor: Actor,
  { key, rev, language, ...chosen }: ChooseSettings,
): Promise<Result<Versioned<Person>, NotFound | KeyReused | Stale | HoursEmpty>> {
  const found = await people.forCommand(actor.person, key);
  if (!found.ok) return found;
  if (found.replayed) return ok(found.value);
  const fresh = atRevision(found.value, rev);
  if (!fresh.ok) return fresh;
  const { value: person } = found.value;
  const settings = withChosen(person.settings, chosen);
  if (!settings.ok) return settings;
  const next: Person = { ...person, language: language ?? person.language, settings: settings.value };
  const events = eventsBetween(person, next);
  if (events.length === 0) return ok(found.value);
  return people.save({ value: next, expected: found.value, command: key, by: actor.person, at: clock.now(), events });
}

function eventsBetween(before: Person, after: Person): readonly PersonEvent[] {
  const { language, settings } = after;
  return [
    ...(before.language === language ? [] : [{ type: "language_chosen", language } as const]),
    ...(areSame(before.settings, settings) ? [] : [{ type: "settings_chosen", settings } as const]),
  ];
}

function areSame(one: PersonSettings, other: PersonSettings): boolean {
  return one.news === other.news && areSameHours(one.quietHours, other.quietHours);
}

function areSameHours(one: PersonSettings["quietHours"], other: PersonSettings["quietHours"]): boolean {
  if (one === null || other === null) return one === other;
  return one.from === other.from && one.until === other.until && one.workingDaysOnly === other.workingDaysOnly;
}
