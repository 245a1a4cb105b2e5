import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok } from "#src/kernel/result.ts";
import type { Actor } from "#src/people/person.ts";
import type { ChangeQuestionDeps, ChangeRefusal, QuestionCommand } from "./change-question.usecase.ts";
import { changeQuestion } from "./change-question.usecase.ts";
import type { Question } from "./question.ts";

export interface ConfideQuestion extends QuestionCommand {
  readonly confidential: boolean;
}

/** Keeps a question among the QRT, its asker and the parties added, or opens it to the alliance. */
export function confideQuestion(
  deps: ChangeQuestionDeps,
  actor: Actor,
  command: ConfideQuestion,
): Promise<Result<Versioned<Question>, ChangeRefusal>> {
  const { confidential } = command;
  return changeQuestion(deps, actor, {
    act: "question.confide",
    command,
    step: (question) => {
      if (question.confidential === confidential) return ok({ question, events: [] });
      const events = [{ type: "question_confided", confidential } as const];
      return ok({ question: { ...question, confidential }, events });
    },
  });
}
