import type { PartnerStore } from "#src/partner/partner.store.ts";
import { standingAmong } from "#src/partner/standing-partner.ts";
import type { PartnerId } from "#src/partner/partner.ts";
import type { Names } from "#src/people/name.presenter.ts";
import { canReopen } from "#src/question/lifecycle.ts";
import type { QuestionNewsStore } from "#src/question/question-news.store.ts";
import { questionAbilities } from "#src/question/question.policy.ts";

import type { Question } from "#src/question/question.ts";
import { dueOf, numberOf } from "#src/question/question.ts";
import type { QuestionStore } from "#src/question/question.store.ts";
import type { WaitingLine } from "./front.contract.ts";
import type { Reader } from "./reader.ts";
import type { QuestionReason } from "./waiting-reasons.ts";

export interface WaitingQuestionsDeps {
  readonly questions: Pick<QuestionStore, "get" | "list">;
  readonly questionNews: QuestionNewsStore;
  readonly partners: Pick<PartnerStore, "get">;
}

/** A question with why it waits. */
export interface WaitingQuestion {
  readonly question: Question;
  readonly why: QuestionReason;
}

/** How far back is read: who has asked more than this has the newest here and the others on their own page. */
const mostOwn = 50;

/** To answer what was asked back, to go on with a draft, to say whether it helped. */
export async function waitingForAsker(
  { questions }: Pick<WaitingQuestionsDeps, "questions">,
  { actor, now }: Reader,
): Promise<readonly WaitingQuestion[]> {
  const own = await questions.list({
    where: { askedBy: actor.person },
    order: "askedAt",
    direction: "descending",
    limit: mostOwn,
  });
  const found = own.items.map(({ value }) => value);
  const because = (why: QuestionReason, waits: (question: Question) => boolean) =>
    found.filter(waits).map((question) => ({ question, why }));
  return [
    ...because("asked_back", ({ stage }) => stage === "waiting_for_asker"),
    ...because("draft", ({ stage }) => stage === "draft"),
    ...because(
      "rate",
      (question) =>
        question.stage === "decided" &&
        question.helped === null &&
        canReopen(question, now) &&
        questionAbilities(actor, question, now).includes("question.rate"),
    ),
  ];
}

/** Calls and invitations are answered within weeks; older ones than these have run out. */
const mostCalls = 50;

/** Calls that the reader's organisation has not answered, and questions that it was asked to think along with. */
export async function waitingForPartner(
  deps: WaitingQuestionsDeps,
  { actor, now, today }: Reader,
): Promise<readonly WaitingQuestion[]> {
  const own = actor.organisation;
  if (own === null) return [];
  const [invited, called] = await Promise.all([lately(deps, "parties_invited"), lately(deps, "partners_called")]);
  const open = [...new Map([...invited, ...called].map((question) => [question.id, question])).values()].filter(
    (question) => questionAbilities(actor, question, now).includes("question.join"),
  );
  const standing = await standingAmong(deps.partners, [own, ...open.flatMap(partnersAround)]);
  const isOwn = (partner: PartnerId | null) => partner !== null && standing(partner) === standing(own);
  const unanswered = open.filter(
    ({ organisation, involved }) => !isOwn(organisation) && !involved.joined.some((one) => isOwn(one.organisation)),
  );
  return unanswered.flatMap((question): readonly WaitingQuestion[] => {
    const { parties, call } = question.involved;
    if (question.stage !== "decided" && parties.some(isOwn)) return [{ question, why: "invited" }];
    return call !== null && call.due >= today ? [{ question, why: "called" }] : [];
  });
}

async function lately(
  { questions, questionNews }: WaitingQuestionsDeps,
  of: "parties_invited" | "partners_called",
): Promise<readonly Question[]> {
  const { items } = await questionNews.latest({ of, limit: mostCalls });
  const found = await Promise.all([...new Set(items.map(({ question }) => question))].map((id) => questions.get(id)));
  return found.flatMap((standing) => (standing ? [standing.value] : []));
}

function partnersAround({ organisation, involved }: Question): readonly PartnerId[] {
  const around = [...involved.parties, ...involved.joined.map((one) => one.organisation)];
  return organisation === null ? around : [organisation, ...around];
}

export async function waitingLine(
  { question, why }: WaitingQuestion,
  { today }: Reader,
  names: Names,
): Promise<WaitingLine> {
  const due = why === "called" ? (question.involved.call?.due ?? null) : dueOf(question);
  const asker = await names.person(question.askedBy);
  return {
    about: "question",
    why,
    question: { id: question.id, number: numberOf(question), title: question.title },
    asker: asker.name,
    due,
    overdue: due !== null && due < today,
  };
}
