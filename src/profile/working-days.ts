import type { Day } from "#src/kernel/time.ts";
import { addDays } from "#src/kernel/time.ts";

/** The day that lies a number of working days after another; Saturdays, Sundays and the given holidays do not count. */
export function addWorkingDays(from: Day, days: number, holidays: ReadonlySet<Day>): Day {
  let day = from;
  for (let left = days; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, holidays)) left--;
  }
  return day;
}

function isWorkingDay(day: Day, holidays: ReadonlySet<Day>): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(day);
}
