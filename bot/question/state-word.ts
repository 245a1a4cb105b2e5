import type { Question } from "#src/question/question.ts";
import { routeOf } from "#src/question/question.ts";
import type { Texts } from "#src/texts/texts.ts";

/** The stage of a question, or how it ended. */
export function stateWord(question: Question, { vocabulary }: Pick<Texts, "vocabulary">): string {
  const route = routeOf(question);
  return route === null ? vocabulary.stages[question.stage] : vocabulary.routes[route];
}
