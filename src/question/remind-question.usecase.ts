import type { Versioned } from "#src/kernel/aggregate-store.ts";
import { commandKey } from "#src/kernel/command.ts";
import type { Result } from "#src/kernel/result.ts";
import type { Clock, Instant } from "#src/kernel/time.ts";
import { dayOf } from "#src/kernel/time.ts";
import type { Profile } from "#src/profile/profile.ts";
import { holidaysOf } from "#src/profile/working-days.ts";
import { withEndedCallTold } from "./call-ended.ts";
import type { Changed } from "./change-question.usecase.ts";
import { backToQrt, expire } from "./lifecycle.ts";
import { withNextReminder } from "./next-reminder.ts";
import type { Question, QuestionId } from "./question.ts";
import type { QuestionStore } from "./question.store.ts";
import type { ReminderKind } from "./reminder.ts";
import { promisedFrom } from "./service-promise.ts";

export interface RemindDeps {
  readonly questions: QuestionStore;
  readonly profile: Pick<Profile, "holidays" | "promise">;
  readonly clock: Clock;
}

/** Lets time do what is due to a question. Safe to repeat: the reminder that came is no longer the next one. */
export async function remindQuestion(
  { questions, profile, clock }: RemindDeps,
  id: QuestionId,
): Promise<Result<Versioned<Question>, { readonly code: "nothing_due" | "stale" | "key_reused" }>> {
  const at = clock.now();
  const found = await questions.get(id);
  const reminder = found?.value.reminder;
  if (!found || !reminder || reminder.due > at) return { ok: false, refusal: { code: "nothing_due" } };
  const { question, events } = afterReminder(found.value, reminder.kind, { at, profile });
  return questions.save({
    value: withNextReminder(question, holidaysOf(profile)),
    expected: found,
    command: commandKey("system", "question.remind", `${found.rev}`, reminder),
    by: null,
    at,
    events,
  });
}

function afterReminder(
  question: Question,
  kind: ReminderKind,
  { at, profile }: { readonly at: Instant; readonly profile: RemindDeps["profile"] },
): Changed {
  if (kind === "draft_expires" && question.stage === "draft") {
    return { question: expire(question, at), events: [{ type: "question_expired" }] };
  }
  if (kind === "look_again" && question.stage === "decided") {
    const back = withEndedCallTold(backToQrt(question, promisedFrom(at, profile)), dayOf(at));
    return { question: back, events: [{ type: "question_came_back" }] };
  }
  const reminded = { ...question, reminded: [...question.reminded, kind] };
  return { question: reminded, events: [{ type: "reminder_came", reminder: kind }] };
}
