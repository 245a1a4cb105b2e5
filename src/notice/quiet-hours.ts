import type { Instant } from "#src/kernel/time.ts";
import { addDays, dayOf, instantAt, timeOfDay } from "#src/kernel/time.ts";
import type { Profile } from "#src/profile/profile.ts";
import { holidaysOf, isWorkingDay, workingDayFrom } from "#src/profile/working-days.ts";

export type WorkingHours = Pick<Profile, "quietHours" | "holidays">;

/** The moment itself within working hours; otherwise the morning on which they begin again. */
export function afterQuietHours(at: Instant, { quietHours, holidays }: WorkingHours): Instant {
  const free = holidaysOf({ holidays });
  const today = dayOf(at);
  const time = timeOfDay(at);
  const { from, until } = quietHours;
  if (isWorkingDay(today, free) && until <= time && time < from) return at;
  const isBefore = time < until;
  const next = isBefore ? workingDayFrom(today, free) : workingDayFrom(addDays(today, 1), free);
  return instantAt(next, until);
}
