import { z } from "zod";
import { endpoint, nothing } from "#src/kernel/endpoint.ts";
import { QuestionRow } from "./question.contract.ts";

export const MutedQuestion = QuestionRow.extend({
  /** Send it back with the act that ends it. */
  rev: z.int(),
});
export type MutedQuestion = z.infer<typeof MutedQuestion>;

/** The questions of which the reader hears only what asks something of them. */
export const listMutedQuestions = endpoint({
  method: "GET",
  path: "/me/muted-questions",
  summary: "Haal de vragen op die je hebt gedempt",
  params: nothing,
  query: nothing,
  body: nothing,
  answer: z.object({ items: z.array(MutedQuestion), next: z.null() }),
});
