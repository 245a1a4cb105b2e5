import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok } from "#src/kernel/result.ts";
import type { Actor } from "#src/people/person.ts";
import type { ChangeQuestionDeps, ChangeRefusal, QuestionCommand } from "./change-question.usecase.ts";
import { changeQuestion } from "./change-question.usecase.ts";
import type { Full } from "./contribution.ts";
import { contributed, contributionIdOf } from "./contribution.ts";
import { answerAskBack } from "./lifecycle.ts";
import type { Question } from "./question.ts";
import { decideByAfterWaiting } from "./service-promise.ts";

export interface AnswerAskBack extends QuestionCommand {
  readonly text: string;
}

/** The asker answers what the QRT asked back: the answer stands in the record, and the clock of the promise runs again. */
export function answerAskedBack(
  deps: ChangeQuestionDeps,
  actor: Actor,
  command: AnswerAskBack,
): Promise<Result<Versioned<Question>, ChangeRefusal | Full>> {
  return changeQuestion(deps, actor, {
    act: "question.answer",
    command,
    step: (question, at) => {
      const decideBy = decideByAfterWaiting(question, at, deps.profile);
      const id = contributionIdOf(command.key);
      const answered = contributed(answerAskBack(question, decideBy), { id, by: actor.person, at, text: command.text });
      if (!answered.ok) return answered;
      return ok({ question: answered.value, events: [{ type: "asker_answered", answer: command.text }] });
    },
  });
}
