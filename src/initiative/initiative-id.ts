import type { QuestionId } from "#src/question/question.ts";
import { InitiativeId } from "./initiative.ts";

/** A question bears one initiative at most, however often the step is taken: the id follows from the question's. */
export function initiativeIdOf(question: QuestionId): InitiativeId {
  return InitiativeId.parse(question.replace(/^qst_/, "ini_"));
}
