import type { TimelineArranged } from "#src/portfolio/arranged.ts";
import type { Month } from "./days.ts";
import { monthOf } from "./days.ts";

export type Zoom = TimelineArranged["scale"];

/** From the first day up to the day after the last, as numbers of days. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/** A stretch of the scale with a name of its own. */
export interface Period extends Span {
  readonly kind: "year" | "quarter" | "month";
  readonly year: number;
  /** From 0; the first of its months. */
  readonly month: number;
}

export interface Scale extends Span {
  readonly zoom: Zoom;
  /** What it takes at least, in pixels; where there is more room it is drawn wider. */
  readonly width: number;
  /** The upper line of names and, finer, the one below it. */
  readonly above: readonly Period[];
  readonly below: readonly Period[];
}

/** Pixels: a quarter or a month is wide enough for its name and for a few marks. */
const pixelsPerDay: Readonly<Record<Zoom, number>> = { quarters: 1.6, months: 4.6 };
/** Pixels: what the name of a delivery moment takes. */
const nameWidth = 96;
/** A day that somebody mistyped must not make a scale of a century: what is further away stands at the edge. */
const yearsBack = 6;
const yearsAhead = 4;
const daysPerYear = 365;
const monthsPerQuarter = 3;

/** The whole quarters in which all these days fall, today among them. */
export function spanOf(days: readonly number[], today: number): Span {
  const near = days.map((day) =>
    Math.min(Math.max(day, today - yearsBack * daysPerYear), today + yearsAhead * daysPerYear),
  );
  const first = near.reduce((one, other) => Math.min(one, other), today);
  const last = near.reduce((one, other) => Math.max(one, other), today);
  return { from: quarterOf(first).from, until: quarterOf(last).until };
}

export function scaleOf(span: Span, zoom: Zoom): Scale {
  const width = Math.round((span.until - span.from) * pixelsPerDay[zoom]);
  const months = monthsIn(span);
  const quarters = gathered(months, "quarter", ({ year, month }) => `${year} ${Math.floor(month / monthsPerQuarter)}`);
  return zoom === "months"
    ? { ...span, zoom, width, above: quarters, below: months.map((month) => ({ ...month, kind: "month" })) }
    : { ...span, zoom, width, above: gathered(months, "year", ({ year }) => String(year)), below: quarters };
}

/** Up to here the scale has to go on for the name of what stands on that day. */
export function untilNamed(day: number, zoom: Zoom): number {
  return day + Math.ceil(nameWidth / pixelsPerDay[zoom]);
}

/** How far along the scale a day begins, as a share of all of it; what lies outside stands at its edge. */
export function shareAt(scale: Span, day: number): number {
  return Math.min(Math.max((day - scale.from) / (scale.until - scale.from), 0), 1);
}

export function quarterNumber({ month }: Pick<Period, "month">): number {
  return Math.floor(month / monthsPerQuarter) + 1;
}

function quarterOf(day: number): Span {
  const { month } = monthOf(day);
  const toFirst = -(month % monthsPerQuarter);
  return { from: monthOf(day, toFirst).from, until: monthOf(day, toFirst + monthsPerQuarter - 1).until };
}

function monthsIn({ from, until }: Span): readonly Month[] {
  const months: Month[] = [];
  for (let month = monthOf(from); month.from < until; month = monthOf(month.until)) months.push(month);
  return months;
}

/** Months that follow each other and have the same key, as one period. */
function gathered(months: readonly Month[], kind: Period["kind"], keyOf: (month: Month) => string): readonly Period[] {
  const periods = new Map<string, Period>();
  for (const month of months) {
    const key = keyOf(month);
    const { year, month: first, from } = periods.get(key) ?? month;
    periods.set(key, { kind, year, month: first, from, until: month.until });
  }
  return [...periods.values()];
}
