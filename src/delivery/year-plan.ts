import type { Day } from "#src/kernel/time.ts";
import { addDays, daysBetween } from "#src/kernel/time.ts";
import { weekdayOf } from "#src/profile/working-days.ts";
import type { KnownDays } from "./calendar-day.ts";
import { warningsOfDay } from "./calendar-day.ts";

export const momentsAYear = 6;

export interface YearAsked {
  /** The year begins then: no date comes before it, and none a year later. */
  readonly from: Day;
  /** 1 for Monday to 5 for Friday. */
  readonly weekday: number;
  /** The days of moments that stand already, to keep the rhythm with. */
  readonly standing: readonly Day[];
}

const week = 7;
const year = 365;
const rhythm = Math.round(year / momentsAYear);

/**
 * As many days as make six in the year with the moments that stand in it, all on the same day of the week, and never closer
 * to another moment than the alliance wants. Of all such rows the best is taken: one with the fewest days in holidays and
 * school holidays and the fewest gaps that are too long, and of these the one that keeps most to a sixth of a year. Where no
 * week is free, the warnings of a day say so, and people decide; between moments that stand too close nothing is proposed.
 */
export function proposedYear({ from, weekday, standing }: YearAsked, known: KnownDays): readonly Day[] {
  const { atLeast } = known.deliveryMoments;
  const inYear = standing.filter((day) => day >= from && day < addDays(from, year));
  const most = Math.max(0, momentsAYear - inYear.length);
  const free = weeksOfYear(from, weekday).filter((day) => standing.every((other) => apart(day, other) >= atLeast));
  const before = standing.filter((day) => day < from).toSorted();
  const stops = [
    ...free.map((day) => ({ day, stands: false })),
    ...inYear.map((day) => ({ day, stands: true })),
  ].toSorted((one, other) => one.day.localeCompare(other.day));
  let rows: readonly Row[] = [{ days: [], last: before.at(-1) ?? null, cost: 0 }];
  for (const { day, stands } of stops) {
    const onward = stands
      ? rows.map((row) => ({ ...row, last: day, cost: row.cost + costOfGap(row, day, { from, known }) }))
      : rows
          .filter(({ days, last }) => days.length < most && (last === null || apart(last, day) >= atLeast))
          .map((row) => ({
            days: [...row.days, day],
            last: day,
            cost: row.cost + costOfGap(row, day, { from, known }) + (isFree(day, known) ? 0 : drawback),
          }));
    // No row passes by a moment that stands; past a day that is only possible it can.
    rows = [...(stands ? [] : rows), ...cheapestByLength(onward)];
  }
  const [best] = rows.toSorted((one, other) => other.days.length - one.days.length || one.cost - other.cost);
  return best?.days ?? [];
}

/** Days so far, and what speaks against them. */
interface Row {
  readonly days: readonly Day[];
  /** The moment that comes last, which may stand already; null while there is none. */
  readonly last: Day | null;
  readonly cost: number;
}

/** A day in a holiday, or a gap that is too long, weighs more than any shift within the rhythm of a year. */
const drawback = 100_000;

/** A shift of two weeks is worse than two shifts of one. */
function costOfGap(
  { last }: Row,
  day: Day,
  { from, known }: { readonly from: Day; readonly known: KnownDays },
): number {
  if (last === null) return apart(from, day) ** 2;
  const gap = apart(last, day);
  return (gap - rhythm) ** 2 + (gap > known.deliveryMoments.atMost ? drawback : 0);
}

function cheapestByLength(rows: readonly Row[]): readonly Row[] {
  const cheapest = new Map<number, Row>();
  for (const row of rows) {
    const other = cheapest.get(row.days.length);
    if (other === undefined || row.cost < other.cost) cheapest.set(row.days.length, row);
  }
  return [...cheapest.values()];
}

function weeksOfYear(from: Day, weekday: number): readonly Day[] {
  const first = addDays(from, (weekday - weekdayOf(from) + week) % week);
  return Array.from({ length: Math.ceil(year / week) }, (_, index) => addDays(first, index * week)).filter(
    (day) => day < addDays(from, year),
  );
}

/** That nobody knows the holidays of then speaks against all days alike. */
function isFree(day: Day, known: KnownDays): boolean {
  return warningsOfDay(day, known).every(({ kind }) => kind === "holidays_unknown");
}

function apart(one: Day, other: Day): number {
  return Math.abs(daysBetween(one, other));
}
