import type { KnownSolution } from "#src/profile/profile.ts";
import type { Partner } from "#src/partner/partner.ts";
import type { Contribution, Joined, PartnerCall } from "#src/question/involved.ts";
import type { InStage, Question, QuestionStage } from "#src/question/question.ts";
import type { OtherQuestions } from "./other-questions.ts";

/** A question as a card shows it: everything looked up beforehand, so that cards are plain functions. */
export type QuestionShown<S extends QuestionStage = QuestionStage> = Shown<InStage<S>>;

interface Shown<Asked extends Question> extends OtherQuestions {
  readonly question: Asked;
  readonly rev: number;
  readonly asker: string;
  readonly organisation: string | null;
  /** Who has it in triage, or decided it; null before that. */
  readonly triager: string | null;
  /** Of a draft only where its asker begins, as all that may help already. */
  readonly offered: readonly { readonly solution: KnownSolution; readonly words: readonly string[] }[];
  /** Partners to choose from; filled only while the asker still has to choose an organisation. */
  readonly organisations: readonly OrganisationChoice[];
  /** The first that joined, by the name of today; `joinedInAll` counts the others too. */
  readonly joined: readonly JoinedShown[];
  readonly joinedInAll: number;
  /** The call for partners until its last day; null once that has passed, or where nobody called. */
  readonly call: PartnerCall | null;
  /** The latest, newest first. */
  readonly contributions: readonly ContributionShown[];
}

export type OrganisationChoice = Pick<Partner, "id" | "name">;

export interface JoinedShown {
  readonly organisation: string;
  readonly offer: Joined;
}

export interface ContributionShown {
  readonly by: string;
  readonly contribution: Contribution;
}
