import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Day, Instant } from "#src/kernel/time.ts";
import { dayOf, daysBetween, timeOfDay } from "#src/kernel/time.ts";
import type { Profile } from "#src/profile/profile.ts";
import { weekdayOf } from "#src/profile/working-days.ts";
import type { DeliveryMoment } from "./delivery-moment.ts";

/** What the alliance knows of days. */
export type KnownDays = Pick<Profile, "holidays" | "schoolHolidays" | "deliveryMoments">;

export interface Slot {
  readonly day: Day;
  readonly from: string;
  readonly until: string;
}

/** What speaks against a day without forbidding it. */
export type DayWarning =
  | { readonly kind: "weekend" }
  | { readonly kind: "holiday"; readonly name: string }
  | { readonly kind: "school_holiday"; readonly name: string }
  /** Nobody has written down yet when the holidays of then are. */
  | { readonly kind: "holidays_unknown"; readonly year: number }
  /** To the moment before or after it, in days. */
  | { readonly kind: "too_close" | "too_far"; readonly moment: string; readonly days: number };

/** It cannot be held then. */
export type SlotRefusal =
  | { readonly code: "ends_before_start" }
  | { readonly code: "moment_in_past"; readonly day: Day }
  | { readonly code: "moments_overlap"; readonly title: string; readonly day: Day };

type Standing = Pick<DeliveryMoment, "id" | "title" | "day" | "from" | "until" | "stage">;

export function checkedSlot(
  slot: Slot,
  { others, now }: { readonly others: readonly Standing[]; readonly now: Instant },
): Result<void, SlotRefusal> {
  if (slot.until <= slot.from) return refuse({ code: "ends_before_start" });
  const today = dayOf(now);
  const isOver = slot.day < today || (slot.day === today && slot.until <= timeOfDay(now));
  if (isOver) return refuse({ code: "moment_in_past", day: slot.day });
  const other = others.find((one) => takesPlace(one) && overlap(one, slot));
  return other ? refuse({ code: "moments_overlap", title: other.title, day: other.day }) : ok(undefined);
}

/** `others` are all moments but the one that is asked about. */
export function warningsFor(day: Day, others: readonly Standing[], known: KnownDays): readonly DayWarning[] {
  return [...warningsOfDay(day, known), ...warningsOfRhythm(day, others, known)];
}

export function warningsOfDay(
  day: Day,
  { holidays, schoolHolidays }: Pick<KnownDays, "holidays" | "schoolHolidays">,
): readonly DayWarning[] {
  const weekday = weekdayOf(day);
  const holiday = holidays.find((one) => one.day === day);
  const school = schoolHolidays.find(({ from, until }) => from <= day && day <= until);
  return [
    ...(weekday === 0 || weekday === 6 ? [{ kind: "weekend" } as const] : []),
    ...(holiday ? [{ kind: "holiday", name: holiday.name } as const] : []),
    ...(school ? [{ kind: "school_holiday", name: school.name } as const] : []),
    ...(isBeyond(day, { holidays, schoolHolidays })
      ? [{ kind: "holidays_unknown", year: Number(day.slice(0, 4)) } as const]
      : []),
  ];
}

/** Past the year of the last known holiday, and past the last known school holiday itself: these end within a year. */
function isBeyond(day: Day, { holidays, schoolHolidays }: Pick<KnownDays, "holidays" | "schoolHolidays">): boolean {
  const lastYear = latest(holidays.map((one) => one.day))?.slice(0, 4);
  const lastSchool = latest(schoolHolidays.map(({ until }) => until));
  return (lastYear !== undefined && day.slice(0, 4) > lastYear) || (lastSchool !== undefined && day > lastSchool);
}

function latest(days: readonly Day[]): Day | undefined {
  return days.toSorted().at(-1);
}

/** Only the nearest on either side counts: those further away have their own neighbours. */
function warningsOfRhythm(
  day: Day,
  others: readonly Standing[],
  { deliveryMoments: { atLeast, atMost } }: KnownDays,
): readonly DayWarning[] {
  const inOrder = others.filter(takesPlace).toSorted((one, other) => one.day.localeCompare(other.day));
  const before = inOrder.findLast((one) => one.day <= day);
  const after = inOrder.find((one) => one.day > day);
  return [before, after].flatMap((neighbour): readonly DayWarning[] => {
    if (!neighbour) return [];
    const days = Math.abs(daysBetween(neighbour.day, day));
    if (days < atLeast) return [{ kind: "too_close", moment: neighbour.title, days }];
    return days > atMost ? [{ kind: "too_far", moment: neighbour.title, days }] : [];
  });
}

function takesPlace({ stage }: Standing): boolean {
  return stage !== "cancelled";
}

function overlap(one: Slot, other: Slot): boolean {
  return one.day === other.day && one.from < other.until && other.from < one.until;
}
