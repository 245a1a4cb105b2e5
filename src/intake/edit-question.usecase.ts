import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok } from "#src/kernel/result.ts";
import type { Actor } from "#src/people/person.ts";
import type { ChangeQuestionDeps, ChangeRefusal, QuestionCommand } from "#src/question/change-question.usecase.ts";
import { changeQuestion } from "#src/question/change-question.usecase.ts";
import { edit } from "#src/question/lifecycle.ts";
import type { HoldsPersonalData } from "#src/question/personal-data.ts";
import { withoutPersonalData } from "#src/question/personal-data.ts";
import type { Question } from "#src/question/question.ts";
import type { ReadQuestionDeps } from "./read-question.ts";
import { readAnew } from "./read-question.ts";

export type EditQuestionDeps = ChangeQuestionDeps & ReadQuestionDeps;

export interface EditQuestion extends QuestionCommand {
  readonly title: string;
  readonly text: string;
  /** The asker has read what looks like personal data, and leaves it. */
  readonly despitePersonalData: boolean;
  /** Keeps it among those few who may see a confidential question from now on. */
  readonly confides?: boolean;
}

/** The asker words the question better, until the QRT starts on it. */
export function editQuestion(
  deps: EditQuestionDeps,
  actor: Actor,
  command: EditQuestion,
): Promise<Result<Versioned<Question>, ChangeRefusal | HoldsPersonalData>> {
  return changeQuestion(deps, actor, {
    act: "question.edit",
    command,
    step: async (question) => {
      const { title, text, despitePersonalData, confides = false } = command;
      const confidential = question.confidential || confides;
      const before = `${question.title}\n${question.text}`;
      const readable = { writing: "question", confidential, despitePersonalData } as const;
      const checked = withoutPersonalData(`${title}\n${text}`, readable, before);
      if (!checked.ok) return checked;
      const edited = await readAnew(deps, question, { ...edit(question, command), confidential });
      if (question.confidential === confidential)
        return ok({ question: edited, events: [{ type: "question_edited" }] });
      const events = [{ type: "question_edited" }, { type: "question_confided", confidential }] as const;
      return ok({ question: edited, events });
    },
  });
}
