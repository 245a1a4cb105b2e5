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
const year = 365;

/**
 * As many days as make six in a year with the moments that stand in it, all on the same day of the week, two to three months
 * apart and outside holidays and school holidays where there is such a day. Each lies as near as can be to a sixth of a year
 * after the one before, and keeps its distance to the one that stands after it; between two that stand too close for another
 * one nothing is proposed. Where every week of the rhythm is a holiday, the nearest to that is taken: the warnings then say
 * why it is no good day, and people decide.
 */
export function proposedYear({ from, weekday, standing }: YearAsked, known: KnownDays): readonly Day[] {
  const { atLeast, atMost } = known.deliveryMoments;
  const between = Math.round((atLeast + atMost) / 2);
  const inOrder = standing.toSorted();
  const asked = Math.max(0, momentsAYear - standingInYear(inOrder, from).length);
  const days: Day[] = [];
  let last = inOrder.findLast((day) => day < from) ?? null;
  while (days.length < asked) {
    const after = last;
    const next = inOrder.find((day) => (after === null ? day >= from : day > after)) ?? null;
    const earliest = last === null ? from : later(addDays(last, atLeast), from);
    const wanted = last === null ? from : later(addDays(last, between), from);
    const most = last === null ? addDays(from, atLeast) : later(addDays(last, atMost), addDays(earliest, week));
    const latest = next === null ? most : earlier(most, addDays(next, -atLeast));
    const found: Day | null = bestDay({ weekday, earliest, wanted, latest }, known);
    if (found === null && next !== null) {
      last = next;
      continue;
    }
    last = found ?? onWeekday(earliest, weekday);
    days.push(last);
  }
  return days;
}

/** Those that count among the six of the year that begins then. */
function standingInYear(standing: readonly Day[], from: Day): readonly Day[] {
  return standing.filter((day) => day >= from && day < addDays(from, year));
}

interface Span {
  readonly weekday: number;
  readonly earliest: Day;
  readonly wanted: Day;
  readonly latest: Day;
}

/** Null where no such day of the week lies between the earliest and the latest. */
function bestDay({ weekday, earliest, wanted, latest }: Span, known: KnownDays): Day | null {
  const candidates: Day[] = [];
  for (let day = onWeekday(earliest, weekday); day <= latest; day = addDays(day, week)) candidates.push(day);
  const nearestFirst = candidates.toSorted((one, other) => away(one, wanted) - away(other, wanted));
  return nearestFirst.find((day) => speaksForItself(day, known)) ?? nearestFirst[0] ?? null;
}

/** That nobody knows the holidays of then speaks against all days alike. */
function speaksForItself(day: Day, known: KnownDays): boolean {
  return warningsOfDay(day, known).every(({ kind }) => kind === "holidays_unknown");
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

function earlier(one: Day, other: Day): Day {
  return one < other ? one : other;
}
