import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok } from "#src/kernel/result.ts";
import type { Actor } from "#src/people/person.ts";
import type { ChangeQuestionDeps, ChangeRefusal, QuestionCommand } from "#src/question/change-question.usecase.ts";
import { changeQuestion } from "#src/question/change-question.usecase.ts";
import type { Question } from "#src/question/question.ts";

export interface AssistTriage extends QuestionCommand {
  /** False to step back again. */
  readonly joins: boolean;
}

/** Several members of the QRT can work on one question; one of them has it. */
export function assistTriage(
  deps: ChangeQuestionDeps,
  actor: Actor,
  command: AssistTriage,
): Promise<Result<Versioned<Question>, ChangeRefusal>> {
  const { joins } = command;
  return changeQuestion(deps, actor, {
    act: "triage.assist",
    command,
    step: (question) => {
      const { workbench } = question;
      if (workbench.team.includes(actor.person) === joins || question.triagedBy === actor.person) {
        return ok({ question, events: [] });
      }
      const others = workbench.team.filter((one) => one !== actor.person);
      const team = joins ? [...others, actor.person] : others;
      const events = [{ type: "question_assisted", joins } as const];
      return ok({ question: { ...question, workbench: { ...workbench, team } }, events });
    },
  });
}
