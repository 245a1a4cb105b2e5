import type { Recorded } from "#src/kernel/aggregate-store.ts";
import { recordedKind } from "#src/kernel/aggregate-store.ts";
import type { DocumentStore, Page } from "#src/kernel/document-store.port.ts";
import { listDocuments } from "#src/kernel/list.ts";
import { newsOf } from "./news.ts";
import { QuestionEvent } from "./question-event.ts";
import { QuestionId } from "./question.ts";

/** The events of every question that are news to somebody, in one list. */
export const questionNewsKind = recordedKind("question", QuestionEvent, newsOf);

export interface QuestionNews extends Recorded<QuestionEvent> {
  readonly question: QuestionId;
}

interface Latest {
  /** Only events of this type. */
  readonly of?: QuestionEvent["type"];
  readonly limit: number;
  readonly cursor?: string;
}

export interface QuestionNewsStore {
  /** Newest first. */
  latest(wanted: Latest): Promise<Page<QuestionNews>>;
}

export function questionNewsStore(documents: DocumentStore): QuestionNewsStore {
  return {
    latest: async ({ of: news, limit, cursor }) => {
      const page = await listDocuments(documents, questionNewsKind, {
        where: news === undefined ? {} : { news },
        order: "newsAt",
        direction: "descending",
        limit,
        ...(cursor === undefined ? {} : { cursor }),
      });
      const items = page.items.map(({ stored, value }) => ({ question: QuestionId.parse(stored.pk), ...value }));
      return { items, next: page.next };
    },
  };
}
