import { z } from "zod";
import { Thread } from "#src/conversation/conversation.ts";
import { idSchema } from "#src/kernel/ids.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import { Day, Instant } from "#src/kernel/time.ts";
import { PartnerId } from "#src/partner/partner.ts";
import { PersonId } from "#src/people/person.ts";
import type { SdgNumber } from "#src/profile/profile.ts";
import { KnownSolutionId, Language, ThemeKey } from "#src/profile/profile.ts";
import type { Route } from "./decision.ts";
import { Decision } from "./decision.ts";
import { TriageFindings } from "./findings.ts";
import { FilterAnswers } from "./filter-answers.ts";
import { Involved } from "./involved.ts";
import { Reminder, ReminderKind } from "./reminder.ts";
import { ThemeProposal } from "./theme-proposal.ts";
import { Workbench } from "./workbench.ts";

export const QuestionId = idSchema("qst", "QuestionId");
export type QuestionId = z.infer<typeof QuestionId>;

export const QuestionNumber = z
  .string()
  .regex(/^[A-Z]-\d{4}-\d{3,}$/)
  .brand<"QuestionNumber">();
export type QuestionNumber = z.infer<typeof QuestionNumber>;

export const titleLimit = 120;
export const textLimit = 4000;

export const walkSteps = ["start", "theme", "goals", "together", "needs"] as const;
export const WalkStep = z.enum(walkSteps);
export type WalkStep = z.infer<typeof WalkStep>;

/** A question that was joined into this one, and what came along with it. */
const TakenIn = z.strictObject({
  question: QuestionId,
  number: QuestionNumber,
  askedBy: PersonId,
  /** Those who follow this question since, and did not before: its asker among them. */
  followers: z.array(PersonId),
  at: Instant,
});
export type TakenIn = z.infer<typeof TakenIn>;

