import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Actor } from "#src/people/person.ts";
import type { ChangeQuestionDeps, ChangeRefusal, QuestionCommand } from "#src/question/change-question.usecase.ts";
import { changeQuestion } from "#src/question/change-question.usecase.ts";
import type { Full } from "#src/question/contribution.ts";
import type { Question } from "#src/question/question.ts";
import { mostNotes } from "#src/question/workbench.ts";

export interface WriteNote extends QuestionCommand {
  readonly text: string;
}

/** A note that only the QRT reads. */
export function writeNote(
  deps: ChangeQuestionDeps,
  actor: Actor,
  command: WriteNote,
): Promise<Result<Versioned<Question>, ChangeRefusal | Full>> {
  return changeQuestion(deps, actor, {
    act: "triage.note",
    command,
    step: (question, at) => {
      const { workbench } = question;
      if (workbench.notes.length >= mostNotes) return refuse({ code: "full" });
      const notes = [...workbench.notes, { by: actor.person, at, text: command.text }];
      return ok({ question: { ...question, workbench: { ...workbench, notes } }, events: [{ type: "note_written" }] });
    },
  });
}
