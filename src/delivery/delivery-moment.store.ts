import type { AggregateStore, StoreOptions, Versioned } from "#src/kernel/aggregate-store.ts";
import { aggregateStore } from "#src/kernel/aggregate-store.ts";
import type { DocumentKind } from "#src/kernel/document-kind.ts";
import type { DocumentStore } from "#src/kernel/document-store.port.ts";
import { allPages } from "#src/kernel/pages.ts";
import { fromFirstVersion } from "./delivery-moment-v1.ts";
import { fromSecondVersion } from "./delivery-moment-v2.ts";
import { fromThirdVersion } from "./delivery-moment-v3.ts";
import type { DeliveryMomentId } from "./delivery-moment.ts";
import { DeliveryMoment, DeliveryMomentEvent } from "./delivery-moment.ts";

type MomentOrder = "day" | "remindAt";

export const deliveryMomentKind: DocumentKind<DeliveryMoment, "stage", MomentOrder> = {
  type: "delivery-moment",
  v: 4,
  schema: DeliveryMoment,
  upcasts: { 1: fromFirstVersion, 2: fromSecondVersion, 3: fromThirdVersion },
  filters: { stage: ({ stage }) => stage },
  orders: {
    day: (moment) => `${moment.day}T${moment.from}`,
    remindAt: ({ stage, reminder }) => (stage === "planned" ? (reminder?.due ?? null) : null),
  },
};

export type DeliveryMomentStore = AggregateStore<
  DeliveryMomentId,
  DeliveryMoment,
  DeliveryMomentEvent,
  "stage",
  MomentOrder
>;

export function deliveryMomentStore(documents: DocumentStore, options: StoreOptions = {}): DeliveryMomentStore {
  return aggregateStore({
    documents,
    kind: deliveryMomentKind,
    idOf: (moment) => moment.id,
    event: DeliveryMomentEvent,
    ...options,
  });
}

const pageful = 100;

/** All of them in the order of the calendar: six a year, so that those of decades are soon read. */
export function allMoments(
  deliveryMoments: Pick<DeliveryMomentStore, "list">,
): Promise<readonly Versioned<DeliveryMoment>[]> {
  return allPages((on) =>
    deliveryMoments.list({ where: {}, order: "day", direction: "ascending", limit: pageful, ...on }),
  );
}
