import type { AggregateStore, StoreOptions } from "#src/kernel/aggregate-store.ts";
import { aggregateStore } from "#src/kernel/aggregate-store.ts";
import type { DocumentKind } from "#src/kernel/document-kind.ts";
import type { DocumentStore } from "#src/kernel/document-store.port.ts";
import type { InitiativeId } from "./initiative.ts";
import { Initiative, InitiativeEvent } from "./initiative.ts";

type InitiativeFilter = "phase" | "theme";

export const initiativeKind: DocumentKind<Initiative, InitiativeFilter, "bornAt"> = {
  type: "initiative",
  v: 1,
  schema: Initiative,
  upcasts: {},
  filters: { phase: (initiative) => initiative.phase, theme: (initiative) => initiative.theme },
  orders: { bornAt: (initiative) => initiative.bornAt },
};

export type InitiativeStore = AggregateStore<InitiativeId, Initiative, InitiativeEvent, InitiativeFilter, "bornAt">;

export function initiativeStore(documents: DocumentStore, options: StoreOptions = {}): InitiativeStore {
  return aggregateStore({
    documents,
    kind: initiativeKind,
    idOf: (initiative) => initiative.id,
    event: InitiativeEvent,
    ...options,
  });
}
