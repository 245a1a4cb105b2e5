import type { Day, Instant } from "#src/kernel/time.ts";
import { dayOf } from "#src/kernel/time.ts";
import { hoursOf } from "./calendar-entries.ts";
import type { DeliveryMoment } from "./delivery-moment.ts";
import { isMinuted } from "./minutes.ts";

/** When it begins: as it is planned, or before that where somebody opened it earlier. Null for one that was called off. */
export function beginOf(moment: DeliveryMoment): Instant | null {
  if (moment.stage === "cancelled") return null;
  const { from } = hoursOf(moment);
  return isMinuted(moment) && moment.openedAt < from ? moment.openedAt : from;
}

/** The day on which it is held: the day that it is planned on, or an earlier one on which somebody opened it. */
export function dayHeld(moment: DeliveryMoment): Day {
  if (!isMinuted(moment)) return moment.day;
  const opened = dayOf(moment.openedAt);
  return opened < moment.day ? opened : moment.day;
}

/** The one that began last by then. Null where none did. */
export function previousBy(moments: readonly DeliveryMoment[], by: Instant): DeliveryMoment | null {
  let previous: { readonly moment: DeliveryMoment; readonly began: Instant } | null = null;
  for (const moment of moments) {
    const began = beginOf(moment);
    if (began !== null && began <= by && (previous === null || began >= previous.began)) previous = { moment, began };
  }
  return previous?.moment ?? null;
}
