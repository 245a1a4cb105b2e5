import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok } from "#src/kernel/result.ts";
import type { Actor } from "#src/people/person.ts";
import type { ChangeQuestionDeps, ChangeRefusal, QuestionCommand } from "#src/question/change-question.usecase.ts";
import { changeQuestion } from "#src/question/change-question.usecase.ts";
import { walkOn } from "#src/question/lifecycle.ts";
import type { FilterAnswers } from "#src/question/filter-answers.ts";
import type { InStage, Question, WalkStep } from "#src/question/question.ts";
import type { ReadQuestionDeps } from "./read-question.ts";
import { readAnew } from "./read-question.ts";

export type WalkFilterDeps = ChangeQuestionDeps & ReadQuestionDeps;

/** What the asker filled in on one step; what is not named stays as it was. */
export interface Filled {
  readonly title?: string | undefined;
  /** The whole question, where something in it had to go. */
  readonly text?: string | undefined;
  readonly confidential?: boolean | undefined;
  readonly answers: { readonly [A in keyof FilterAnswers]?: FilterAnswers[A] | undefined };
}

export interface WalkFilter extends QuestionCommand {
  readonly to: WalkStep;
  readonly filled: Filled;
}

/** Keeps what the asker filled in and goes to another step of the walk. */
export function walkFilter(
  deps: WalkFilterDeps,
  actor: Actor,
  command: WalkFilter,
): Promise<Result<Versioned<Question>, ChangeRefusal>> {
  const { filled, to } = command;
  return changeQuestion(deps, actor, {
    act: "intake.walk",
    command,
    step: async (draft, at) => {
      const told = await readAnew(deps, draft, filledIn(draft, filled));
      const walked = walkOn(told, { title: told.title, answers: told.answers, step: to }, at);
      return ok({ question: walked, events: [{ type: "draft_changed", step: to }] });
    },
  });
}

/** The draft with what was filled in, before anything is done with it. */
export function filledIn(draft: InStage<"draft">, filled: Filled): InStage<"draft"> {
  return {
    ...draft,
    title: filled.title ?? draft.title,
    text: filled.text ?? draft.text,
    confidential: filled.confidential ?? draft.confidential,
    answers: merged(draft.answers, filled),
  };
}

function merged(answers: FilterAnswers, { answers: filled }: Filled): FilterAnswers {
  return {
    theme: filled.theme === undefined ? answers.theme : filled.theme,
    sdgs: filled.sdgs === undefined ? answers.sdgs : filled.sdgs,
    inclusiveness: filled.inclusiveness ?? answers.inclusiveness,
    residents: filled.residents ?? answers.residents,
    together: filled.together ?? answers.together,
    problemOwner: filled.problemOwner ?? answers.problemOwner,
    neededBy: filled.neededBy === undefined ? answers.neededBy : filled.neededBy,
    data: filled.data ?? answers.data,
    knowledge: filled.knowledge ?? answers.knowledge,
    parties: filled.parties ?? answers.parties,
  };
}
