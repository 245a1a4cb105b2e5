import type { AggregateStore, Recorded, StoreOptions } from "#src/kernel/aggregate-store.ts";
import { aggregateStore, recordedKind } from "#src/kernel/aggregate-store.ts";
import type { DocumentKind } from "#src/kernel/document-kind.ts";
import type { DocumentStore, Page } from "#src/kernel/document-store.port.ts";
import { listDocuments } from "#src/kernel/list.ts";
import type { Instant } from "#src/kernel/time.ts";
import { pagesOf } from "#src/kernel/pages.ts";
import { InitiativeEvent, portfolioNewsOf } from "./initiative-event.ts";
import { initiativeOfVersion1 } from "./initiative-v1.ts";
import { Initiative, InitiativeId } from "./initiative.ts";

type InitiativeFilter = "phase" | "theme";

export const initiativeKind: DocumentKind<Initiative, InitiativeFilter, "bornAt"> = {
  type: "initiative",
  v: 2,
  schema: Initiative,
  upcasts: { 1: initiativeOfVersion1 },
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
    newsOf: portfolioNewsOf,
    ...options,
  });
}

/** The events of every initiative that move the portfolio, in one list. */
export const initiativeNewsKind = recordedKind("initiative", InitiativeEvent, portfolioNewsOf);

export interface InitiativeNews extends Recorded<InitiativeEvent> {
  readonly initiative: InitiativeId;
}

export interface InitiativeNewsStore {
  /** All since then, newest first. */
  since(instant: Instant): Promise<readonly InitiativeNews[]>;
  /** Names the newest one, so that one can tell whether there are others since; null before there are any. */
  latest(): Promise<string | null>;
}

const readAtOnce = 200;

export function initiativeNewsStore(documents: DocumentStore): InitiativeNewsStore {
  return {
    latest: async () => {
      const [newest] = (await readPage(documents, { limit: 1 })).items;
      return newest ? `${newest.initiative}|${newest.seq}` : null;
    },
    since: async (instant) => {
      const found: InitiativeNews[] = [];
      for await (const items of pagesOf((on) => readPage(documents, { limit: readAtOnce, ...on }))) {
        const recent = items.filter(({ at }) => at >= instant);
        found.push(...recent);
        if (recent.length < items.length) break;
      }
      return found;
    },
  };
}

async function readPage(
  documents: DocumentStore,
  asked: { readonly limit: number; readonly cursor?: string },
): Promise<Page<InitiativeNews>> {
  const page = await listDocuments(documents, initiativeNewsKind, {
    where: {},
    order: "newsAt",
    direction: "descending",
    ...asked,
  });
  const items = page.items.map(({ stored, value }) => ({ initiative: InitiativeId.parse(stored.pk), ...value }));
  return { items, next: page.next };
}
