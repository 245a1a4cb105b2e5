import type { Instant } from "#src/kernel/time.ts";
import { addMilliseconds, minutesBetween } from "#src/kernel/time.ts";
import type { PersonId } from "#src/people/person.ts";
import type { Promised } from "./lifecycle.ts";
import { askedPart, minutesToUndo, submittedPart } from "./lifecycle.ts";
import type { QuestionEvent } from "./question-event.ts";
import type { InStage, Question, QuestionId, StoodAt } from "./question.ts";

/*
 * Two questions that ask the same become one. The one that is joined keeps its words, its record and its thread, and leads
 * to the other; that one stands for both. What came along is only added there, never written over, so that it can go again:
 * - whoever asked or followed the joined one follows the standing one, but for those who muted it;
 * - who said "wij doen mee" takes part in the standing one. An organisation that said so to both keeps what it said there;
 * - contributions stay where they were made, a step away; what is added in the old thread from now on goes to the standing one.
 */

export type Joinable = InStage<"submitted" | "in_triage" | "waiting_for_asker">;
/** A question that can stand for another one. */
export type Standing = Joinable | InStage<"decided">;

/** Its asker follows a question that somebody asked already, and does not submit this one. */
export function giveUpFor(
  draft: InStage<"draft">,
  { id: question, number }: Pick<Standing, "id" | "number">,
  at: Instant,
): InStage<"withdrawn"> {
  return { ...askedPart(draft), stage: "withdrawn", number: null, withdrawnAt: at, instead: { question, number } };
}

export function joinInto(
  question: Joinable,
  { id: into, number: intoNumber }: Pick<Standing, "id" | "number">,
  { by, at }: { readonly by: PersonId; readonly at: Instant },
): InStage<"joined"> {
  return {
    ...submittedPart(question),
    stage: "joined",
    stoodAt: stoodAt(question),
    into,
    intoNumber,
    joinedBy: by,
    joinedAt: at,
  };
}

/** As it stood before, for as long as the joining can be undone. */
export function part(question: InStage<"joined">): Joinable {
  return { ...submittedPart(question), ...question.stoodAt };
}

/** It waits for the QRT again, with the promise of today: what stood for it no longer does. */
export function standAlone(question: InStage<"joined">, promised: Promised): InStage<"submitted"> {
  return { ...submittedPart(question), stage: "submitted", ...promised };
}

export function canPart({ joinedAt }: InStage<"joined">, at: Instant): boolean {
  return minutesBetween(joinedAt, at) < minutesToUndo;
}

export function partUntil({ joinedAt }: InStage<"joined">): Instant {
  return addMilliseconds(joinedAt, minutesToUndo * millisecondsPerMinute);
}

/** The question that stands for this one, or that its asker follows instead. */
export function ledTo(question: Question): QuestionId | null {
  if (question.stage === "joined") return question.into;
  return question.stage === "withdrawn" ? (question.instead?.question ?? null) : null;
}

export function canStand(question: Question): question is Standing {
  const { stage } = question;
  return stage === "submitted" || stage === "in_triage" || stage === "waiting_for_asker" || stage === "decided";
}

/** The standing question with what the joined one brings along. */
export function takeIn<Q extends Question>(standing: Q, joined: InStage<"joined">, at: Instant): Q {
  const { involved, takenIn } = standing;
  const { id, number, askedBy, involved: brought } = joined;
  const hearing = [askedBy, ...brought.followers].filter((person) => !brought.muted.includes(person));
  const followers = [...new Set(hearing)].filter(
    (person) => person !== standing.askedBy && !involved.followers.includes(person),
  );
  const taking = new Set(involved.joined.map(({ organisation }) => organisation));
  const offers = brought.joined.filter(({ organisation }) => !taking.has(organisation));
  return {
    ...standing,
    involved: {
      ...involved,
      followers: [...involved.followers, ...followers],
      joined: [...involved.joined, ...offers],
    },
    takenIn: [...takenIn, { question: id, number, askedBy, followers, at }],
  };
}

/** What the joined one brought goes with it; an offer that was made anew since stays. */
export function letGo<Q extends Question>(standing: Q, joined: Pick<Question, "id" | "involved">): Q {
  const { involved, takenIn } = standing;
  const gone = takenIn.find(({ question }) => question === joined.id);
  if (!gone) return standing;
  const isTheirs = ({ by, at }: { readonly by: PersonId; readonly at: Instant }) =>
    joined.involved.joined.some((offer) => offer.by === by && offer.at === at);
  return {
    ...standing,
    involved: {
      ...involved,
      followers: involved.followers.filter((person) => !gone.followers.includes(person)),
      joined: involved.joined.filter((offer) => !isTheirs(offer)),
    },
    takenIn: takenIn.filter((one) => one !== gone),
  };
}

/** What whoever asked the same hears as if it came of their own question. */
export const movesJoinedOn: ReadonlySet<QuestionEvent["type"]> = new Set<QuestionEvent["type"]>([
  "question_decided",
  "decision_undone",
  "analysis_reported",
  "question_reopened",
  "reopening_undone",
  "question_came_back",
]);

export function hasTakenIn({ takenIn }: Question, joined: QuestionId): boolean {
  return takenIn.some(({ question }) => question === joined);
}

function stoodAt(question: Joinable): StoodAt {
  switch (question.stage) {
    case "submitted":
      return { stage: question.stage };
    case "in_triage":
      return { stage: question.stage, triagedBy: question.triagedBy, triagedAt: question.triagedAt };
    case "waiting_for_asker": {
      const { stage, triagedBy, triagedAt, askedBack, askedBackAt } = question;
      return { stage, triagedBy, triagedAt, askedBack, askedBackAt };
    }
  }
}

const millisecondsPerMinute = 60_000;
