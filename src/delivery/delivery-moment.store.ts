import type { AggregateStore, StoreOptions } from "#src/kernel/aggregate-store.ts";
import { aggregateStore } from "#src/kernel/aggregate-store.ts";
import type { DocumentKind } from "#src/kernel/document-kind.ts";
import type { DocumentStore } from "#src/kernel/document-store.port.ts";
import type { DeliveryMomentId } from "./delivery-moment.ts";
import { DeliveryMoment, DeliveryMomentEvent } from "./delivery-moment.ts";

export const deliveryMomentKind: DocumentKind<DeliveryMoment, never, "day"> = {
  type: "delivery-moment",
  v: 1,
  schema: DeliveryMoment,
  upcasts: {},
  filters: {},
  orders: { day: (moment) => `${moment.day}T${moment.from}` },
};

export type DeliveryMomentStore = AggregateStore<DeliveryMomentId, DeliveryMoment, DeliveryMomentEvent, never, "day">;

export function deliveryMomentStore(documents: DocumentStore, options: StoreOptions = {}): DeliveryMomentStore {
  return aggregateStore({
    documents,
    kind: deliveryMomentKind,
    idOf: (moment) => moment.id,
    event: DeliveryMomentEvent,
    ...options,
  });
}
