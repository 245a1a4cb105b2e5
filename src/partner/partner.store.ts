import type { AggregateStore, StoreOptions } from "#src/kernel/aggregate-store.ts";
import { aggregateStore } from "#src/kernel/aggregate-store.ts";
import type { DocumentKind } from "#src/kernel/document-kind.ts";
import type { DocumentStore } from "#src/kernel/document-store.port.ts";
import type { PartnerId } from "./partner.ts";
import { Partner, PartnerEvent } from "./partner.ts";

export const partnerKind: DocumentKind<Partner, never, "name"> = {
  type: "partner",
  v: 1,
  schema: Partner,
  upcasts: {},
  filters: {},
  orders: { name: (partner) => partner.name.toLowerCase() },
};

export type PartnerStore = AggregateStore<PartnerId, Partner, PartnerEvent, never, "name">;

export function partnerStore(documents: DocumentStore, options: StoreOptions = {}): PartnerStore {
  return aggregateStore({
    documents,
    kind: partnerKind,
    idOf: (partner) => partner.id,
    event: PartnerEvent,
    ...options,
  });
}
