import { z } from "zod";

/** A moment that happened: UTC, ISO 8601 with milliseconds, so that the order of text is the order of time. */
export const Instant = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
  .meta({ format: "date-time" })
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
const timeInZone = new Intl.DateTimeFormat("en-GB", {
  timeZone: zone,
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});
const instantLength = "2026-12-03T09:00:00.000Z".length;
const dayLength = "2026-12-03".length;
const millisecondsPerSecond = 1_000;
const millisecondsPerMinute = 60_000;
const millisecondsPerHour = 3_600_000;
const millisecondsPerDay = 86_400_000;

export function instantOf(date: Date): Instant {
  const text = date.toISOString();
  // A date of a year of four digits says itself in just this form.
  return text.length === instantLength ? (text as Instant) : Instant.parse(text);
}

/** As in the Date header of HTTP, in whole seconds. */
export function httpDateOf(instant: Instant): string {
  return new Date(instant).toUTCString();
}

/** The day in Zwolle on which the instant falls. */
export function dayOf(instant: Instant): Day {
  const moment = Date.parse(instant);
  return dayIn(moment + hoursAhead(moment) * millisecondsPerHour);
}

/** The day of a moment in UTC. */
function dayIn(moment: number): Day {
  const number = Math.floor(moment / millisecondsPerDay);
  const known = dayOfNumber.get(number);
  if (known !== undefined) return known;
  // An instant begins with its day.
  const day = instantOf(new Date(moment)).slice(0, dayLength) as Day;
  if (dayOfNumber.size >= mostDays) dayOfNumber.clear();
  dayOfNumber.set(number, day);
  return day;
}

/** Every change of a question counts days, and to write one out costs several times as much as to remember it. */
const dayOfNumber = new Map<number, Day>();
/** Ten years; begun anew when it is full. */
const mostDays = 3_650;

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

export function addDays(day: Day, days: number): Day {
  return dayIn(Date.parse(day) + days * millisecondsPerDay);
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / millisecondsPerDay);
}

export function addMilliseconds(instant: Instant, milliseconds: number): Instant {
  return instantOf(new Date(Date.parse(instant) + milliseconds));
}

export function minutesBetween(from: Instant, to: Instant): number {
  return (Date.parse(to) - Date.parse(from)) / millisecondsPerMinute;
}

/** Since 1970, rounded down. */
export function secondsOf(instant: Instant): number {
  return Math.floor(Date.parse(instant) / millisecondsPerSecond);
}

/** `09:00` on a clock in Zwolle. */
export type TimeOfDay = `${number}:${number}`;

/**
 * The instant at which the clocks in Zwolle show that time on that day. A time that the change to summer time skips is
 * taken an hour later; one that comes twice in the autumn is the first of both.
 */
export function instantAt(day: Day, time: TimeOfDay): Instant {
  const asIfUtc = Date.parse(`${day}T${time.padStart(5, "0")}:00.000Z`);
  const summer = asIfUtc - 2 * millisecondsPerHour;
  const winter = asIfUtc - millisecondsPerHour;
  // Summer time is two hours ahead of UTC, and the earlier of both; where it does not hold that day, winter time does.
  return instantOf(new Date(hoursAhead(summer) === 2 ? summer : winter));
}

/** The time of day on a clock in Zwolle, as `09:00`. */
export function timeOfDay(instant: Instant): TimeOfDay {
  // The formatter always gives two digits, a colon and two digits.
  return timeInZone.format(new Date(instant)) as TimeOfDay;
}

/** How far the clocks in Zwolle are ahead of UTC; they change on a whole hour of UTC. */
function hoursAhead(moment: number): number {
  const hour = Math.floor(moment / millisecondsPerHour);
  const known = aheadInHour.get(hour);
  if (known !== undefined) return known;
  const date = new Date(hour * millisecondsPerHour);
  const local = Date.parse(`${dayInZone.format(date)}T${timeInZone.format(date)}:00.000Z`);
  const ahead = local / millisecondsPerHour - hour;
  aheadInHour.set(hour, ahead);
  return ahead;
}

/** Asking the calendar costs a hundred times as much as remembering what it said; a year has 8,760 hours. */
const aheadInHour = new Map<number, number>();
