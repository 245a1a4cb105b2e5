import type { KeyReused, NotFound, Versioned } from "#src/kernel/aggregate-store.ts";
import type { CommandKey } from "#src/kernel/command.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Clock } from "#src/kernel/time.ts";
import { dayOf } from "#src/kernel/time.ts";
import type { Absence, AbsenceRefusal } from "./absence.ts";
import { withAbsence, withoutAbsence } from "./absence.ts";
import type { RoleMissing } from "./coordination.policy.ts";
import { mayCoordinate } from "./coordination.policy.ts";
import type { Actor, Person } from "./person.ts";
import type { PersonStore } from "./person.store.ts";

export interface SetAbsenceDeps {
  readonly people: PersonStore;
  readonly clock: Clock;
}

export interface SetAbsence {
  readonly key: CommandKey;
  readonly period: Absence;
  /** False takes the period back. */
  readonly absent: boolean;
}

/** A member of the QRT says when not to count on them: the duty list and the reminders then go by. Nobody says it for another. */
export async function setAbsence(
  deps: SetAbsenceDeps,
  actor: Actor,
  command: SetAbsence,
): Promise<Result<Versioned<Person>, RoleMissing | NotFound | KeyReused | AbsenceRefusal>> {
  const { people, clock } = deps;
  const { key, period, absent } = command;
  const allowed = mayCoordinate(actor, "people.absence");
  if (!allowed.ok) return allowed;
  const found = await people.forCommand(actor.person, key);
  if (!found.ok) return found;
  if (found.replayed) return ok(found.value);
  const { value: person } = found.value;
  const at = clock.now();
  const today = dayOf(at);
  const absences = absent
    ? withAbsence(person.absences, period, today)
    : ok(withoutAbsence(person.absences, period, today));
  if (!absences.ok) return absences;
  const saved = await people.save({
    value: { ...person, absences: [...absences.value] },
    expected: found.value,
    command: key,
    by: actor.person,
    at,
    events: [{ type: "absence_changed" }],
  });
  if (saved.ok) return saved;
  return saved.refusal.code === "stale" ? setAbsence(deps, actor, command) : refuse(saved.refusal);
}
