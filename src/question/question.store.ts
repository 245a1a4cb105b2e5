import { z } from "zod";
import type { AggregateStore, StoreOptions, Versioned } from "#src/kernel/aggregate-store.ts";
import { aggregateStore, headKind } from "#src/kernel/aggregate-store.ts";
import type { DocumentKind } from "#src/kernel/document-kind.ts";
import { decode } from "#src/kernel/document-kind.ts";
import type { DocumentStore, Page, SearchQuery } from "#src/kernel/document-store.port.ts";
import type { Listed } from "#src/kernel/list.ts";
import type { Searching } from "#src/kernel/search.ts";
import { searchDocuments, soughtAmong } from "#src/kernel/search.ts";
import type { Thread } from "#src/conversation/conversation.ts";
import { nobodyInvolved } from "./involved.ts";
import { newsOf } from "./news.ts";
import { QuestionEvent } from "./question-event.ts";
import type { QuestionId } from "./question.ts";
import type { QuestionMark } from "./question-searched.ts";
import { calledUntil, questionSearched } from "./question-searched.ts";
import { Question, dueOf, heardIn, numberOf } from "./question.ts";
import { emptyWorkbench } from "./workbench.ts";

type QuestionFilter = "stage" | "askedBy" | "number" | "thread" | "due" | "calledUntil";
type QuestionOrder = "askedAt" | "remindAt";

export const questionKind: DocumentKind<Question, QuestionFilter, QuestionOrder> = {
  type: "question",
  v: 3,
  schema: Question,
  upcasts: { 1: questionOfVersion1, 2: questionOfVersion2 },
  filters: {
    stage: (question) => question.stage,
    askedBy: (question) => question.askedBy,
    number: numberOf,
    thread: (question) => threadKey(heardIn(question)),
    due: dueOf,
    calledUntil,
  },
  orders: { askedAt: (question) => question.askedAt, remindAt: (question) => question.reminder?.due ?? null },
  ways: [
    ["askedAt"],
    ["stage", "askedAt"],
    ["askedBy", "askedAt"],
    ["number", "askedAt"],
    ["thread", "askedAt"],
    ["remindAt"],
  ],
  searched: questionSearched,
};

/** What is looked for among the questions that somebody may see. */
export type QuestionsSought = Searching<Exclude<QuestionMark, "readers">> & { readonly readers: readonly string[] };

export interface QuestionStore extends AggregateStore<
  QuestionId,
  Question,
  QuestionEvent,
  QuestionFilter,
  QuestionOrder
> {
  readonly search: (
    sought: QuestionsSought,
    page: Pick<SearchQuery, "direction" | "cursor" | "limit">,
  ) => Promise<Page<Versioned<Question>>>;
  /** Counts no further than `most`. */
  readonly countFound: (sought: QuestionsSought, most: number) => Promise<number>;
  /** What shares telling words with a text, best first, of what everybody may see and the QRT has or had. */
  readonly alike: (text: string, limit: number) => Promise<readonly Versioned<Question>[]>;
}

/** Names a thread in the filter; null for one of which the first message is not known yet, and for a chat as a whole. */
export function threadKey(thread: Thread | null): string | null {
  return thread?.root ? `${thread.conversation};${thread.root}` : null;
}

export function questionStore(documents: DocumentStore, options: StoreOptions = {}): QuestionStore {
  const stored = aggregateStore({
    documents,
    kind: questionKind,
    idOf: (question: Question) => question.id,
    event: QuestionEvent,
    newsOf,
    ...options,
  });
  const marksOf = ({ marks, readers, ...sought }: QuestionsSought) => ({ ...sought, marks: { ...marks, readers } });
  return {
    ...stored,
    search: async (sought, page) =>
      versionedPage(await searchDocuments(documents, head, { ...marksOf(sought), ...page })),
    countFound: (sought, most) => documents.countFound(soughtAmong(questionKind, marksOf(sought)), most),
    alike: async (text, limit) => {
      const marks = { readers: "everybody", stage: discussed };
      const found = await documents.alike(soughtAmong(questionKind, { text, marks }), limit);
      return found.map((document) => ({ ...decode(head, document), etag: document.etag }));
    },
  };
}

const head = headKind(questionKind);
const discussed: readonly Question["stage"][] = ["submitted", "in_triage", "waiting_for_asker", "decided"];

function versionedPage({ items, next }: Page<Listed<Omit<Versioned<Question>, "etag">>>): Page<Versioned<Question>> {
  return { items: items.map(({ stored, value }) => ({ ...value, etag: stored.etag })), next };
}

/** Before partners could join, and before time did anything to a question. */
function questionOfVersion1(older: unknown): unknown {
  const { stage, thread, askedAt, ...asked } = z
    .looseObject({ stage: z.string(), thread: z.unknown(), askedAt: z.string() })
    .parse(older);
  return {
    ...asked,
    stage,
    thread,
    askedAt,
    sharedIn: thread,
    confidential: false,
    involved: nobodyInvolved,
    workbench: emptyWorkbench,
    reminder: null,
    reminded: [],
    ...(stage === "draft" ? { touchedAt: askedAt } : {}),
    ...(stage === "decided" ? { result: null, helped: null } : {}),
  };
}

/** Before a proposal said how sure it was, questions of before were offered, and one question could lead to another. */
function questionOfVersion2(older: unknown): unknown {
  const { proposal, ...asked } = z
    .looseObject({ proposal: z.looseObject({ ranked: z.array(z.looseObject({})) }) })
    .parse(older);
  const ranked = proposal.ranked.map((recognised) => ({ ...recognised, confidence: null }));
  return {
    ...asked,
    proposal: { ...proposal, ranked, outside: null },
    earlier: [],
    secondOpinion: null,
    takenIn: [],
    ...(asked["stage"] === "withdrawn" ? { instead: null } : {}),
  };
}
