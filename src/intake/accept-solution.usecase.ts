import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok } from "#src/kernel/result.ts";
import type { Actor } from "#src/people/person.ts";
import type { KnownSolutionId } from "#src/profile/profile.ts";
import type { ChangeQuestionDeps, ChangeRefusal, QuestionCommand } from "#src/question/change-question.usecase.ts";
import { changeQuestion } from "#src/question/change-question.usecase.ts";
import type { NotOffered } from "#src/question/lifecycle.ts";
import { helpedBy } from "#src/question/lifecycle.ts";
import type { Question } from "#src/question/question.ts";

export interface AcceptSolution extends QuestionCommand {
  readonly solution: KnownSolutionId;
}

/** "Dit helpt mij al": the asker needs nothing more. */
export function acceptSolution(
  deps: ChangeQuestionDeps,
  actor: Actor,
  command: AcceptSolution,
): Promise<Result<Versioned<Question>, ChangeRefusal | NotOffered>> {
  return changeQuestion(deps, actor, {
    act: "intake.helped",
    command,
    step: (draft, at) => {
      const helped = helpedBy(draft, command.solution, at);
      if (!helped.ok) return helped;
      const events = [{ type: "question_helped_already", solution: command.solution } as const];
      return ok({ question: helped.value, events });
    },
  });
}
