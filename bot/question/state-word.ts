import type { Question } from "#src/question/question.ts";
import { routeOf } from "#src/question/question.ts";
import type { Texts } from "#src/texts/texts.ts";

/** The stage of a question, or how it ended; `isOwn` where its asker alone reads it. */
export function stateWord(question: Question, { vocabulary }: Pick<Texts, "vocabulary">, isOwn = false): string {
  if (isOwn && question.stage === "waiting_for_asker") return vocabulary.waitsForYou;
  const route = routeOf(question);
  return route === null ? vocabulary.stages[question.stage] : vocabulary.routes[route];
}
