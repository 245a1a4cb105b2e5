import { z } from "zod";
import type { AggregateStore, StoreOptions, Versioned } from "#src/kernel/aggregate-store.ts";
import { aggregateStore } from "#src/kernel/aggregate-store.ts";
import type { DocumentKind } from "#src/kernel/document-kind.ts";
import type { DocumentStore } from "#src/kernel/document-store.port.ts";
import { allPages } from "#src/kernel/pages.ts";
import type { PersonId } from "#src/people/person.ts";
import type { SavedViewId } from "./saved-view.ts";
import { usuallyArranged } from "./arranged.ts";
import { SavedView, SavedViewEvent } from "./saved-view.ts";

/** `owner` and `shared` find those that are kept; `shared` reads `yes`. */
type SavedViewFilter = "owner" | "shared";

export const savedViewKind: DocumentKind<SavedView, SavedViewFilter, "name"> = {
  type: "saved-view",
  v: 2,
  schema: SavedView,
  upcasts: { 1: fromFirstVersion },
  filters: {
    owner: ({ stage, owner }) => (stage === "kept" ? owner : null),
    shared: ({ stage, shared }) => (stage === "kept" && shared ? "yes" : null),
  },
  orders: { name: ({ name }) => name.toLowerCase() },
};

export type SavedViewStore = AggregateStore<SavedViewId, SavedView, SavedViewEvent, SavedViewFilter, "name">;

export function savedViewStore(documents: DocumentStore, options: StoreOptions = {}): SavedViewStore {
  return aggregateStore({
    documents,
    kind: savedViewKind,
    idOf: (view) => view.id,
    event: SavedViewEvent,
    ...options,
  });
}

const readAtOnce = 100;

/** All that are kept by somebody, or shared with everybody; by name. */
export function keptViews(
  savedViews: Pick<SavedViewStore, "list">,
  where: { readonly owner: PersonId } | { readonly shared: "yes" },
): Promise<readonly Versioned<SavedView>[]> {
  return allPages((on) => savedViews.list({ where, order: "name", direction: "ascending", limit: readAtOnce, ...on }));
}

/** Views were kept without their order, their columns, and how the timeline and the partners were looked at. */
function fromFirstVersion(older: unknown): unknown {
  return { ...z.looseObject({}).parse(older), arranged: usuallyArranged };
}
