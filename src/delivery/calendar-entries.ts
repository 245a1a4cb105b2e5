import type { Recorded } from "#src/kernel/aggregate-store.ts";
import type { Instant, TimeOfDay } from "#src/kernel/time.ts";
import { instantAt } from "#src/kernel/time.ts";
import type { CalendarEntry } from "./calendar-file.port.ts";
import type { DeliveryMoment, DeliveryMomentEvent } from "./delivery-moment.ts";
import type { DeliveryWords } from "./delivery-words.ts";

interface Shown {
  readonly writtenAt: Instant;
  /** Where people find the tab, without a slash at the end; null while nobody knows. */
  readonly tab: string | null;
  readonly words: DeliveryWords["calendar"];
}

/** A moment as calendars show it: its agenda is for whoever opens it, since calendars are shared. */
export function calendarEntry(moment: DeliveryMoment, { writtenAt, tab, words }: Shown): CalendarEntry {
  const { id, title, place, sequence } = moment;
  const isCancelled = moment.stage === "cancelled";
  return {
    uid: `${id}@vraagbaak`,
    sequence,
    writtenAt,
    ...hoursOf(moment),
    title: isCancelled ? words.cancelled(title) : title,
    place,
    text: isCancelled ? moment.reason : "",
    link: tab === null ? null : `${tab}/delivery-moments/${id}`,
    isCancelled,
  };
}

/** From when until when it is held. */
export function hoursOf({ day, from, until }: Pick<DeliveryMoment, "day" | "from" | "until">) {
  return { from: instantAt(day, asTime(from)), until: instantAt(day, asTime(until)) };
}

interface Known {
  readonly history: readonly Recorded<DeliveryMomentEvent>[];
  readonly now: Instant;
}

/** When what a calendar shows of it was written: of one of before that was kept, its history tells. Never later than now. */
export function writtenAt({ scheduledAt }: Pick<DeliveryMoment, "scheduledAt">, { history, now }: Known): Instant {
  const written = scheduledAt ?? history.findLast(({ event }) => inCalendar.has(event.type))?.at ?? now;
  return written < now ? written : now;
}

/** What changes what a calendar shows. */
const inCalendar: ReadonlySet<DeliveryMomentEvent["type"]> = new Set([
  "delivery_moment_planned",
  "delivery_moment_arranged",
  "delivery_moment_moved",
  "delivery_moment_cancelled",
]);

function asTime(text: string): TimeOfDay {
  // MeetingTime lets nothing pass but two digits, a colon and two digits.
  return text as TimeOfDay;
}
