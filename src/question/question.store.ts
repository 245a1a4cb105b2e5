import { z } from "zod";
import type { AggregateStore, StoreOptions } from "#src/kernel/aggregate-store.ts";
import { aggregateStore } from "#src/kernel/aggregate-store.ts";
import type { DocumentKind } from "#src/kernel/document-kind.ts";
import type { DocumentStore } from "#src/kernel/document-store.port.ts";
import type { Thread } from "#src/conversation/conversation.ts";
import { nobodyInvolved } from "./involved.ts";
import { QuestionEvent } from "./question-event.ts";
import type { QuestionId } from "./question.ts";
import { Question, heardIn, numberOf, themeOf } from "./question.ts";
import { emptyWorkbench } from "./workbench.ts";

/** `confidential` reads `yes` for a question that not everybody may see. */
type QuestionFilter = "stage" | "theme" | "askedBy" | "number" | "thread" | "confidential";
type QuestionOrder = "askedAt" | "remindAt";

export const questionKind: DocumentKind<Question, QuestionFilter, QuestionOrder> = {
  type: "question",
  v: 2,
  schema: Question,
  upcasts: { 1: questionOfVersion1 },
  filters: {
    stage: (question) => question.stage,
    theme: themeOf,
    askedBy: (question) => question.askedBy,
    number: numberOf,
    thread: (question) => threadKey(heardIn(question)),
    confidential: ({ confidential }) => (confidential ? "yes" : null),
  },
  orders: { askedAt: (question) => question.askedAt, remindAt: (question) => question.reminder?.due ?? null },
};

export type QuestionStore = AggregateStore<QuestionId, Question, QuestionEvent, QuestionFilter, QuestionOrder>;

/** Names a thread in the filter; null for one of which the first message is not known yet, and for a chat as a whole. */
export function threadKey(thread: Thread | null): string | null {
  return thread?.root ? `${thread.conversation};${thread.root}` : null;
}

export function questionStore(documents: DocumentStore, options: StoreOptions = {}): QuestionStore {
  return aggregateStore({
    documents,
    kind: questionKind,
    idOf: (question) => question.id,
    event: QuestionEvent,
    ...options,
  });
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
