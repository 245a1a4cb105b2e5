import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import type { CalendarEntry, CalendarFile } from "#src/delivery/calendar-file.port.ts";
import type { Instant } from "#src/kernel/time.ts";
import { dayOf, timeOfDay } from "#src/kernel/time.ts";
import { calendarZone, zoneDescribed } from "./calendar-zone.ts";

/**
 * Times are written by the clock of Zwolle, with a description of its zone, as people planned them: a file that somebody
 * kept stays right also when the law on summer time changes.
 */
export function writeCalendar({ name, language, entries }: CalendarFile): Uint8Array<ArrayBuffer> {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    // Not named for the calendar as a whole: the library would write the instants of changes by that clock as well, and those
    // have to be in UTC.
    timezone: { name: null, generator: zoneDescribed },
    x: [["X-WR-TIMEZONE", calendarZone]],
    prodId: { company: "Vraagbaak", product: "oplevermomenten", language: language.toUpperCase() },
    // How often a calendar looks again by itself.
    ttl: hourInSeconds,
  });
  for (const entry of entries) calendar.createEvent(eventOf(entry));
  return new TextEncoder().encode(calendar.toString());
}

const hourInSeconds = 3_600;

function eventOf({ uid, sequence, writtenAt, from, until, title, place, text, link, isCancelled }: CalendarEntry) {
  return {
    id: uid,
    sequence,
    stamp: new Date(writtenAt),
    lastModified: new Date(writtenAt),
    timezone: calendarZone,
    start: byTheClock(from),
    end: byTheClock(until),
    summary: title,
    location: place,
    description: text,
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    ...(link === null ? {} : { url: link }),
  };
}

/**
 * An instant by the clock of Zwolle, in the form in which the library knows those of Day.js. It would write a Date by the
 * clock of the machine that this program runs on.
 */
function byTheClock(instant: Instant) {
  return {
    isValid: () => true,
    toDate: () => new Date(instant),
    toJSON: () => instant,
    format: (pattern: string) =>
      pattern === "YYYYMMDD" ? dayOf(instant).replaceAll("-", "") : `${timeOfDay(instant).replace(":", "")}00`,
  };
}
