import type { Instant } from "#src/kernel/time.ts";
import type { Holidays } from "#src/profile/working-days.ts";
import { withNextReminder } from "./next-reminder.ts";
import type { Question } from "./question.ts";
import type { ReminderKind } from "./reminder.ts";

/** These change the question itself, and are due however late they come. */
const takingEffect: ReadonlySet<ReminderKind> = new Set(["draft_expires", "look_again"]);

/**
 * A question of before there were reminders, with the next one that time will do to it. What it would have said in the
 * past counts as said: nobody is reminded of weeks ago, all at once, because the program is new.
 */
export function caughtUp(question: Question, holidays: Holidays, now: Instant): Question {
  const next = withNextReminder(question, holidays);
  const { reminder } = next;
  if (reminder === null || reminder.due > now || takingEffect.has(reminder.kind)) return next;
  return caughtUp({ ...next, reminded: [...next.reminded, reminder.kind] }, holidays, now);
}
