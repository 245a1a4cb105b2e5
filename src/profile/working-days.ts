import type { Day } from "#src/kernel/time.ts";
import { addDays } from "#src/kernel/time.ts";

/** Days on which nobody works, beside Saturdays and Sundays. */
export type Holidays = ReadonlySet<Day>;

export function holidaysOf({ holidays }: { readonly holidays: readonly { readonly day: Day }[] }): Holidays {
  const known = gathered.get(holidays) ?? new Set(holidays.map(({ day }) => day));
  gathered.set(holidays, known);
  return known;
}

/** A profile does not change while the program runs, and every change of a question asks for them. */
const gathered = new WeakMap<object, Holidays>();

/** The day that lies a number of working days after another; Saturdays, Sundays and the given holidays do not count. */
export function addWorkingDays(from: Day, days: number, holidays: Holidays): Day {
  let day = from;
  for (let left = days; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, holidays)) left--;
  }
  return day;
}

/** How many working days lie after `from`, up to and including `to`; none when `to` is earlier. */
export function workingDaysBetween(from: Day, to: Day, holidays: Holidays): number {
  let days = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day, holidays)) days++;
  return days;
}

/** The day itself, or the first working day after it. */
export function workingDayFrom(day: Day, holidays: Holidays): Day {
  return isWorkingDay(day, holidays) ? day : addWorkingDays(day, 1, holidays);
}

export function isWorkingDay(day: Day, holidays: Holidays): boolean {
  const weekday = weekdayOf(day);
  return weekday !== 0 && weekday !== 6 && !holidays.has(day);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}
