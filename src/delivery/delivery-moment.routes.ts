import { ok, refuse } from "#src/kernel/result.ts";
import { pageAsked, route } from "#src/kernel/route.ts";
import type { NamesDeps } from "#src/people/name.presenter.ts";
import { namesFrom } from "#src/people/name.presenter.ts";
import type { Person } from "#src/people/person.ts";
import { actorOf } from "#src/people/person.ts";
import { getDeliveryMoment, listDeliveryMoments, listReopenings } from "./delivery-moment.contract.ts";
import type { DeliveryMomentDetailDeps, DeliveryMomentShownDeps } from "./delivery-moment.presenter.ts";
import { deliveryMomentDetail, deliveryMomentsShown } from "./delivery-moment.presenter.ts";
import type { DeliveryMomentStore } from "./delivery-moment.store.ts";
import { reopeningsShown } from "./reopenings.presenter.ts";

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
  deps: DeliveryMomentDetailDeps & { readonly deliveryMoments: Pick<DeliveryMomentStore, "get"> },
) {
  return route(getDeliveryMoment, async (person: Person, { params }) => {
    const found = await deps.deliveryMoments.get(params.id);
    return found ? ok(await deliveryMomentDetail(deps, actorOf(person), found)) : refuse({ code: "not_found" });
  });
}

export function reopeningsRoute(
  deps: NamesDeps & { readonly deliveryMoments: Pick<DeliveryMomentStore, "get" | "history"> },
) {
  return route(listReopenings, async (_person: Person, { params: { id } }) => {
    const found = await deps.deliveryMoments.get(id);
    if (!found) return refuse({ code: "not_found" });
    return ok({ items: await reopeningsShown(deps, namesFrom(deps), id), next: null });
  });
}
