import type { AggregateStore, StoreOptions, Versioned } from "#src/kernel/aggregate-store.ts";
import { aggregateStore, headKind } from "#src/kernel/aggregate-store.ts";
import type { DocumentKind } from "#src/kernel/document-kind.ts";
import type { DocumentStore, Page, SearchQuery } from "#src/kernel/document-store.port.ts";
import type { Searching } from "#src/kernel/search.ts";
import { searchDocuments } from "#src/kernel/search.ts";
import { allPages } from "#src/kernel/pages.ts";
import type { DeliveryMomentId } from "./delivery-moment.ts";
import type { OutcomeId } from "./outcome.ts";
import { Outcome, OutcomeEvent, isOpenAction } from "./outcome.ts";

/** `openFor` names whoever has an open action to do, `open` reads `yes` for every open action. */
type OutcomeFilter = "moment" | "openFor" | "open";
type OutcomeOrder = "at" | "due" | "remindAt";

const marks = {
  kind: ({ kind }: Outcome) => [kind],
  moment: ({ moment }: Outcome) => [moment],
  initiative: ({ initiative }: Outcome) => (initiative === null ? [] : [initiative]),
  standing: ({ withdrawn }: Outcome) => (withdrawn === null ? ["yes"] : []),
} as const;
export type OutcomeMark = keyof typeof marks;

/** Sorts after every day. */
const undated = "9999-12-31";

export const outcomeKind: DocumentKind<Outcome, OutcomeFilter, OutcomeOrder> = {
  type: "delivery-outcome",
  v: 1,
  schema: Outcome,
  upcasts: {},
  filters: {
    moment: ({ moment }) => moment,
    openFor: (outcome) => (isOpenAction(outcome) ? doerKey(outcome.who) : null),
    open: (outcome) => (isOpenAction(outcome) ? "yes" : null),
  },
  orders: {
    at: ({ at }) => at,
    due: (outcome) => (isOpenAction(outcome) ? (outcome.due ?? undated) : null),
    remindAt: (outcome) => (outcome.kind === "action" ? (outcome.reminder?.due ?? null) : null),
  },
  ways: [["moment", "at"], ["openFor", "due"], ["open", "due"], ["remindAt"], ["open"]],
  searched: { at: ({ at }) => at, text: ({ text }) => text, marks },
};

export interface OutcomeStore extends AggregateStore<OutcomeId, Outcome, OutcomeEvent, OutcomeFilter, OutcomeOrder> {
  readonly search: (
    sought: Searching<OutcomeMark>,
    page: Pick<SearchQuery, "direction" | "cursor" | "limit">,
  ) => Promise<Page<Versioned<Outcome>>>;
}

export function outcomeStore(documents: DocumentStore, options: StoreOptions = {}): OutcomeStore {
  const head = headKind(outcomeKind);
  return {
    ...aggregateStore({
      documents,
      kind: outcomeKind,
      idOf: (outcome: Outcome) => outcome.id,
      event: OutcomeEvent,
      ...options,
    }),
    search: async (sought, page) => {
      const { items, next } = await searchDocuments(documents, head, { ...sought, ...page });
      return { items: items.map(({ stored, value }) => ({ ...value, etag: stored.etag })), next };
    },
  };
}

const pageful = 100;

/** Everything that was written down in a moment, in the order in which it was. */
export async function outcomesOf(
  outcomes: Pick<OutcomeStore, "list">,
  moment: DeliveryMomentId,
): Promise<readonly Outcome[]> {
  const all = await allPages((on) =>
    outcomes.list({ where: { moment }, order: "at", direction: "ascending", limit: pageful, ...on }),
  );
  return all.map(({ value }) => value);
}

/** Null for somebody whom nobody knows but by words. */
export function doerKey(who: Extract<Outcome, { readonly kind: "action" }>["who"]): string | null {
  switch (who.kind) {
    case "person":
      return who.person;
    case "partner":
      return who.partner;
    case "words":
      return null;
  }
}
