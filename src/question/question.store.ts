import type { AggregateStore, StoreOptions } from "#src/kernel/aggregate-store.ts";
import { aggregateStore } from "#src/kernel/aggregate-store.ts";
import type { DocumentKind } from "#src/kernel/document-kind.ts";
import type { DocumentStore } from "#src/kernel/document-store.port.ts";
import { QuestionEvent } from "./question-event.ts";
import type { QuestionId } from "./question.ts";
import { Question, themeOf } from "./question.ts";

type QuestionFilter = "stage" | "theme" | "askedBy";

export const questionKind: DocumentKind<Question, QuestionFilter, "askedAt"> = {
  type: "question",
  v: 1,
  schema: Question,
  upcasts: {},
  filters: { stage: (question) => question.stage, theme: themeOf, askedBy: (question) => question.askedBy },
  orders: { askedAt: (question) => question.askedAt },
};

export type QuestionStore = AggregateStore<QuestionId, Question, QuestionEvent, QuestionFilter, "askedAt">;

export function questionStore(documents: DocumentStore, options: StoreOptions = {}): QuestionStore {
  return aggregateStore({
    documents,
    kind: questionKind,
    idOf: (question) => question.id,
    event: QuestionEvent,
    ...options,
  });
}
