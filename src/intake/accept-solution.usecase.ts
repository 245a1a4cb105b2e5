import type { KeyReused, NotFound, Stale, Versioned } from "#src/kernel/aggregate-store.ts";
import type { CommandKey } from "#src/kernel/command.ts";
import type { Result } from "#src/kernel/result.ts";
import type { Clock } from "#src/kernel/time.ts";
import type { Actor } from "#src/people/person.ts";
import type { KnownSolutionId } from "#src/profile/profile.ts";
import type { NotOffered } from "#src/question/lifecycle.ts";
import { helpedBy } from "#src/question/lifecycle.ts";
import type { Forbidden } from "#src/question/question.policy.ts";
import { mayChangeDraft } from "#src/question/question.policy.ts";
import type { Question, QuestionId, WrongStage } from "#src/question/question.ts";
import { inStage } from "#src/question/question.ts";
import type { QuestionStore } from "#src/question/question.store.ts";

export interface AcceptSolutionDeps {
  readonly questions: QuestionStore;
  readonly clock: Clock;
}

export interface AcceptSolution {
  readonly key: CommandKey;
  readonly question: QuestionId;
  readonly solution: KnownSolutionId;
}

/** "Dit helpt mij al": the asker needs nothing more. */
export async function acceptSolution(
  { questions, clock }: AcceptSolutionDeps,
  actor: Actor,
  command: AcceptSolution,
): Promise<Result<Versioned<Question>, NotFound | KeyReused | Forbidden | WrongStage | Stale | NotOffered>> {
  const found = await questions.forCommand(command.question, command.key);
  if (!found.ok || found.replayed) return found;
  const allowed = mayChangeDraft(actor, found.value.value);
  if (!allowed.ok) return allowed;
  const draft = inStage(found.value.value, "draft");
  if (!draft.ok) return draft;
  const at = clock.now();
  const helped = helpedBy(draft.value, command.solution, at);
  if (!helped.ok) return helped;
  return questions.save({
    value: helped.value,
    expected: found.value,
    command: command.key,
    by: actor.person,
    at,
    events: [{ type: "question_helped_already", solution: command.solution }],
  });
}
