import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok } from "#src/kernel/result.ts";
import type { Actor } from "#src/people/person.ts";
import type { Catalogue } from "#src/profile/catalogue.port.ts";
import type { KnownSolutionId } from "#src/profile/profile.ts";
import type { ChangeQuestionDeps, ChangeRefusal, QuestionCommand } from "#src/question/change-question.usecase.ts";
import { changeQuestion } from "#src/question/change-question.usecase.ts";
import type { NotOffered } from "#src/question/lifecycle.ts";
import { helpedBy } from "#src/question/lifecycle.ts";
import type { InStage, Question } from "#src/question/question.ts";

export interface AcceptSolutionDeps extends ChangeQuestionDeps {
  readonly catalogue: Pick<Catalogue, "get">;
}

export interface AcceptSolution extends QuestionCommand {
  readonly solution: KnownSolutionId;
}

/**
 * "Dit helpt mij al": the asker needs nothing more. Beside a question that is worded anew other solutions stand than those
 * that were offered at first; whatever the catalogue holds may have helped.
 */
export function acceptSolution(
  deps: AcceptSolutionDeps,
  actor: Actor,
  command: AcceptSolution,
): Promise<Result<Versioned<Question>, ChangeRefusal | NotOffered>> {
  return changeQuestion(deps, actor, {
    act: "intake.helped",
    command,
    step: async (draft, at) => {
      const known = await deps.catalogue.get(command.solution);
      const helped = helpedBy(known ? offering(draft, known.id) : draft, command.solution, at);
      if (!helped.ok) return helped;
      const events = [{ type: "question_helped_already", solution: command.solution } as const];
      return ok({ question: helped.value, events });
    },
  });
}

function offering(draft: InStage<"draft">, solution: KnownSolutionId): InStage<"draft"> {
  if (draft.offered.some((offer) => offer.solution === solution)) return draft;
  return { ...draft, offered: [...draft.offered, { solution, words: [] }] };
}
