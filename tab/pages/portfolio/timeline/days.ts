import type { Day } from "#src/kernel/time.ts";

const millisecondsPerDay = 86_400_000;

/**
 * A day as a number since 1970 in UTC, so that a place on the scale is a sum. The kernel's own functions on days come with
 * the schema of a day, which stays out of the bundle.
 */
export function numberOfDay(day: Day): number {
  return Math.round(Date.parse(day) / millisecondsPerDay);
}

export function dayNumbered(number: number): Day {
  // This is the form that the schema asks for.
  return new Date(number * millisecondsPerDay).toISOString().slice(0, "2026-12-03".length) as Day;
}

export interface Month {
  readonly year: number;
  /** From 0, as the calendar of JavaScript counts them. */
  readonly month: number;
  readonly from: number;
  /** The day after its last. */
  readonly until: number;
}

/** The month in which a day falls, or one so many months after it. */
export function monthOf(number: number, after = 0): Month {
  const date = new Date(number * millisecondsPerDay);
  const first = (months: number) => Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
  const from = first(after);
  return {
    year: new Date(from).getUTCFullYear(),
    month: new Date(from).getUTCMonth(),
    from: from / millisecondsPerDay,
    until: first(after + 1) / millisecondsPerDay,
  };
}
