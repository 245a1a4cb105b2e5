import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok } from "#src/kernel/result.ts";
import type { Actor } from "#src/people/person.ts";
import type { ChangeQuestionDeps, ChangeRefusal, QuestionCommand } from "./change-question.usecase.ts";
import { changeQuestion } from "./change-question.usecase.ts";
import type { Full } from "./contribution.ts";
import { contributed, contributionIdOf } from "./contribution.ts";
import type { HoldsPersonalData } from "./personal-data.ts";
import { withoutPersonalData } from "./personal-data.ts";
import type { Question } from "./question.ts";

export interface Contribute extends QuestionCommand {
  readonly text: string;
  /** Whoever knows it has read what looks like personal data, and leaves it. */
  readonly despitePersonalData: boolean;
}

/** "Ik weet iets": adds what somebody knows to the record. */
export function contribute(
  deps: ChangeQuestionDeps,
  actor: Actor,
  command: Contribute,
): Promise<Result<Versioned<Question>, ChangeRefusal | Full | HoldsPersonalData>> {
  return changeQuestion(deps, actor, {
    act: "question.contribute",
    command,
    step: (question, at) => {
      const { key, text, despitePersonalData } = command;
      const { confidential } = question;
      const checked = withoutPersonalData(text, { writing: "contribution", confidential, despitePersonalData });
      if (!checked.ok) return checked;
      const id = contributionIdOf(key);
      const added = contributed(question, { id, by: actor.person, at, text });
      if (!added.ok) return added;
      // A draft lapses when its asker leaves it alone, which this is not.
      const touched = added.value.stage === "draft" ? { ...added.value, touchedAt: at } : added.value;
      return ok({ question: touched, events: [{ type: "contribution_added", contribution: id }] });
    },
  });
}
