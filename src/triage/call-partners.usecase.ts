import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Day } from "#src/kernel/time.ts";
import { dayOf } from "#src/kernel/time.ts";
import type { Actor } from "#src/people/person.ts";
import type { ChangeQuestionDeps, ChangeRefusal, QuestionCommand } from "#src/question/change-question.usecase.ts";
import { changeQuestion } from "#src/question/change-question.usecase.ts";
import type { DueInPast } from "#src/question/lifecycle.ts";
import type { Question } from "#src/question/question.ts";

export interface CallPartners extends QuestionCommand {
  /** What is asked for; may be empty. */
  readonly text: string;
  readonly due: Day;
}

/** All partners would read along: parties are asked one by one. */
export interface ConfidentialCall {
  readonly code: "confidential_call";
}

/** "Wie doet mee?": asks the alliance to join until a day. Asked again, it moves the day. */
export function callPartners(
  deps: ChangeQuestionDeps,
  actor: Actor,
  command: CallPartners,
): Promise<Result<Versioned<Question>, ChangeRefusal | DueInPast | ConfidentialCall>> {
  const { text, due } = command;
  return changeQuestion(deps, actor, {
    act: "triage.call",
    command,
    step: (question, at) => {
      if (question.confidential) return refuse({ code: "confidential_call" });
      if (due < dayOf(at)) return refuse({ code: "due_in_past", due });
      const involved = { ...question.involved, call: { text, due, by: actor.person, at } };
      const reminded = question.reminded.filter((kind) => kind !== "call_ends");
      return ok({ question: { ...question, involved, reminded }, events: [{ type: "partners_called", due }] });
    },
  });
}
