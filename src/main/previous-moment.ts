import type { DeliveryMoment } from "#src/delivery/delivery-moment.ts";
import type { DeliveryMomentStore } from "#src/delivery/delivery-moment.store.ts";
import type { Instant, TimeOfDay } from "#src/kernel/time.ts";
import { dayOf, instantAt } from "#src/kernel/time.ts";
import type { PreviousMoment, PreviousMomentBefore } from "#src/portfolio/previous-moment.port.ts";

/** A year has six; of so many in a row one was held. */
const mostMoments = 24;

/** The delivery moment that began last. One that was cancelled was never held. */
export function previousMoment(deliveryMoments: Pick<DeliveryMomentStore, "list">): PreviousMomentBefore {
  return async (now) => {
    const page = await deliveryMoments.list({
      where: {},
      order: "day",
      direction: "descending",
      // The order is by day and time of day; this lets in all of today.
      until: `${dayOf(now)}T99`,
      limit: mostMoments,
    });
    return page.items.map(({ value }) => began(value)).find((moment) => moment !== null && moment.at <= now) ?? null;
  };
}

function began(moment: DeliveryMoment): PreviousMoment | null {
  if (moment.stage === "cancelled") return null;
  const { title, day, from } = moment;
  return { title, day, at: startOf(day, from) };
}

function startOf(day: PreviousMoment["day"], from: string): Instant {
  // The schema of a moment lets no other text in.
  return instantAt(day, from as TimeOfDay);
}
