import { exhaustive } from "#src/kernel/exhaustive.ts";
import { remembering } from "#src/kernel/remembering.ts";
import type { Day, Instant } from "#src/kernel/time.ts";
import { addDays, dayOf, instantAt } from "#src/kernel/time.ts";
import type { Holidays } from "#src/profile/working-days.ts";
import { addWorkingDays, workingDayFrom } from "#src/profile/working-days.ts";
import type { InStage, Question } from "./question.ts";
import type { Reminder, ReminderKind } from "./reminder.ts";

/** People begin at nine; what a day brings comes then. */
const morning = "9:00";
const daysUntilDraftReminder = 3;
export const daysUntilDraftExpires = 14;
/** Working days. */
const daysUntilAnswerAwaited = 3;
const daysUntilAnswerOverdue = 10;
const daysUntilHelpedAsked = 7;

/** The question with what time will do to it next; every change of a question ends with this. */
export function withNextReminder<Q extends Question>(question: Q, holidays: Holidays): Q {
  return { ...question, reminder: nextReminder(question, holidays) };
}

function nextReminder(question: Question, holidays: Holidays): Reminder | null {
  const done = new Set<ReminderKind>(question.reminded);
  const [next] = remindersOf(question, holidays)
    .filter(({ kind }) => !done.has(kind))
    .toSorted((one, other) => (one.due < other.due ? -1 : 1));
  return next ?? null;
}

/** Everything that time does in this stage, done or not. Days of the promise come on the morning of a working day. */
function remindersOf(question: Question, holidays: Holidays): readonly Reminder[] {
  switch (question.stage) {
    case "draft": {
      const touched = dayOf(question.touchedAt);
      return [
        at("draft_waits", workingDayFrom(addDays(touched, daysUntilDraftReminder), holidays)),
        at("draft_expires", addDays(touched, daysUntilDraftExpires)),
      ];
    }
    case "submitted":
      return [
        at("pick_up_due", question.pickUpBy),
        at("pick_up_overdue", addWorkingDays(question.pickUpBy, 1, holidays)),
        ...callEnds(question, holidays),
      ];
    case "in_triage":
      return [
        at("decide_due", question.decideBy),
        at("decide_overdue", addWorkingDays(question.decideBy, 1, holidays)),
        ...callEnds(question, holidays),
      ];
    case "waiting_for_asker": {
      const asked = dayOf(question.askedBackAt);
      return [
        at("answer_awaited", addWorkingDays(asked, daysUntilAnswerAwaited, holidays)),
        at("answer_overdue", addWorkingDays(asked, daysUntilAnswerOverdue, holidays)),
        ...callEnds(question, holidays),
      ];
    }
    case "decided":
      return afterDecision(question, holidays);
    case "joined":
    case "helped_already":
    case "withdrawn":
    case "expired":
      return [];
  }
  return exhaustive(question);
}

function afterDecision(question: InStage<"decided">, holidays: Holidays): readonly Reminder[] {
  const { decision, result, helped } = question;
  switch (decision.route) {
    case "answered":
      return helped === null ? [helpedAsked(question.decidedAt, holidays)] : [];
    case "quick_analysis": {
      if (result !== null) return helped === null ? [helpedAsked(result.at, holidays)] : [];
      const due = workingDayFrom(decision.due, holidays);
      return [at("analysis_due", due), at("analysis_overdue", addWorkingDays(due, 1, holidays))];
    }
    case "miscellaneous":
      return [at("look_again", workingDayFrom(decision.lookAgainOn, holidays))];
    case "kraamkamer":
    case "not_for_alliance":
      return [];
  }
  return exhaustive(decision);
}

function helpedAsked(answered: Instant, holidays: Holidays): Reminder {
  return at("helped_asked", workingDayFrom(addDays(dayOf(answered), daysUntilHelpedAsked), holidays));
}

/** The morning after the last day on which partners can answer the call. */
function callEnds({ involved: { call } }: Question, holidays: Holidays): readonly Reminder[] {
  return call ? [at("call_ends", addWorkingDays(call.due, 1, holidays))] : [];
}

function at(kind: ReminderKind, day: Day): Reminder {
  return { kind, due: morningOf(day) };
}

const morningOf = remembering(1_000, (day: Day) => instantAt(day, morning));
