import type { AggregateStore, StoreOptions } from "#src/kernel/aggregate-store.ts";
import { aggregateStore } from "#src/kernel/aggregate-store.ts";
import type { DocumentKind } from "#src/kernel/document-kind.ts";
import type { DocumentStore } from "#src/kernel/document-store.port.ts";
import { Instant, addMilliseconds } from "#src/kernel/time.ts";
import { nameOf } from "./solution-name.ts";
import { fromFirstVersion } from "./solution-v1.ts";
import { Solution, SolutionEvent, isEntered, proposalIn, titleOf } from "./solution.ts";

/** `name` is the title as titles are compared. */
type SolutionFilter = "stage" | "proposedBy" | "name";
/** What was never proposed stands in no list of proposals, and what never was in the catalogue in no list of changes. */
type SolutionOrder = "proposedAt" | "changedAt";

export const solutionKind: DocumentKind<Solution, SolutionFilter, SolutionOrder> = {
  type: "solution",
  v: 2,
  schema: Solution,
  upcasts: { 1: fromFirstVersion },
  filters: {
    stage: ({ stage }) => stage,
    proposedBy: (solution) => proposalIn(solution)?.proposedBy ?? null,
    name: (solution) => nameOf(titleOf(solution)),
  },
  orders: {
    proposedAt: (solution) => proposalIn(solution)?.proposedAt ?? null,
    changedAt: (solution) => (isEntered(solution) ? solution.changed.at : solution.reopenedAt),
  },
  ways: [
    ["proposedAt"],
    ["stage", "proposedAt"],
    ["proposedBy", "proposedAt"],
    ["name", "proposedAt"],
    ["changedAt"],
    ["stage"],
  ],
};

type Solutions = AggregateStore<Solution["id"], Solution, SolutionEvent, SolutionFilter, SolutionOrder>;

export interface SolutionStore extends Solutions {
  /** Reads otherwise after every change of the catalogue, and only then. Asked for all the time: it parses nothing. */
  stamp(): Promise<string>;
}

export function solutionStore(documents: DocumentStore, options: StoreOptions = {}): SolutionStore {
  const solutions: Solutions = aggregateStore({
    documents,
    kind: solutionKind,
    idOf: (solution) => solution.id,
    event: SolutionEvent,
    ...options,
  });
  return {
    ...solutions,
    stamp: async () => {
      const { items } = await documents.list({
        type: solutionKind.type,
        where: {},
        order: "changedAt",
        direction: "descending",
        limit: atOneMoment,
      });
      return items.map(({ pk, etag }) => `${pk} ${etag}`).join("|");
    },
  };
}

/** Two who change something at the very same moment may not see one another. */
const atOneMoment = 3;

/** The moment to put on a change of the catalogue: later than every other one, also where a clock runs behind. */
export async function momentOfChange(solutions: Pick<SolutionStore, "list">, now: Instant): Promise<Instant> {
  const { items } = await solutions.list({ where: {}, order: "changedAt", direction: "descending", limit: 1 });
  const [newest] = items.map(({ value }) => solutionKind.orders.changedAt(value));
  return newest && newest >= now ? addMilliseconds(Instant.parse(newest), 1) : now;
}
