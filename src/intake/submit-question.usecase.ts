import type { KeyReused, NotFound, Stale, Versioned } from "#src/kernel/aggregate-store.ts";
import { atRevision } from "#src/kernel/aggregate-store.ts";
import type { Result } from "#src/kernel/result.ts";
import { refuse } from "#src/kernel/result.ts";
import type { Clock } from "#src/kernel/time.ts";
import { dayOf, yearOf } from "#src/kernel/time.ts";
import type { CommandKey } from "#src/kernel/command.ts";
import type { Actor } from "#src/people/person.ts";
import type { Profile } from "#src/profile/profile.ts";
import { addWorkingDays } from "#src/profile/working-days.ts";
import { submit } from "#src/question/lifecycle.ts";
import type { Forbidden } from "#src/question/question.policy.ts";
import { mayChangeDraft } from "#src/question/question.policy.ts";
import type { QuestionNumbers } from "#src/question/question-numbers.store.ts";
import type { Question, QuestionId, WrongStage } from "#src/question/question.ts";
import { inStage } from "#src/question/question.ts";
import type { QuestionStore } from "#src/question/question.store.ts";
import type { Filled } from "./walk-filter.usecase.ts";
import { merged } from "./walk-filter.usecase.ts";

export interface SubmitQuestionDeps {
  readonly questions: QuestionStore;
  readonly numbers: QuestionNumbers;
  readonly profile: Profile;
  readonly clock: Clock;
}

export interface SubmitQuestion {
  readonly key: CommandKey;
  readonly question: QuestionId;
  readonly rev: number;
  readonly filled: Filled;
}

/** The asker acts for no organisation yet; a question needs one. */
export interface OrganisationMissing {
  readonly code: "organisation_missing";
}

/** Hands a draft to the Quick Respons Team: it gets its number and the days that the alliance promises. */
export async function submitQuestion(
  { questions, numbers, profile, clock }: SubmitQuestionDeps,
  actor: Actor,
  command: SubmitQuestion,
): Promise<Result<Versioned<Question>, NotFound | KeyReused | Forbidden | WrongStage | Stale | OrganisationMissing>> {
  const found = await questions.forCommand(command.question, command.key);
  if (!found.ok || found.replayed) return found;
  const allowed = mayChangeDraft(actor, found.value.value);
  if (!allowed.ok) return allowed;
  const draft = inStage(found.value.value, "draft");
  if (!draft.ok) return draft;
  const current = atRevision(found.value, command.rev);
  if (!current.ok) return current;
  const organisation = draft.value.organisation ?? actor.organisation;
  if (organisation === null) return refuse({ code: "organisation_missing" });
  const at = clock.now();
  const today = dayOf(at);
  const holidays = new Set(profile.holidays.map(({ day }) => day));
  const submitted = submit(
    draft.value,
    {
      title: command.filled.title ?? draft.value.title,
      answers: merged(draft.value.answers, command.filled),
      organisation,
      number: await numbers.next(yearOf(today)),
    },
    {
      at,
      pickUpBy: addWorkingDays(today, profile.promise.pickedUpWithin, holidays),
      decideBy: addWorkingDays(today, profile.promise.decidedWithin, holidays),
    },
  );
  return questions.save({
    value: submitted,
    expected: found.value,
    command: command.key,
    by: actor.person,
    at,
    events: [{ type: "question_submitted" }],
  });
}
