import type { TimeOfDay } from "#src/kernel/time.ts";
import { instantAt } from "#src/kernel/time.ts";
import type { CalendarEntry } from "./calendar-file.port.ts";
import type { DeliveryMoment } from "./delivery-moment.ts";

/** A moment as calendars show it: its agenda is for whoever opens it, since calendars are shared. */
export function calendarEntry(moment: DeliveryMoment): CalendarEntry {
  const { id, title, day, from, until, place, sequence, scheduledAt } = moment;
  return {
    uid: `${id}@vraagbaak`,
    sequence,
    writtenAt: scheduledAt ?? instantAt(day, "00:00"),
    from: instantAt(day, asTime(from)),
    until: instantAt(day, asTime(until)),
    title,
    place,
    text: moment.stage === "cancelled" ? moment.reason : "",
    link: null,
    isCancelled: moment.stage === "cancelled",
  };
}

function asTime(text: string): TimeOfDay {
  // MeetingTime lets nothing pass but two digits, a colon and two digits.
  return text as TimeOfDay;
}
