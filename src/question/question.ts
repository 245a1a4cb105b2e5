import { z } from "zod";
import { Thread } from "#src/conversation/conversation.ts";
import { idSchema } from "#src/kernel/ids.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import { Day, Instant } from "#src/kernel/time.ts";
import { PartnerId } from "#src/partner/partner.ts";
import { PersonId } from "#src/people/person.ts";
import { KnownSolutionId, Language, SdgNumber, ThemeKey } from "#src/profile/profile.ts";
import { Decision } from "./decision.ts";
import { TriageFindings } from "./findings.ts";

export const QuestionId = idSchema("qst", "QuestionId");
export type QuestionId = z.infer<typeof QuestionId>;

export const QuestionNumber = z
  .string()
  .regex(/^[A-Z]-\d{4}-\d{3,}$/)
  .brand<"QuestionNumber">();
export type QuestionNumber = z.infer<typeof QuestionNumber>;

export const titleLimit = 120;
export const textLimit = 4000;

/** What the filter proposed when the question came in, kept with the version of its rules so that it can be explained later. */
export const ThemeProposal = z.strictObject({
  rules: z.string(),
  ranked: z.array(z.strictObject({ theme: ThemeKey, words: z.array(z.string()) })),
  sdgs: z.array(SdgNumber),
});
export type ThemeProposal = z.infer<typeof ThemeProposal>;

/** What the asker tells on the walk through the filter; every field may stay open. */
export const FilterAnswers = z.strictObject({
  theme: ThemeKey.nullable(),
  /** Null while the asker has not looked at them: then those of the proposal stand. */
  sdgs: z.array(SdgNumber).nullable(),
  /** How every resident can take part. */
  inclusiveness: z.string().max(500),
  /** How residents are involved. */
  residents: z.string().max(500),
  /** Why this asks for more than two organisations. */
  together: z.string().max(500),
  problemOwner: z.string().max(200),
  neededBy: Day.nullable(),
  data: z.string().max(500),
  knowledge: z.string().max(500),
  parties: z.string().max(500),
});
export type FilterAnswers = z.infer<typeof FilterAnswers>;

export const walkSteps = ["start", "theme", "goals", "together", "needs"] as const;
export const WalkStep = z.enum(walkSteps);
export type WalkStep = z.infer<typeof WalkStep>;

const asked = {
  id: QuestionId,
  title: z.string().min(1).max(titleLimit),
  text: z.string().max(textLimit),
  askedBy: PersonId,
  /** The organisation the asker asks for; null while the asker has not chosen one. */
  organisation: PartnerId.nullable(),
  askedAt: Instant,
  language: Language,
  /** Where the question's card stands. */
  thread: Thread,
  proposal: ThemeProposal,
  /** Known solutions that were offered, most fitting first. */
  offered: z.array(z.strictObject({ solution: KnownSolutionId, words: z.array(z.string()) })),
  answers: FilterAnswers,
};
const submitted = {
  ...asked,
  organisation: PartnerId,
  number: QuestionNumber,
  submittedAt: Instant,
  /** Days promised to the asker, by the service promise at the time. */
  pickUpBy: Day,
  decideBy: Day,
};
const triaged = { ...submitted, triagedBy: PersonId, triagedAt: Instant };

/**
 * The life of a question:
 *
 * A mention of the bot makes a `draft`. The asker walks the theme filter, or not, and submits it (`submitted`), or is
 * helped at once by a known solution (`helped_already`), or takes it back (`withdrawn`).
 * A member of the QRT picks a submitted question up (`in_triage`) and may ask something back (`waiting_for_asker`);
 * the answer brings it back in triage. Triage ends in a decision (`decided`): answered, quick analysis, kraamkamer,
 * miscellaneous, or not for the alliance. Until then the asker may withdraw it.
 */
export const Question = z.discriminatedUnion("stage", [
  z.strictObject({ stage: z.literal("draft"), ...asked, step: WalkStep }),
  z.strictObject({ stage: z.literal("submitted"), ...submitted }),
  z.strictObject({ stage: z.literal("in_triage"), ...triaged }),
  z.strictObject({
    stage: z.literal("waiting_for_asker"),
    ...triaged,
    askedBack: z.string().min(1).max(1000),
    askedBackAt: Instant,
  }),
  z.strictObject({
    stage: z.literal("decided"),
    ...triaged,
    theme: ThemeKey,
    findings: TriageFindings,
    decision: Decision,
    decidedBy: PersonId,
    decidedAt: Instant,
  }),
  z.strictObject({ stage: z.literal("helped_already"), ...asked, helpedBy: KnownSolutionId, helpedAt: Instant }),
  z.strictObject({ stage: z.literal("withdrawn"), ...asked, number: QuestionNumber.nullable(), withdrawnAt: Instant }),
]);
export type Question = z.infer<typeof Question>;
export type QuestionStage = Question["stage"];

/** In the order of a question's life. */
export const questionStages = [
  "draft",
  "submitted",
  "in_triage",
  "waiting_for_asker",
  "decided",
  "helped_already",
  "withdrawn",
] as const satisfies readonly QuestionStage[];

export type InStage<S extends QuestionStage> = Extract<Question, { readonly stage: S }>;

export interface WrongStage {
  readonly code: "wrong_stage";
  readonly is: QuestionStage;
  readonly needs: QuestionStage;
}

export function inStage<S extends QuestionStage>(question: Question, stage: S): Result<InStage<S>, WrongStage> {
  // The comparison proves what the type checker cannot follow through a generic stage.
  if (question.stage === stage) return ok(question as InStage<S>);
  return refuse({ code: "wrong_stage", is: question.stage, needs: stage });
}

/** The theme as it stands: decided, chosen by the asker, or proposed; null where nobody and nothing knows. */
export function themeOf(question: Question): ThemeKey | null {
  if (question.stage === "decided") return question.theme;
  return question.answers.theme ?? question.proposal.ranked[0]?.theme ?? null;
}

export function sdgsOf(question: Question): readonly SdgNumber[] {
  return question.answers.sdgs ?? question.proposal.sdgs;
}

export function numberOf(question: Question): QuestionNumber | null {
  return question.stage === "draft" || question.stage === "helped_already" ? null : question.number;
}

export const noAnswers: FilterAnswers = {
  theme: null,
  sdgs: null,
  inclusiveness: "",
  residents: "",
  together: "",
  problemOwner: "",
  neededBy: null,
  data: "",
  knowledge: "",
  parties: "",
};
