import { z } from "zod";
import { Instant } from "#src/kernel/time.ts";

/** What time by itself does to a question; each happens once in a stage, and the end of a call once. */
export const reminderKinds = [
  /** The asker has let the intake card lie. */
  "draft_waits",
  "draft_expires",
  "pick_up_due",
  "pick_up_overdue",
  "decide_due",
  "decide_overdue",
  /** The asker has not answered what the QRT asked back. */
  "answer_awaited",
  "answer_overdue",
  "call_ends",
  "analysis_due",
  "analysis_overdue",
  /** A miscellaneous matter is looked at again. */
  "look_again",
  /** A week after the answer: did it help? */
  "helped_asked",
] as const;
export const ReminderKind = z.enum(reminderKinds);
export type ReminderKind = z.infer<typeof ReminderKind>;

/** The next thing that time will do. It stands in the question itself, so that it cannot get out of step with it. */
export const Reminder = z.strictObject({ kind: ReminderKind, due: Instant });
export type Reminder = z.infer<typeof Reminder>;
