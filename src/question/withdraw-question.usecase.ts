import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok } from "#src/kernel/result.ts";
import type { Actor } from "#src/people/person.ts";
import type { ChangeQuestionDeps, ChangeRefusal, QuestionCommand } from "./change-question.usecase.ts";
import { changeQuestion } from "./change-question.usecase.ts";
import { withdraw } from "./lifecycle.ts";
import type { Question } from "./question.ts";

/** The asker takes the question back, until it has been decided. */
export function withdrawQuestion(
  deps: ChangeQuestionDeps,
  actor: Actor,
  command: QuestionCommand,
): Promise<Result<Versioned<Question>, ChangeRefusal>> {
  return changeQuestion(deps, actor, {
    act: "question.withdraw",
    command,
    step: (question, at) => ok({ question: withdraw(question, at), events: [{ type: "question_withdrawn" }] }),
  });
}
