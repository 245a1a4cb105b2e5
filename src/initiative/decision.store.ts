import type { DocumentKind } from "#src/kernel/document-kind.ts";
import { decode, encode } from "#src/kernel/document-kind.ts";
import type { DocumentStore, Operation, Page } from "#src/kernel/document-store.port.ts";
import type { Listing } from "#src/kernel/list.ts";
import { listDocuments } from "#src/kernel/list.ts";
import type { Searching } from "#src/kernel/search.ts";
import { searchDocuments } from "#src/kernel/search.ts";
import { allPages } from "#src/kernel/pages.ts";
import { DecisionTaken } from "./decision.ts";
import type { DecisionId, InitiativeId } from "./initiative.ts";
import type { MomentId } from "./moment-id.ts";

type DecisionFilter = "moment" | "stands";
type DecisionMark = keyof typeof marks;

const marks = {
  moment: ({ moment }: DecisionTaken) => [moment.id],
  initiative: ({ initiative }: DecisionTaken) => [initiative],
  kind: ({ decision }: DecisionTaken) => [decision.kind],
  stands: (taken: DecisionTaken) => (taken.undone === null ? ["yes"] : []),
};

/** `stands` reads `yes` for a decision that was not undone. */
export const decisionKind: DocumentKind<DecisionTaken, DecisionFilter, "at"> = {
  type: "initiative-decision",
  v: 1,
  schema: DecisionTaken,
  upcasts: {},
  filters: { moment: ({ moment }) => moment.id, stands: ({ undone }) => (undone === null ? "yes" : null) },
  orders: { at: ({ at }) => at },
  ways: [["moment", "at"], ["stands", "at"], ["at"]],
  searched: { at: ({ at }) => at, text: textOf, marks },
};

export interface StoredDecision {
  readonly taken: DecisionTaken;
  readonly etag: string;
}

export interface DecisionStore {
  /** Oldest first; what was undone is told as such. */
  of(initiative: InitiativeId): Promise<readonly DecisionTaken[]>;
  /** Over all initiatives, in the order in which they were taken. */
  inMoment(moment: MomentId): Promise<readonly DecisionTaken[]>;
  find(initiative: InitiativeId, decision: DecisionId): Promise<StoredDecision | undefined>;
  /** The log of all moments. */
  list(
    page: Pick<Listing<DecisionFilter, "at">, "where" | "direction" | "cursor" | "limit">,
  ): Promise<Page<DecisionTaken>>;
  /** By their words, newest first. */
  search(
    sought: Searching<DecisionMark>,
    page: { readonly cursor?: string; readonly limit: number },
  ): Promise<Page<DecisionTaken>>;
}

const readAtOnce = 200;

export function decisionStore(documents: DocumentStore): DecisionStore {
  const list: DecisionStore["list"] = async (page) => {
    const { items, next } = await listDocuments(documents, decisionKind, { ...page, order: "at" });
    return { items: items.map(({ value }) => value), next };
  };
  return {
    list,
    of: async (initiative) => {
      const stored = await documents.partition(initiative, decisionKind.type);
      return stored.map((document) => decode(decisionKind, document)).toSorted(byTime);
    },
    inMoment: (moment) =>
      allPages((on) => list({ where: { moment }, direction: "ascending", limit: readAtOnce, ...on })),
    find: async (initiative, decision) => {
      const stored = await documents.get(initiative, documentId(decision));
      return stored?.type === decisionKind.type
        ? { taken: decode(decisionKind, stored), etag: stored.etag }
        : undefined;
    },
    search: async (sought, page) => {
      const found = await searchDocuments(documents, decisionKind, { ...sought, direction: "newest first", ...page });
      return { items: found.items.map(({ value }) => value), next: found.next };
    },
  };
}

/** Writes it in the commit of what it does. */
export function writeDecision(taken: DecisionTaken, etag?: string): Operation {
  const document = encode(decisionKind, { pk: taken.initiative, id: documentId(taken.id) }, taken);
  return etag === undefined ? { op: "create", document } : { op: "replace", document, etag };
}

function documentId(decision: DecisionId): string {
  return `decision:${decision}`;
}

function byTime(one: DecisionTaken, other: DecisionTaken): number {
  return one.at < other.at ? -1 : 1;
}

function textOf({ title, note, decision }: DecisionTaken): string {
  const said = "reason" in decision ? decision.reason : "";
  const text = "text" in decision ? decision.text : "";
  const gate = decision.kind === "set_gate" ? (decision.gate?.name ?? "") : "";
  return [title, note, said, text, gate].filter((part) => part !== "").join("\n");
}
