import { z } from "zod";

/** A moment that happened: UTC, ISO 8601 with milliseconds, so that the order of text is the order of time. */
export const Instant = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
  .brand<"Instant">();
export type Instant = z.infer<typeof Instant>;

/** A day that people plan: `2026-12-03`, without a time or a zone. */
export const Day = z.iso.date().brand<"Day">();
export type Day = z.infer<typeof Day>;

/** The only source of the present; injected, so that tests move time. */
export interface Clock {
  readonly now: () => Instant;
}

const zone = "Europe/Amsterdam";
const dayInZone = new Intl.DateTimeFormat("en-CA", {
  timeZone: zone,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});
const millisecondsPerDay = 86_400_000;

export function instantOf(date: Date): Instant {
  return Instant.parse(date.toISOString());
}

/** The day in Zwolle on which the instant falls. */
export function dayOf(instant: Instant): Day {
  return Day.parse(dayInZone.format(new Date(instant)));
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

export function addDays(day: Day, days: number): Day {
  const shifted = new Date(Date.parse(day) + days * millisecondsPerDay);
  return Day.parse(shifted.toISOString().slice(0, 10));
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / millisecondsPerDay);
}

export function addMilliseconds(instant: Instant, milliseconds: number): Instant {
  return instantOf(new Date(Date.parse(instant) + milliseconds));
}
