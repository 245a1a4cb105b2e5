import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok } from "#src/kernel/result.ts";
import type { Actor } from "#src/people/person.ts";
import type { ChangeQuestionDeps, ChangeRefusal, QuestionCommand } from "#src/question/change-question.usecase.ts";
import { changeQuestion } from "#src/question/change-question.usecase.ts";
import { pickUp } from "#src/question/lifecycle.ts";
import type { Question } from "#src/question/question.ts";

/** A member of the QRT takes a question on. The stage decides who was first; no revision is asked. */
export function pickUpQuestion(
  deps: ChangeQuestionDeps,
  actor: Actor,
  command: QuestionCommand,
): Promise<Result<Versioned<Question>, ChangeRefusal>> {
  return changeQuestion(deps, actor, {
    act: "triage.pick-up",
    command,
    step: (question, at) =>
      ok({ question: pickUp(question, actor.person, at), events: [{ type: "question_picked_up" }] }),
  });
}
