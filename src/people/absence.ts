import { z } from "zod";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import { addDays, Day } from "#src/kernel/time.ts";

/** Days on which nothing is asked of somebody, first and last included. */
export const Absence = z.strictObject({ from: Day, until: Day });
export type Absence = z.infer<typeof Absence>;

/** More planned periods than anybody has in a year. */
export const mostAbsences = 12;

export type AbsenceRefusal =
  | { readonly code: "absence_backwards" }
  | { readonly code: "due_in_past"; readonly due: Day }
  | { readonly code: "full" };

/** Adds a period. Periods that overlap or follow on one another become one; what has passed drops out. */
export function withAbsence(
  absences: readonly Absence[],
  period: Absence,
  today: Day,
): Result<readonly Absence[], AbsenceRefusal> {
  if (period.until < period.from) return refuse({ code: "absence_backwards" });
  if (period.until < today) return refuse({ code: "due_in_past", due: period.until });
  const joined = joinedUp([...comingAbsences(absences, today), period]);
  return joined.length > mostAbsences ? refuse({ code: "full" }) : ok(joined);
}

/** Takes one period back; it may have been joined with others or taken back already, and then nothing changes. */
export function withoutAbsence(absences: readonly Absence[], period: Absence, today: Day): readonly Absence[] {
  return comingAbsences(absences, today).filter(({ from, until }) => from !== period.from || until !== period.until);
}

/** Those of today and later, first ones first. */
export function comingAbsences(absences: readonly Absence[], today: Day): readonly Absence[] {
  return absences.filter(({ until }) => until >= today).toSorted((one, other) => (one.from < other.from ? -1 : 1));
}

function joinedUp(absences: readonly Absence[]): readonly Absence[] {
  const joined: Absence[] = [];
  for (const period of absences.toSorted((one, other) => (one.from < other.from ? -1 : 1))) {
    const last = joined.at(-1);
    if (last && period.from <= addDays(last.until, 1)) {
      joined[joined.length - 1] = { from: last.from, until: last.until > period.until ? last.until : period.until };
    } else {
      joined.push(period);
    }
  }
  return joined;
}
