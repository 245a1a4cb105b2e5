import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Actor } from "#src/people/person.ts";
import type { ChangeQuestionDeps, ChangeRefusal, QuestionCommand } from "./change-question.usecase.ts";
import { changeQuestion } from "./change-question.usecase.ts";
import type { Joined, Offer } from "./involved.ts";
import type { Forbidden } from "./question.policy.ts";
import type { Question } from "./question.ts";

export interface JoinQuestion extends QuestionCommand {
  readonly offer: Offer;
}

/** "Wij doen mee": somebody says for their own organisation what it puts in. Said again, it replaces what was said. */
export function joinQuestion(
  deps: ChangeQuestionDeps,
  actor: Actor,
  command: JoinQuestion,
): Promise<Result<Versioned<Question>, ChangeRefusal>> {
  return changeQuestion(deps, actor, {
    act: "question.join",
    command,
    step: (question, at) => {
      const { organisation } = actor;
      if (organisation === null) return actsForNobody();
      const { data, knowledge, people, hours, until } = command.offer;
      const joined: Joined = { organisation, by: actor.person, at, data, knowledge, people, hours, until };
      const others = question.involved.joined.filter((one) => one.organisation !== organisation);
      const involved = { ...question.involved, joined: [...others, joined] };
      return ok({ question: { ...question, involved }, events: [{ type: "partner_joined", organisation }] });
    },
  });
}

/** The organisation takes its offer back. */
export function leaveQuestion(
  deps: ChangeQuestionDeps,
  actor: Actor,
  command: QuestionCommand,
): Promise<Result<Versioned<Question>, ChangeRefusal>> {
  return changeQuestion(deps, actor, {
    act: "question.leave",
    command,
    step: (question) => {
      const { organisation } = actor;
      if (organisation === null) return actsForNobody();
      const joined = question.involved.joined.filter((one) => one.organisation !== organisation);
      if (joined.length === question.involved.joined.length) return ok({ question, events: [] });
      const involved = { ...question.involved, joined };
      return ok({ question: { ...question, involved }, events: [{ type: "partner_left", organisation }] });
    },
  });
}

/** The policy has asked this already; the type does not know. */
function actsForNobody(): Result<never, Forbidden> {
  return refuse({ code: "forbidden", needs: "partner" });
}
