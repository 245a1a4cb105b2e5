import ical, { ICalCalendarMethod, ICalEventBusyStatus, ICalEventStatus, ICalEventTransparency } from "ical-generator";
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
    timezone: { name: null, generator: () => [...ofTheCalendar, zoneDescribed()].join("\r\n") },
    prodId: { company: "Vraagbaak", product: "oplevermomenten", language: language.toUpperCase() },
  });
  for (const entry of entries) calendar.createEvent(eventOf(entry));
  // Every line ends, also the last one.
  return new TextEncoder().encode(`${calendar.toString()}\r\n`);
}

/**
 * Its zone, and how often a calendar looks again by itself. The library has words for these as well, but writes them behind
 * the zone or the meetings, and RFC 5545 wants whatever the calendar says of itself before those.
 */
const ofTheCalendar = [
  `X-WR-TIMEZONE:${calendarZone}`,
  "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
  "X-PUBLISHED-TTL:PT1H",
] as const;

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
    ...(text === "" ? {} : { description: text }),
    ...(isCancelled ? calledOff : { status: ICalEventStatus.CONFIRMED }),
    ...(link === null ? {} : { url: link }),
  };
}

/** A calendar that goes on showing it keeps nobody from planning something else then. */
const calledOff = {
  status: ICalEventStatus.CANCELLED,
  transparency: ICalEventTransparency.TRANSPARENT,
  busystatus: ICalEventBusyStatus.FREE,
} as const;

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
