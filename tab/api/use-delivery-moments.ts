import { useQuery } from "@tanstack/react-query";
import type { DeliveryMomentShown } from "#src/delivery/delivery-moment.contract.ts";
import { addresses } from "./addresses.ts";
import { useApi } from "./use-api.ts";

export interface DeliveryMoments {
  readonly next: DeliveryMomentShown | null;
  /** After the next, soonest first. */
  readonly coming: readonly DeliveryMomentShown[];
  /** Latest first. */
  readonly held: readonly DeliveryMomentShown[];
}

export function useDeliveryMoments() {
  const api = useApi();
  return useQuery({
    queryKey: [api.who, "delivery-moments"],
    queryFn: ({ signal }) => api.ask(addresses.deliveryMoments, { query: { limit: 100 }, signal }),
    select: ({ items }) => inOrder(items),
  });
}

function inOrder(moments: readonly DeliveryMomentShown[]): DeliveryMoments {
  const soonestFirst = moments.toSorted((one, other) => one.daysToGo - other.daysToGo);
  const [next, ...coming] = soonestFirst.filter(({ daysToGo }) => daysToGo >= 0);
  return { next: next ?? null, coming, held: soonestFirst.filter(({ daysToGo }) => daysToGo < 0).toReversed() };
}
