import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { KnownSolutionId } from "#src/profile/profile.ts";
import type { Actor } from "#src/people/person.ts";
import type { ChangeQuestionDeps, ChangeRefusal, QuestionCommand } from "#src/question/change-question.usecase.ts";
import { changeQuestion } from "#src/question/change-question.usecase.ts";
import type { NotOffered } from "#src/question/lifecycle.ts";
import type { Question } from "#src/question/question.ts";

export interface MarkSolution extends QuestionCommand {
  readonly solution: KnownSolutionId;
  readonly useful: boolean;
}

/** Whether an offered solution fitted the question; the last word of the QRT stands. */
export function markSolution(
  deps: ChangeQuestionDeps,
  actor: Actor,
  command: MarkSolution,
): Promise<Result<Versioned<Question>, ChangeRefusal | NotOffered>> {
  const { solution, useful } = command;
  return changeQuestion(deps, actor, {
    act: "triage.mark",
    command,
    step: (question) => {
      if (!question.offered.some((offer) => offer.solution === solution)) {
        return refuse({ code: "solution_not_offered" });
      }
      const { workbench } = question;
      const others = workbench.marks.filter((mark) => mark.solution !== solution);
      const marks = [...others, { solution, useful, by: actor.person }];
      const events = [{ type: "solution_marked", solution, useful } as const];
      return ok({ question: { ...question, workbench: { ...workbench, marks } }, events });
    },
  });
}
