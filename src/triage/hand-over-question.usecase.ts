import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Actor } from "#src/people/person.ts";
import type { ChangeQuestionDeps, ChangeRefusal, QuestionCommand } from "#src/question/change-question.usecase.ts";
import { changeQuestion } from "#src/question/change-question.usecase.ts";
import type { PersonId } from "#src/people/person.ts";
import { actorOf, hasRole } from "#src/people/person.ts";
import type { PersonStore } from "#src/people/person.store.ts";
import { handOver } from "#src/question/lifecycle.ts";
import type { Question } from "#src/question/question.ts";

export interface HandOverDeps extends ChangeQuestionDeps {
  readonly people: Pick<PersonStore, "get">;
}

export interface HandOverQuestion extends QuestionCommand {
  readonly to: PersonId;
}

/** Only a member of the QRT can take a question over. */
export interface NotInQrt {
  readonly code: "not_in_qrt";
}

/** A QRT member hands a question to a colleague. */
export function handOverQuestion(
  deps: HandOverDeps,
  actor: Actor,
  command: HandOverQuestion,
): Promise<Result<Versioned<Question>, ChangeRefusal | NotInQrt>> {
  const { to } = command;
  return changeQuestion(deps, actor, {
    act: "triage.hand-over",
    command,
    step: async (question) => {
      const colleague = await deps.people.get(to);
      if (!colleague || !hasRole(actorOf(colleague.value), "qrt")) return refuse({ code: "not_in_qrt" });
      if (question.triagedBy === to) return ok({ question, events: [] });
      return ok({ question: handOver(question, to), events: [{ type: "question_handed_over", to }] });
    },
  });
}
