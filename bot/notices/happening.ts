import type { Recorded } from "#src/kernel/aggregate-store.ts";
import type { QuestionEvent } from "#src/question/question-event.ts";
import type { ReminderKind } from "#src/question/reminder.ts";

/** What can happen to a question, with what time does told apart. */
export type Happening = Exclude<QuestionEvent["type"], "reminder_came"> | `reminder_came:${ReminderKind}`;

export function happeningOf(event: QuestionEvent): Happening {
  return event.type === "reminder_came" ? `${event.type}:${event.reminder}` : event.type;
}

export type Happened = Recorded<QuestionEvent>;
