import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok } from "#src/kernel/result.ts";
import type { Actor } from "#src/people/person.ts";
import type { ChangeQuestionDeps, ChangeRefusal, QuestionCommand } from "#src/question/change-question.usecase.ts";
import { changeQuestion } from "#src/question/change-question.usecase.ts";
import { askBack } from "#src/question/lifecycle.ts";
import type { Question } from "#src/question/question.ts";

export interface AskBack extends QuestionCommand {
  readonly text: string;
}

/** The QRT asks the asker something; the clock of the promise stands still until there is an answer. */
export function askAskerBack(
  deps: ChangeQuestionDeps,
  actor: Actor,
  command: AskBack,
): Promise<Result<Versioned<Question>, ChangeRefusal>> {
  const { text } = command;
  return changeQuestion(deps, actor, {
    act: "triage.ask-back",
    command,
    step: (question, at) =>
      ok({ question: askBack(question, text, at), events: [{ type: "asker_asked_back", question: text }] }),
  });
}
