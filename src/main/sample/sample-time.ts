import type { Clock, Day } from "#src/kernel/time.ts";
import { Instant, addDays, dayOf } from "#src/kernel/time.ts";
import type { Profile } from "#src/profile/profile.ts";
import { addWorkingDays, isWorkingDay } from "#src/profile/working-days.ts";
import type { SampleMoment } from "./sample-schema.ts";

/** Turns the relative times of the samples into days and instants, seen from one present. */
export interface SampleTime {
  at(moment: SampleMoment): Instant;
  /** A number of working days before (negative) or after the given day; from today without one. */
  workingDay(days: number, from?: Day): Day;
}

export function sampleTime(clock: Clock, profile: Pick<Profile, "holidays">): SampleTime {
  const today = dayOf(clock.now());
  const holidays = new Set(profile.holidays.map(({ day }) => day));
  /** By the day from which one looks back: that day, and the working days before it, the latest first. */
  const passed = new Map<Day, Day[]>();

  function workingDay(days: number, from: Day = today): Day {
    return days > 0 ? addWorkingDays(from, days, holidays) : workingDayBefore(from, -days);
  }

  /** Everything that happened in the samples lies before today, so each step back is taken once for all of it. */
  function workingDayBefore(from: Day, days: number): Day {
    const before = passed.get(from) ?? [from];
    passed.set(from, before);
    while (before.length <= days) before.push(lastWorkingDayBefore(before.at(-1) ?? from));
    return before[days] ?? from;
  }

  function lastWorkingDayBefore(day: Day): Day {
    const before = addDays(day, -1);
    return isWorkingDay(before, holidays) ? before : lastWorkingDayBefore(before);
  }

  return { workingDay, at: ({ workingDaysAgo, time }) => instantOf(workingDay(-workingDaysAgo), time) };
}

/** A time of a day in Zwolle: two hours before UTC in summer, when 22:30 UTC is the next day there, and one in winter. */
function instantOf(day: Day, time: string): Instant {
  const inSummer = dayOf(Instant.parse(`${day}T22:30:00.000Z`)) !== day;
  const [hours, minutes] = time.split(":");
  const utc = String(Number(hours) - (inSummer ? 2 : 1)).padStart(2, "0");
  return Instant.parse(`${day}T${utc}:${minutes}:00.000Z`);
}
