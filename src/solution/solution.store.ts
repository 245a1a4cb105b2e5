import type { AggregateStore, StoreOptions } from "#src/kernel/aggregate-store.ts";
import { aggregateStore } from "#src/kernel/aggregate-store.ts";
import type { DocumentKind } from "#src/kernel/document-kind.ts";
import type { DocumentStore } from "#src/kernel/document-store.port.ts";
import type { SolutionId } from "./solution.ts";
import { Solution, SolutionEvent, nameOf } from "./solution.ts";

/** `name` is the title as titles are compared. */
type SolutionFilter = "stage" | "proposedBy" | "name";

export const solutionKind: DocumentKind<Solution, SolutionFilter, "proposedAt"> = {
  type: "solution",
  v: 1,
  schema: Solution,
  upcasts: {},
  filters: {
    stage: ({ stage }) => stage,
    proposedBy: ({ proposedBy }) => proposedBy,
    name: ({ title }) => nameOf(title),
  },
  orders: { proposedAt: ({ proposedAt }) => proposedAt },
};

export type SolutionStore = AggregateStore<SolutionId, Solution, SolutionEvent, SolutionFilter, "proposedAt">;

export function solutionStore(documents: DocumentStore, options: StoreOptions = {}): SolutionStore {
  return aggregateStore({
    documents,
    kind: solutionKind,
    idOf: (solution) => solution.id,
    event: SolutionEvent,
    ...options,
  });
}
