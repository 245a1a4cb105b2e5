import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok } from "#src/kernel/result.ts";
import type { Actor } from "#src/people/person.ts";
import type { ChangeQuestionDeps, ChangeRefusal, QuestionCommand } from "./change-question.usecase.ts";
import { changeQuestion } from "./change-question.usecase.ts";
import { edit } from "./lifecycle.ts";
import type { HoldsPersonalData } from "./personal-data.ts";
import { withoutPersonalData } from "./personal-data.ts";
import type { Question } from "./question.ts";

export interface EditQuestion extends QuestionCommand {
  readonly title: string;
  readonly text: string;
  /** The asker has read what looks like personal data, and leaves it. */
  readonly despitePersonalData: boolean;
}

/** The asker words the question better, until the QRT starts on it. */
export function editQuestion(
  deps: ChangeQuestionDeps,
  actor: Actor,
  command: EditQuestion,
): Promise<Result<Versioned<Question>, ChangeRefusal | HoldsPersonalData>> {
  return changeQuestion(deps, actor, {
    act: "question.edit",
    command,
    step: (question) => {
      const { confidential } = question;
      const { title, text, despitePersonalData } = command;
      const before = `${question.title}\n${question.text}`;
      const readable = { writing: "question", confidential, despitePersonalData } as const;
      const checked = withoutPersonalData(`${title}\n${text}`, readable, before);
      if (!checked.ok) return checked;
      return ok({ question: edit(question, command), events: [{ type: "question_edited" }] });
    },
  });
}
