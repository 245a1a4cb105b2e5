import { z } from "zod";
import { KnownSolutionId } from "#src/profile/profile.ts";
import { WalkStep } from "./question.ts";
import { Decision } from "./decision.ts";

/** What can happen to a question; the audit trail and every notice are made of these. */
export const QuestionEvent = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("question_asked") }),
  z.strictObject({ type: z.literal("draft_changed"), step: WalkStep }),
  z.strictObject({ type: z.literal("question_submitted") }),
  z.strictObject({ type: z.literal("question_helped_already"), solution: KnownSolutionId }),
  z.strictObject({ type: z.literal("question_withdrawn") }),
  z.strictObject({ type: z.literal("question_picked_up") }),
  z.strictObject({ type: z.literal("asker_asked_back"), question: z.string() }),
  z.strictObject({ type: z.literal("question_decided"), decision: Decision }),
]);
export type QuestionEvent = z.infer<typeof QuestionEvent>;
