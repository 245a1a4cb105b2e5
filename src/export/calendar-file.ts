import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import type { CalendarEntry, CalendarFile } from "#src/delivery/calendar-file.port.ts";

/**
 * Times are written in UTC: each is one instant, which every calendar shows by its own clock, and no description of a time
 * zone has to come along that might differ from that of the reader.
 */
export function writeCalendar({ name, language, entries }: CalendarFile): Uint8Array<ArrayBuffer> {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
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
    start: new Date(from),
    end: new Date(until),
    summary: title,
    location: place,
    description: text,
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    ...(link === null ? {} : { url: link }),
  };
}
