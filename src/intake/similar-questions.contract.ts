import { z } from "zod";
import { endpoint, nothing } from "#src/kernel/endpoint.ts";
import { PartnerName } from "#src/partner/partner.contract.ts";
import { ThemeKey } from "#src/profile/profile.ts";
import { routes } from "#src/question/decision.ts";
import { questionActNames } from "#src/question/question-acts.ts";
import { QuestionId, QuestionNumber, questionStages } from "#src/question/question.ts";

/** An earlier question that may have asked the same, and what came of it. */
export const SimilarQuestion = z.object({
  id: QuestionId,
  rev: z.int(),
  number: QuestionNumber,
  title: z.string(),
  stage: z.enum(questionStages),
  route: z.enum(routes).nullable(),
  theme: ThemeKey.nullable(),
  /** The beginning of its answer or result; null while there is none. */
  ending: z.string().nullable(),
  /** For whom it was asked. */
  organisation: PartnerName.nullable(),
  /** It seems to ask the very same and has not been decided: following it is better than asking again. */
  asksTheSame: z.boolean(),
  /** Whether the reader follows it already. */
  follows: z.boolean(),
  may: z.array(z.enum(questionActNames)),
});
export type SimilarQuestion = z.infer<typeof SimilarQuestion>;

/** So much of a question tells what it is about; an address has to stay short. */
const longestSearch = 1000;

export const findSimilarQuestions = endpoint({
  method: "GET",
  path: "/similar-questions",
  summary: "Zoek eerdere vragen die op een tekst lijken",
  params: nothing,
  query: z.strictObject({
    q: z.string().trim().min(1).max(longestSearch),
    limit: z.coerce.number().int().min(1).max(10).default(3),
  }),
  body: nothing,
  answer: z.object({ items: z.array(SimilarQuestion), next: z.null() }),
});