const asked = {
  id: QuestionId,
  title: z.string().min(1).max(titleLimit),
  text: z.string().max(textLimit),
  askedBy: PersonId,
  /** The organisation the asker asks for; null while the asker has not chosen one. */
  organisation: PartnerId.nullable(),
  askedAt: Instant,
  language: Language,
  /** Where it was asked and its intake card stands; null for a question asked in the tab. */
  thread: Thread.nullable(),
  /**
   * Its thread in a channel, where the alliance follows it. The same as `thread` when it was asked in a channel; null while
   * a question of a chat or the tab has not been submitted, and where no channel takes in questions.
   */
  sharedIn: Thread.nullable(),
  /** Only the QRT, the asker and the parties that were added see more of it than its number and theme. */
  confidential: z.boolean(),
  proposal: ThemeProposal,
  /** Known solutions that were offered, most fitting first. */
  offered: z.array(z.strictObject({ solution: KnownSolutionId, words: z.array(z.string()) })),
  /** Questions of before that may answer it or ask the same, most alike first. */
  earlier: z.array(z.strictObject({ question: QuestionId, words: z.array(z.string()) })),
  /** A theme that a reviewer held possible where the filter doubted; it changes nothing by itself. */
  secondOpinion: z.strictObject({ theme: ThemeKey, by: z.string().min(1), at: Instant }).nullable(),
  answers: FilterAnswers,
  involved: Involved,
  /** Questions that ask the same and were joined into this one. */
  takenIn: z.array(TakenIn),
  workbench: Workbench,
  /** What time will do next, and what it did already in this stage. */
  reminder: Reminder.nullable(),
  reminded: z.array(ReminderKind),
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

/** Where a question stood when it was joined: it comes back there when that is undone. */
const StoodAt = z.discriminatedUnion("stage", [
  z.strictObject({ stage: z.literal("submitted") }),
  z.strictObject({ stage: z.literal("in_triage"), triagedBy: PersonId, triagedAt: Instant }),
  z.strictObject({
    stage: z.literal("waiting_for_asker"),
    triagedBy: PersonId,
    triagedAt: Instant,
    askedBack: z.string().min(1).max(1000),
    askedBackAt: Instant,
  }),
]);
export type StoodAt = z.infer<typeof StoodAt>;

export const resultLimit = 2000;
export const linkLimit = 500;

export const AnalysisLink = z.url({ protocol: /^https$/ }).max(linkLimit);

/** What a quick analysis found; the question counts as answered by it. */
const AnalysisResult = z.strictObject({
  text: z.string().min(1).max(resultLimit),
  link: AnalysisLink.nullable(),
  picture: AnalysisLink.nullable(),
  by: PersonId,
  at: Instant,
});
export type AnalysisResult = z.infer<typeof AnalysisResult>;

const decidedOn = {
  theme: ThemeKey,
  findings: TriageFindings,
  decision: Decision,
  decidedBy: PersonId,
  decidedAt: Instant,
  /** Of a quick analysis; null until it is there, and for every other route. */
  result: AnalysisResult.nullable(),
  /** What the asker said when we asked whether it helped. */
  helped: z.boolean().nullable(),
};

/** What a decided question loses when its asker reopens it: enough to put it back as it stood. */
export const StoodDecided = z.strictObject({
  pickUpBy: Day,
  decideBy: Day,
  triagedBy: PersonId,
  triagedAt: Instant,
  ...decidedOn,
  reminded: z.array(ReminderKind),
});
export type StoodDecided = z.infer<typeof StoodDecided>;

/**
 * The life of a question:
 *
 * A mention of the bot makes a `draft`. The asker walks the theme filter, or not, and submits it (`submitted`), or is
 * helped at once by a known solution (`helped_already`), or takes it back (`withdrawn`). A draft that lies for a fortnight
 * lapses (`expired`); its asker can take it up again.
 * A member of the QRT picks a submitted question up (`in_triage`) and may ask something back (`waiting_for_asker`); the
 * clock of the promise then stands still, and the answer brings the question back in triage. Triage ends in a decision
 * (`decided`): answered, quick analysis, kraamkamer, miscellaneous, or not for the alliance. Until then the asker may
 * withdraw it. A decision can be undone for a quarter of an hour, and the asker can reopen the question for thirty days:
 * it then waits for the QRT again (`submitted`), as does a miscellaneous matter on the day to look at it again. Until it
 * is decided anew, its asker can take the reopening back: it is `decided` again, as it stood.
 *
 * Who sees while asking that somebody asked it already follows that question instead: the draft is `withdrawn` and names
 * it, and its asker can take it up again for thirty days. The QRT joins a question into one that asks the same (`joined`):
 * the other one stands for both, its ending is theirs, and whoever asked or followed this one follows it there. For a
 * quarter of an hour that can be undone. When the other one can no longer stand for both, because its asker took it back or
 * it became confidential, this one waits for the QRT again.
 */
export const Question = z.discriminatedUnion("stage", [
  z.strictObject({ stage: z.literal("draft"), ...asked, step: WalkStep, touchedAt: Instant }),
  z.strictObject({ stage: z.literal("submitted"), ...submitted }),
  z.strictObject({ stage: z.literal("in_triage"), ...triaged }),
  z.strictObject({
    stage: z.literal("waiting_for_asker"),
    ...triaged,
    askedBack: z.string().min(1).max(1000),
    askedBackAt: Instant,
  }),
  z.strictObject({ stage: z.literal("decided"), ...triaged, ...decidedOn }),
  z.strictObject({
    stage: z.literal("joined"),
    ...submitted,
    stoodAt: StoodAt,
    /** The question that stands for both. */
    into: QuestionId,
    intoNumber: QuestionNumber,
    joinedBy: PersonId,
    joinedAt: Instant,
  }),
  z.strictObject({ stage: z.literal("helped_already"), ...asked, helpedBy: KnownSolutionId, helpedAt: Instant }),
  z.strictObject({
    stage: z.literal("withdrawn"),
    ...asked,
    number: QuestionNumber.nullable(),
    withdrawnAt: Instant,
    /** The question that its asker follows instead of asking this one. */
    instead: z.strictObject({ question: QuestionId, number: QuestionNumber }).nullable(),
  }),
  z.strictObject({ stage: z.literal("expired"), ...asked, expiredAt: Instant }),
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
  "joined",
  "helped_already",
  "withdrawn",
  "expired",
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

/** Null while it is a draft, and for one that needed no triage. */
export function numberOf(question: Question): QuestionNumber | null {
  switch (question.stage) {
    case "draft":
    case "helped_already":
    case "expired":
      return null;
    case "submitted":
    case "in_triage":
    case "waiting_for_asker":
    case "decided":
    case "joined":
    case "withdrawn":
      return question.number;
  }
}

/** Who has it in triage, or decided it; null before that. */
export function triagerOf(question: Question): PersonId | null {
  switch (question.stage) {
    case "in_triage":
    case "waiting_for_asker":
      return question.triagedBy;
    case "decided":
      return question.decidedBy;
    case "draft":
    case "submitted":
    case "joined":
    case "helped_already":
    case "withdrawn":
    case "expired":
      return null;
  }
}

/** The day promised for the next step. While the alliance waits for the asker, no promise of its own runs. */
export function dueOf(question: Question): Day | null {
  switch (question.stage) {
    case "submitted":
      return question.pickUpBy;
    case "in_triage":
      return question.decideBy;
    case "waiting_for_asker":
    case "draft":
    case "decided":
    case "joined":
    case "helped_already":
    case "withdrawn":
    case "expired":
      return null;
  }
}

/** How it ended for whoever reads it; null until then. A quick analysis answers the question once its result is there. */
export function routeOf(question: Question): Route | null {
  if (question.stage !== "decided") return null;
  return question.result === null ? question.decision.route : "answered";
}

/** The thread where people hear of it: the channel's, and where there is none the asker's own. */
export function heardIn(question: Question): Thread | null {
  return question.sharedIn ?? question.thread;
}
