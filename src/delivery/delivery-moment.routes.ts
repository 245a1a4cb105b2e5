import { ok, refuse } from "#src/kernel/result.ts";
import { pageAsked, route } from "#src/kernel/route.ts";
import { getDeliveryMoment, listDeliveryMoments } from "./delivery-moment.contract.ts";
import type { DeliveryMomentShownDeps } from "./delivery-moment.presenter.ts";
import { deliveryMomentsShown } from "./delivery-moment.presenter.ts";
import type { DeliveryMomentStore } from "./delivery-moment.store.ts";

/** In the order of the calendar. */
export function deliveryMomentsRoute(
  deps: DeliveryMomentShownDeps & { readonly deliveryMoments: Pick<DeliveryMomentStore, "list"> },
) {
  return route(listDeliveryMoments, async (_caller: unknown, { query }) => {
    const page = await deps.deliveryMoments.list({
      where: {},
      order: "day",
      direction: "ascending",
      ...pageAsked(query),
    });
    const values = page.items.map(({ value }) => value);
    return ok({ items: await deliveryMomentsShown(deps, values), next: page.next });
  });
}

export function deliveryMomentRoute(
  deps: DeliveryMomentShownDeps & { readonly deliveryMoments: Pick<DeliveryMomentStore, "get"> },
) {
  return route(getDeliveryMoment, async (_caller: unknown, { params }) => {
    const found = await deps.deliveryMoments.get(params.id);
    const [shown] = found ? await deliveryMomentsShown(deps, [found.value]) : [];
    return shown ? ok(shown) : refuse({ code: "not_found" });
  });
}
