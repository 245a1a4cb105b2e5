import { z } from "zod";
import type { DocumentKind } from "#src/kernel/document-kind.ts";
import { encode } from "#src/kernel/document-kind.ts";
import type { DocumentStore } from "#src/kernel/document-store.port.ts";
import type { PersonId } from "#src/people/person.ts";
import { QuestionId } from "./question.ts";

/** Which questions somebody muted. Each of them knows it by itself; this is where they are found from the person. */
export interface MutedQuestions {
  of(person: PersonId): Promise<readonly QuestionId[]>;
  /** Safe to repeat. */
  remember(person: PersonId, question: QuestionId, isMuted: boolean): Promise<void>;
}

const MutedQuestion = z.object({ question: QuestionId });
const mutedKind: DocumentKind<z.infer<typeof MutedQuestion>, never, never> = {
  type: "muted-question",
  v: 1,
  schema: MutedQuestion,
  upcasts: {},
  filters: {},
  orders: {},
};

/** They stand with the person, in whose partition nobody else writes them. */
export function mutedQuestions(documents: DocumentStore): MutedQuestions {
  return {
    of: async (person) => {
      const stored = await documents.partition(person, mutedKind.type);
      return stored.map(({ body }) => MutedQuestion.parse(body).question);
    },
    remember: async (person, question, isMuted) => {
      const id = `muted:${question}`;
      const stored = await documents.get(person, id);
      // Refused when somebody else did the same a moment before.
      if (isMuted && !stored) {
        const document = encode(mutedKind, { pk: person, id }, { question });
        await documents.commit(person, [{ op: "create", document }]);
      }
      if (!isMuted && stored) await documents.commit(person, [{ op: "delete", id, etag: stored.etag }]);
    },
  };
}
