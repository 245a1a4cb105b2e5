import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import { dayOf } from "#src/kernel/time.ts";
import type { PartnerId } from "#src/partner/partner.ts";
import type { PartnersById } from "#src/partner/standing-partner.ts";
import { standingAmong } from "#src/partner/standing-partner.ts";
import type { Actor } from "#src/people/person.ts";
import type { ChangeQuestionDeps, ChangeRefusal, QuestionCommand } from "./change-question.usecase.ts";
import { changeQuestion } from "./change-question.usecase.ts";
import type { Joined, Offer } from "./involved.ts";
import { joinedOnce } from "./joined-once.ts";
import type { DueInPast } from "./lifecycle.ts";
import type { Forbidden } from "./question.policy.ts";
import type { Question } from "./question.ts";

export interface JoinQuestionDeps extends ChangeQuestionDeps {
  readonly partners: PartnersById;
}

export interface JoinQuestion extends QuestionCommand {
  readonly offer: Offer;
  /** The form could not show what the organisation had said: what is left empty on it stays as it was. */
  readonly keepsUnsaid?: boolean;
}

/**
 * "Wij doen mee": somebody says for their own organisation what it puts in. Said again, it replaces what was said, but for
 * what the command keeps.
 */
export function joinQuestion(
  deps: JoinQuestionDeps,
  actor: Actor,
  command: JoinQuestion,
): Promise<Result<Versioned<Question>, ChangeRefusal | DueInPast>> {
  return changeQuestion(deps, actor, {
    act: "question.join",
    command,
    step: async (question, at) => {
      if (actor.organisation === null) return actsForNobody();
      const said = command.offer;
      if (said.until !== null && said.until < dayOf(at)) return refuse({ code: "due_in_past", due: said.until });
      const { organisation, own, others } = await apart(deps, question, actor.organisation);
      const { data, knowledge, people, hours, until } = own && command.keepsUnsaid ? filledUp(said, own) : said;
      const joined: Joined = { organisation, by: actor.person, at, data, knowledge, people, hours, until };
      const involved = { ...question.involved, joined: [...others, joined] };
      return ok({ question: { ...question, involved }, events: [{ type: "partner_joined", organisation }] });
    },
  });
}

/** The organisation takes its offer back. */
export function leaveQuestion(
  deps: JoinQuestionDeps,
  actor: Actor,
  command: QuestionCommand,
): Promise<Result<Versioned<Question>, ChangeRefusal>> {
  return changeQuestion(deps, actor, {
    act: "question.leave",
    command,
    step: async (question) => {
      if (actor.organisation === null) return actsForNobody();
      const { organisation, others: joined } = await apart(deps, question, actor.organisation);
      if (joined.length === question.involved.joined.length) return ok({ question, events: [] });
      const involved = { ...question.involved, joined };
      return ok({ question: { ...question, involved }, events: [{ type: "partner_left", organisation }] });
    },
  });
}

function filledUp(said: Offer, before: Offer): Offer {
  return {
    data: said.data || before.data,
    knowledge: said.knowledge || before.knowledge,
    people: said.people || before.people,
    hours: said.hours ?? before.hours,
    until: said.until ?? before.until,
  };
}

/**
 * The organisation as it stands today, its offer, and the offers of all others. What was offered under a name that has
 * become part of it is its own, also before the merger has been followed in this question.
 */
async function apart({ partners }: JoinQuestionDeps, { involved: { joined } }: Question, partner: PartnerId) {
  const standing = await standingAmong(partners, [partner, ...joined.map(({ organisation }) => organisation)]);
  const organisation = standing(partner);
  const isOwn = (one: Joined) => standing(one.organisation) === organisation;
  const [own] = joinedOnce(joined.filter(isOwn), standing);
  return { organisation, own, others: joined.filter((one) => !isOwn(one)) };
}

/** The policy has asked this already; the type does not know. */
function actsForNobody(): Result<never, Forbidden> {
  return refuse({ code: "forbidden", needs: "partner" });
}
