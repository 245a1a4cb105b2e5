import type { Instant, TimeOfDay } from "#src/kernel/time.ts";
import { instantAt } from "#src/kernel/time.ts";
import type { CalendarEntry } from "./calendar-file.port.ts";
import type { DeliveryMoment } from "./delivery-moment.ts";

interface Shown {
  readonly now: Instant;
  /** Where people find the tab, without a slash at the end; null while nobody knows. */
  readonly tab: string | null;
}

/** A moment as calendars show it: its agenda is for whoever opens it, since calendars are shared. */
export function calendarEntry(moment: DeliveryMoment, { now, tab }: Shown): CalendarEntry {
  const { id, title, place, sequence } = moment;
  return {
    uid: `${id}@vraagbaak`,
    sequence,
    writtenAt: writtenAt(moment, now),
    ...hoursOf(moment),
    title,
    place,
    text: moment.stage === "cancelled" ? moment.reason : "",
    link: tab === null ? null : `${tab}/delivery-moments/${id}`,
    isCancelled: moment.stage === "cancelled",
  };
}

/** From when until when it is held. */
export function hoursOf({ day, from, until }: Pick<DeliveryMoment, "day" | "from" | "until">) {
  return { from: instantAt(day, asTime(from)), until: instantAt(day, asTime(until)) };
}

/** Of one of before that was kept, its day stands for it; but nothing was written later than now. */
function writtenAt({ day, scheduledAt }: DeliveryMoment, now: Instant): Instant {
  const written = scheduledAt ?? instantAt(day, asTime("00:00"));
  return written < now ? written : now;
}

function asTime(text: string): TimeOfDay {
  // MeetingTime lets nothing pass but two digits, a colon and two digits.
  return text as TimeOfDay;
}
