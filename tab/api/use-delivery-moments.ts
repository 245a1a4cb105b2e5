import { useQuery } from "@tanstack/react-query";
import type { DeliveryMomentShown } from "#src/delivery/delivery-moment.contract.ts";
import { addresses } from "./addresses.ts";
import type { Api } from "./client.ts";
import { momentsInOrder } from "./moments-in-order.ts";
import { useApi } from "./use-api.ts";

export function useDeliveryMoments() {
  const api = useApi();
  return useQuery({
    queryKey: [api.who, "delivery-moments"],
    queryFn: ({ signal }) => everyMoment(api, signal),
    select: momentsInOrder,
  });
}

/** All of them: there are six a year. */
async function everyMoment(api: Api, signal: AbortSignal, cursor?: string): Promise<readonly DeliveryMomentShown[]> {
  const query = { limit: 100, ...(cursor === undefined ? {} : { cursor }) };
  const { items, next } = await api.ask(addresses.deliveryMoments, { query, signal });
  return next === null ? items : [...items, ...(await everyMoment(api, signal, next))];
}
