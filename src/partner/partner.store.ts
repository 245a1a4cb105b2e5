import { z } from "zod";
import type { AggregateStore, StoreOptions } from "#src/kernel/aggregate-store.ts";
import { aggregateStore } from "#src/kernel/aggregate-store.ts";
import type { DocumentKind } from "#src/kernel/document-kind.ts";
import type { DocumentStore } from "#src/kernel/document-store.port.ts";
import type { PartnerId } from "./partner.ts";
import { Partner, PartnerEvent } from "./partner.ts";

/** `standing` reads `yes` for a partner that has not become part of another one: those are listed and chosen from. */
type PartnerFilter = "standing";

export const partnerKind: DocumentKind<Partner, PartnerFilter, "name"> = {
  type: "partner",
  v: 2,
  schema: Partner,
  upcasts: { 1: (older) => ({ ...z.looseObject({}).parse(older), mergedInto: null }) },
  filters: { standing: ({ mergedInto }) => (mergedInto === null ? "yes" : null) },
  orders: { name: (partner) => partner.name.toLowerCase() },
};

export type PartnerStore = AggregateStore<PartnerId, Partner, PartnerEvent, PartnerFilter, "name">;

export function partnerStore(documents: DocumentStore, options: StoreOptions = {}): PartnerStore {
  return aggregateStore({
    documents,
    kind: partnerKind,
    idOf: (partner) => partner.id,
    event: PartnerEvent,
    ...options,
  });
}
