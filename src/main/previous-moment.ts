import type { DeliveryMomentStore } from "#src/delivery/delivery-moment.store.ts";
import { allMoments } from "#src/delivery/delivery-moment.store.ts";
import { beginOf, dayHeld, previousBy } from "#src/delivery/when-held.ts";
import type { PreviousMomentBefore } from "#src/portfolio/previous-moment.port.ts";

/** As delivery moments say which came before. */
export function previousMoment(deliveryMoments: Pick<DeliveryMomentStore, "list">): PreviousMomentBefore {
  return async (now) => {
    const moments = (await allMoments(deliveryMoments)).map(({ value }) => value);
    const previous = previousBy(moments, now);
    const at = previous && beginOf(previous);
    return previous && at && { title: previous.title, day: dayHeld(previous), at };
  };
}
