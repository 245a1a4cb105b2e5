import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok } from "#src/kernel/result.ts";
import type { Actor } from "#src/people/person.ts";
import type { ChangeQuestionDeps, ChangeRefusal, Changed, QuestionCommand } from "./change-question.usecase.ts";
import { changeQuestion } from "./change-question.usecase.ts";
import { withdraw } from "./lifecycle.ts";
import type { Question } from "./question.ts";
import { asItStood, openReopening } from "./reopening.ts";

/**
 * The asker takes the question back, until it has been decided. Of one that was reopened only the reopening is taken back:
 * what had been decided holds again.
 */
export function withdrawQuestion(
  deps: ChangeQuestionDeps,
  actor: Actor,
  command: QuestionCommand,
): Promise<Result<Versioned<Question>, ChangeRefusal>> {
  return changeQuestion(deps, actor, {
    act: "question.withdraw",
    command,
    step: async (question, at): Promise<Result<Changed, never>> => {
      const reopening = openReopening(await deps.questions.history(question.id));
      if (reopening === null || question.stage === "draft") {
        return ok({ question: withdraw(question, at), events: [{ type: "question_withdrawn" }] });
      }
      return ok({ question: asItStood(question, reopening.stood), events: [{ type: "reopening_undone" }] });
    },
  });
}
