import type { KeyReused, NotFound, Stale, Versioned } from "#src/kernel/aggregate-store.ts";
import { atRevision } from "#src/kernel/aggregate-store.ts";
import type { CommandKey } from "#src/kernel/command.ts";
import type { Result } from "#src/kernel/result.ts";
import type { Clock } from "#src/kernel/time.ts";
import type { Actor } from "#src/people/person.ts";
import { walkOn } from "#src/question/lifecycle.ts";
import type { Forbidden } from "#src/question/question.policy.ts";
import { mayChangeDraft } from "#src/question/question.policy.ts";
import type { FilterAnswers, Question, QuestionId, WalkStep, WrongStage } from "#src/question/question.ts";
import { inStage } from "#src/question/question.ts";
import type { QuestionStore } from "#src/question/question.store.ts";

export interface WalkFilterDeps {
  readonly questions: QuestionStore;
  readonly clock: Clock;
}

/** What the asker filled in on one step; what is not named stays as it was. */
export interface Filled {
  readonly title?: string | undefined;
  readonly answers: { readonly [A in keyof FilterAnswers]?: FilterAnswers[A] | undefined };
}

export interface WalkFilter {
  readonly key: CommandKey;
  readonly question: QuestionId;
  readonly rev: number;
  readonly to: WalkStep;
  readonly filled: Filled;
}

/** Keeps what the asker filled in and goes to another step of the walk. */
export async function walkFilter(
  { questions, clock }: WalkFilterDeps,
  actor: Actor,
  command: WalkFilter,
): Promise<Result<Versioned<Question>, NotFound | KeyReused | Forbidden | WrongStage | Stale>> {
  const found = await questions.forCommand(command.question, command.key);
  if (!found.ok || found.replayed) return found;
  const allowed = mayChangeDraft(actor, found.value.value);
  if (!allowed.ok) return allowed;
  const draft = inStage(found.value.value, "draft");
  if (!draft.ok) return draft;
  const current = atRevision(found.value, command.rev);
  if (!current.ok) return current;
  const walked = walkOn(draft.value, {
    title: command.filled.title ?? draft.value.title,
    answers: merged(draft.value.answers, command.filled),
    step: command.to,
  });
  return questions.save({
    value: walked,
    expected: found.value,
    command: command.key,
    by: actor.person,
    at: clock.now(),
    events: [{ type: "draft_changed", step: command.to }],
  });
}

export function merged(answers: FilterAnswers, { answers: filled }: Filled): FilterAnswers {
  return {
    theme: filled.theme === undefined ? answers.theme : filled.theme,
    sdgs: filled.sdgs === undefined ? answers.sdgs : filled.sdgs,
    inclusiveness: filled.inclusiveness ?? answers.inclusiveness,
    residents: filled.residents ?? answers.residents,
    together: filled.together ?? answers.together,
    problemOwner: filled.problemOwner ?? answers.problemOwner,
    neededBy: filled.neededBy === undefined ? answers.neededBy : filled.neededBy,
    data: filled.data ?? answers.data,
    knowledge: filled.knowledge ?? answers.knowledge,
    parties: filled.parties ?? answers.parties,
  };
}
