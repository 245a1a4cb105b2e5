import type { Day } from "#src/kernel/time.ts";
import { addDays } from "#src/kernel/time.ts";
import type { PersonId } from "#src/people/person.ts";
import { personIdOf } from "#src/people/person-id.ts";
import type { Profile } from "#src/profile/profile.ts";
import { weekdays } from "#src/profile/profile.ts";
import { holidaysOf, weekdayOf, workingDayFrom } from "#src/profile/working-days.ts";

/** Who is on duty; on a day on which nobody works, those of the next working day. In the order of the profile. */
export function onDuty(day: Day, { duty, holidays }: Pick<Profile, "duty" | "holidays">): readonly PersonId[] {
  const weekday = weekdays[weekdayOf(workingDayFrom(day, holidaysOf({ holidays }))) - 1];
  const members = weekday === undefined ? [] : (duty[weekday] ?? []);
  return members.map(({ tenant, object }) => personIdOf(tenant, object));
}

const daysOfTheWeek = [1, 2, 3, 4, 5, 6, 7] as const;

/** Whose turn comes after that day, in a week: the nearest first, each once. */
export function onDutyAfter(day: Day, profile: Pick<Profile, "duty" | "holidays">): readonly PersonId[] {
  return [...new Set(daysOfTheWeek.flatMap((later) => onDuty(addDays(day, later), profile)))];
}
