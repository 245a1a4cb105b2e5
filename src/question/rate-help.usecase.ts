import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Actor } from "#src/people/person.ts";
import type { ChangeQuestionDeps, ChangeRefusal, QuestionCommand } from "./change-question.usecase.ts";
import { changeQuestion } from "./change-question.usecase.ts";
import type { NotAnswered } from "./lifecycle.ts";
import { isAnswered } from "./lifecycle.ts";
import type { Question } from "./question.ts";

export interface RateHelp extends QuestionCommand {
  readonly helped: boolean;
}

/** "Ben je geholpen?": the asker says whether the answer was of use. */
export function rateHelp(
  deps: ChangeQuestionDeps,
  actor: Actor,
  command: RateHelp,
): Promise<Result<Versioned<Question>, ChangeRefusal | NotAnswered>> {
  const { helped } = command;
  return changeQuestion(deps, actor, {
    act: "question.rate",
    command,
    step: (question) => {
      if (!isAnswered(question)) return refuse({ code: "not_answered" });
      return ok({ question: { ...question, helped }, events: [{ type: "question_rated", helped }] });
    },
  });
}
