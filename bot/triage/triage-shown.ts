import type { Instant } from "#src/kernel/time.ts";
import type { QuestionStage } from "#src/question/question.ts";
import type { QuestionStory, ThemeCorrected } from "#src/question/question-story.ts";
import type { EarlierDecision } from "../question/earlier-decision.ts";
import type { QuestionShown } from "../question/question-shown.ts";

/** The stages in which the QRT has to do with a question. */
export type TriageStage = Extract<
  QuestionStage,
  "submitted" | "in_triage" | "waiting_for_asker" | "decided" | "joined" | "withdrawn"
>;

/** A question with what the QRT needs to know beside it. */
export type TriageShown<S extends QuestionStage = TriageStage> = QuestionShown<S> & AroundQuestion;

export interface AroundQuestion {
  /** Members of the QRT who work along. */
  readonly team: readonly string[];
  /** Partners that were asked to think along: the first of them; `question.involved.parties` has all. */
  readonly parties: readonly string[];
  readonly story: QuestionStory;
  /** What was decided before it came to the QRT again. */
  readonly decidedBefore: EarlierDecision | null;
  /** When somebody last found that the theme of the decision was another one; null where nobody did. */
  readonly themeCorrected: ThemeCorrected<string> | null;
  /** Until when the decision or the joining can still be undone; null where it cannot. */
  readonly undoUntil: Instant | null;
}
