import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Instant } from "#src/kernel/time.ts";
import type { Actor } from "#src/people/person.ts";
import type {
  ChangeQuestionDeps,
  ChangeRefusal,
  Changed,
  QuestionCommand,
} from "#src/question/change-question.usecase.ts";
import { changeQuestion } from "#src/question/change-question.usecase.ts";
import type { TooLate } from "#src/question/lifecycle.ts";
import { canPart, part } from "#src/question/joining.ts";
import { undoDecision } from "#src/question/lifecycle.ts";
import type { InStage, Question } from "#src/question/question.ts";

/**
 * Takes a decision back within a quarter of an hour, or a joining. An initiative that the decision bore, and what a joined
 * question brought along, goes with it through the outbox.
 */
export function undoLastDecision(
  deps: ChangeQuestionDeps,
  actor: Actor,
  command: QuestionCommand,
): Promise<Result<Versioned<Question>, ChangeRefusal | TooLate>> {
  return changeQuestion(deps, actor, {
    act: "triage.undo",
    command,
    step: (question, at): Result<Changed, TooLate> => {
      if (question.stage === "joined") return undoJoining(question, at);
      const undone = undoDecision(question, at);
      if (!undone.ok) return undone;
      return ok({ question: undone.value, events: [{ type: "decision_undone" }] });
    },
  });
}

function undoJoining(question: InStage<"joined">, at: Instant): Result<Changed, TooLate> {
  if (!canPart(question, at)) return refuse({ code: "too_late" });
  const { into: from, intoNumber: number } = question;
  return ok({ question: part(question), events: [{ type: "question_parted", from, number }] });
}
