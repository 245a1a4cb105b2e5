import type { AggregateStore, StoreOptions, Versioned } from "#src/kernel/aggregate-store.ts";
import { aggregateStore } from "#src/kernel/aggregate-store.ts";
import type { DocumentKind } from "#src/kernel/document-kind.ts";
import type { DocumentStore } from "#src/kernel/document-store.port.ts";
import type { FilterTermsId } from "./filter-terms.ts";
import { FilterTerms, FilterTermsEvent, acceptedIn, theFilterTerms } from "./filter-terms.ts";
import type { OwnTerms } from "#src/filter/own-terms.ts";
import { noOwnTerms } from "#src/filter/own-terms.ts";

/** There is one, found by its id, so that it stands in no list. */
const filterTermsKind: DocumentKind<FilterTerms, never, never> = {
  type: "filter-terms",
  v: 1,
  schema: FilterTerms,
  upcasts: {},
  filters: {},
  orders: {},
};

export type FilterTermsStore = AggregateStore<FilterTermsId, FilterTerms, FilterTermsEvent, never, never>;

export function filterTermsStore(documents: DocumentStore, options: StoreOptions = {}): FilterTermsStore {
  return aggregateStore({
    documents,
    kind: filterTermsKind,
    idOf: (terms) => terms.id,
    event: FilterTermsEvent,
    ...options,
  });
}

/**
 * The terms that the filter goes by. The very same value for as long as nothing in them changes, so that what is made of it
 * can be kept.
 */
export function ownTermsOf(store: Pick<FilterTermsStore, "get">): () => Promise<OwnTerms> {
  let last: { readonly of: Versioned<FilterTerms> | undefined; readonly own: OwnTerms } = {
    of: undefined,
    own: noOwnTerms,
  };
  return async () => {
    const standing = await store.get(theFilterTerms);
    if (standing !== last.of) {
      last = { of: standing, own: standing ? { rev: standing.rev, terms: acceptedIn(standing.value) } : noOwnTerms };
    }
    return last.own;
  };
}
