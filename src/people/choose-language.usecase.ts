import type { KeyReused, NotFound, Versioned } from "#src/kernel/aggregate-store.ts";
import type { CommandKey } from "#src/kernel/command.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Clock } from "#src/kernel/time.ts";
import type { Language } from "#src/profile/profile.ts";
import type { Actor, Person } from "./person.ts";
import type { PersonStore } from "./person.store.ts";

export interface ChooseLanguageDeps {
  readonly people: PersonStore;
  readonly clock: Clock;
}

export interface ChooseLanguage {
  readonly key: CommandKey;
  readonly language: Language;
}

/** In which language the bot answers somebody, whatever that person's Teams is set to. */
export async function chooseLanguage(
  deps: ChooseLanguageDeps,
  actor: Actor,
  command: ChooseLanguage,
): Promise<Result<Versioned<Person>, NotFound | KeyReused>> {
  const { people, clock } = deps;
  const { key, language } = command;
  const found = await people.forCommand(actor.person, key);
  if (!found.ok) return found;
  if (found.replayed || found.value.value.language === language) return ok(found.value);
  const saved = await people.save({
    value: { ...found.value.value, language },
    expected: found.value,
    command: key,
    by: actor.person,
    at: clock.now(),
    events: [{ type: "language_chosen", language }],
  });
  if (saved.ok) return saved;
  return saved.refusal.code === "stale" ? chooseLanguage(deps, actor, command) : refuse(saved.refusal);
}
