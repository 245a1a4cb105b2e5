import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok } from "#src/kernel/result.ts";
import type { Actor } from "#src/people/person.ts";
import type { ChangeQuestionDeps, ChangeRefusal, QuestionCommand } from "#src/question/change-question.usecase.ts";
import { changeQuestion } from "#src/question/change-question.usecase.ts";
import type { TooLate } from "#src/question/lifecycle.ts";
import { undoDecision } from "#src/question/lifecycle.ts";
import type { Question } from "#src/question/question.ts";

/** Takes a decision back within a quarter of an hour; an initiative that it bore goes with it, through the outbox. */
export function undoLastDecision(
  deps: ChangeQuestionDeps,
  actor: Actor,
  command: QuestionCommand,
): Promise<Result<Versioned<Question>, ChangeRefusal | TooLate>> {
  return changeQuestion(deps, actor, {
    act: "triage.undo",
    command,
    step: (question, at) => {
      const undone = undoDecision(question, at);
      if (!undone.ok) return undone;
      return ok({ question: undone.value, events: [{ type: "decision_undone" }] });
    },
  });
}
