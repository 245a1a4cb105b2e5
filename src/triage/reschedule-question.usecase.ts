import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok } from "#src/kernel/result.ts";
import type { Day } from "#src/kernel/time.ts";
import type { Actor } from "#src/people/person.ts";
import type { ChangeQuestionDeps, ChangeRefusal, QuestionCommand } from "#src/question/change-question.usecase.ts";
import { changeQuestion } from "#src/question/change-question.usecase.ts";
import type { DayNotAhead, DayTooFar, DueInPast, NothingPlanned } from "#src/question/lifecycle.ts";
import { reschedule } from "#src/question/lifecycle.ts";
import type { Question } from "#src/question/question.ts";

export interface RescheduleQuestion extends QuestionCommand {
  readonly due: Day;
}

/** Another day for the quick analysis, or for looking at a miscellaneous matter again; the reminders move along. */
export function rescheduleQuestion(
  deps: ChangeQuestionDeps,
  actor: Actor,
  command: RescheduleQuestion,
): Promise<Result<Versioned<Question>, ChangeRefusal | DueInPast | DayNotAhead | DayTooFar | NothingPlanned>> {
  const { due } = command;
  return changeQuestion(deps, actor, {
    act: "triage.reschedule",
    command,
    step: (question, at) => {
      const moved = reschedule(question, due, at);
      if (!moved.ok) return moved;
      const events = [{ type: "question_rescheduled", due } as const];
      return ok({ question: { ...moved.value, reminded: [] }, events });
    },
  });
}
