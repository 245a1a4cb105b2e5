import type { Clock } from "#src/kernel/time.ts";
import { dayOf, daysBetween } from "#src/kernel/time.ts";
import type { NamesDeps } from "#src/people/name.presenter.ts";
import { namesFrom } from "#src/people/name.presenter.ts";
import type { DeliveryMomentShown } from "./delivery-moment.contract.ts";
import type { DeliveryMoment } from "./delivery-moment.ts";

export interface DeliveryMomentShownDeps extends NamesDeps {
  readonly clock: Clock;
}

export function deliveryMomentsShown(
  deps: DeliveryMomentShownDeps,
  moments: readonly DeliveryMoment[],
): Promise<DeliveryMomentShown[]> {
  const names = namesFrom(deps);
  const today = dayOf(deps.clock.now());
  return Promise.all(
    moments.map(async ({ id, title, day, from, until, place, host }) => ({
      id,
      title,
      day,
      from,
      until,
      place,
      host: await names.partner(host),
      daysToGo: daysBetween(today, day),
    })),
  );
}
