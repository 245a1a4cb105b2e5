import type { Day } from "#src/kernel/time.ts";
import { addDays, daysBetween } from "#src/kernel/time.ts";
import { weekdayOf } from "#src/profile/working-days.ts";
import type { KnownDays } from "./calendar-day.ts";
import { warningsOfDay } from "./calendar-day.ts";

export const momentsAYear = 6;

export interface YearAsked {
  /** No date comes before it. */
  readonly from: Day;
  /** 1 for Monday to 5 for Friday. */
  readonly weekday: number;
  /** The days of moments that stand already, to keep the rhythm with. */
  readonly standing: readonly Day[];
}

const week = 7;

/**
 * Six days, all on the same day of the week, two to three months apart and outside holidays and school holidays where there
 * is such a day. The first one keeps the rhythm with the last moment before it; each next one lies as near as can be to a
 * sixth of a year after the one before. Where every week of the rhythm is a holiday, the nearest to that is taken: the
 * warnings then say why it is no good day, and people decide.
 */
export function proposedYear({ from, weekday, standing }: YearAsked, known: KnownDays): readonly Day[] {
  const { atLeast, atMost } = known.deliveryMoments;
  const between = Math.round((atLeast + atMost) / 2);
  const days: Day[] = [];
  let last =
    standing
      .filter((day) => day <= addDays(from, between))
      .toSorted()
      .at(-1) ?? null;
  while (days.length < momentsAYear) {
    const earliest = last === null ? from : later(addDays(last, atLeast), from);
    const wanted = last === null ? from : later(addDays(last, between), from);
    const latest = last === null ? addDays(from, atLeast) : later(addDays(last, atMost), addDays(earliest, week));
    last = bestDay({ weekday, earliest, wanted, latest }, known);
    days.push(last);
  }
  return days;
}

interface Span {
  readonly weekday: number;
  readonly earliest: Day;
  readonly wanted: Day;
  readonly latest: Day;
}

function bestDay({ weekday, earliest, wanted, latest }: Span, known: KnownDays): Day {
  const first = onWeekday(earliest, weekday);
  const candidates: Day[] = [];
  for (let day = first; day <= latest; day = addDays(day, week)) candidates.push(day);
  const nearestFirst = candidates.toSorted((one, other) => away(one, wanted) - away(other, wanted));
  return nearestFirst.find((day) => warningsOfDay(day, known).length === 0) ?? nearestFirst[0] ?? first;
}

/** The day itself, or the first one after it that is that day of the week. */
function onWeekday(day: Day, weekday: number): Day {
  return addDays(day, (weekday - weekdayOf(day) + week) % week);
}

function away(day: Day, wanted: Day): number {
  return Math.abs(daysBetween(wanted, day));
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}
