import { z } from "zod";
import { Day } from "#src/kernel/time.ts";
import { PartnerId } from "#src/partner/partner.ts";
import { PersonId } from "#src/people/person.ts";
import { KnownSolutionId, ThemeKey } from "#src/profile/profile.ts";
import { QuestionId, QuestionNumber, StoodDecided, WalkStep } from "./question.ts";
import { Decision } from "./decision.ts";
import { ReminderKind } from "./reminder.ts";

/** What can happen to a question; the audit trail and every notice are made of these. */
export const QuestionEvent = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("question_asked") }),
  z.strictObject({ type: z.literal("draft_changed"), step: WalkStep }),
  z.strictObject({ type: z.literal("question_submitted") }),
  z.strictObject({ type: z.literal("question_helped_already"), solution: KnownSolutionId }),
  z.strictObject({ type: z.literal("question_expired") }),
  z.strictObject({ type: z.literal("question_edited") }),
  z.strictObject({ type: z.literal("question_withdrawn") }),
  /** Its asker follows another question instead; `number` is that of the other one, here and below. */
  z.strictObject({ type: z.literal("question_given_up"), instead: QuestionId, number: QuestionNumber }),
  z.strictObject({ type: z.literal("question_joined"), into: QuestionId, number: QuestionNumber }),
  /** It stands by itself again. */
  z.strictObject({ type: z.literal("question_parted"), from: QuestionId, number: QuestionNumber }),
  /** Somebody else's question was joined into this one, or stands by itself again. */
  z.strictObject({ type: z.literal("question_taken_in"), joined: QuestionId, number: QuestionNumber }),
  z.strictObject({ type: z.literal("question_let_go"), joined: QuestionId, number: QuestionNumber }),
  /** Something came of the question that stands for this one. */
  z.strictObject({ type: z.literal("standing_moved_on"), into: QuestionId, number: QuestionNumber }),
  z.strictObject({ type: z.literal("question_picked_up") }),
  z.strictObject({ type: z.literal("question_handed_over"), to: PersonId }),
  z.strictObject({ type: z.literal("question_assisted"), joins: z.boolean() }),
  z.strictObject({ type: z.literal("note_written") }),
  z.strictObject({ type: z.literal("solution_marked"), solution: KnownSolutionId, useful: z.boolean() }),
  /** A reviewer held another theme possible than the filter. */
  z.strictObject({ type: z.literal("second_opinion_given"), theme: ThemeKey, by: z.string() }),
  z.strictObject({ type: z.literal("asker_asked_back"), question: z.string() }),
  z.strictObject({ type: z.literal("asker_answered"), answer: z.string() }),
  z.strictObject({ type: z.literal("question_decided"), decision: Decision }),
  z.strictObject({ type: z.literal("decision_undone") }),
  /** `from` is missing in what was stored before the trail told it. */
  z.strictObject({ type: z.literal("theme_corrected"), theme: ThemeKey, from: ThemeKey.optional() }),
  z.strictObject({ type: z.literal("question_rescheduled"), due: Day }),
  z.strictObject({ type: z.literal("analysis_reported") }),
  /** `stood` is missing where it was no decision that was reopened, and in what was stored before the trail kept it. */
  z.strictObject({ type: z.literal("question_reopened"), stood: StoodDecided.optional() }),
  /** It is decided again, as it stood. */
  z.strictObject({ type: z.literal("reopening_undone") }),
  z.strictObject({ type: z.literal("question_came_back") }),
  z.strictObject({ type: z.literal("question_rated"), helped: z.boolean() }),
  z.strictObject({ type: z.literal("question_confided"), confidential: z.boolean() }),
  z.strictObject({ type: z.literal("contribution_added"), contribution: z.string() }),
  z.strictObject({ type: z.literal("contribution_withdrawn"), contribution: z.string() }),
  z.strictObject({ type: z.literal("partner_joined"), organisation: PartnerId }),
  z.strictObject({ type: z.literal("partner_left"), organisation: PartnerId }),
  z.strictObject({ type: z.literal("parties_invited"), parties: z.array(PartnerId) }),
  z.strictObject({ type: z.literal("partners_called"), due: Day }),
  z.strictObject({ type: z.literal("follower_changed"), follows: z.boolean() }),
  z.strictObject({ type: z.literal("mute_changed"), muted: z.boolean() }),
  z.strictObject({ type: z.literal("reminder_came"), reminder: ReminderKind }),
]);
export type QuestionEvent = z.infer<typeof QuestionEvent>;

export const questionEventTypes = QuestionEvent.options.map(({ shape }) => shape.type.value);
