import type { KeyReused, NotFound, Stale, Versioned } from "#src/kernel/aggregate-store.ts";
import type { CommandKey } from "#src/kernel/command.ts";
import type { Result } from "#src/kernel/result.ts";
import type { Clock } from "#src/kernel/time.ts";
import type { Actor } from "#src/people/person.ts";
import { pickUp } from "#src/question/lifecycle.ts";
import type { Forbidden } from "#src/question/question.policy.ts";
import { mayTriage } from "#src/question/question.policy.ts";
import type { Question, QuestionId, WrongStage } from "#src/question/question.ts";
import { inStage } from "#src/question/question.ts";
import type { QuestionStore } from "#src/question/question.store.ts";

export interface PickUpQuestionDeps {
  readonly questions: QuestionStore;
  readonly clock: Clock;
}

export interface PickUpQuestion {
  readonly key: CommandKey;
  readonly question: QuestionId;
}

/** A member of the QRT takes a question on. The stage decides who was first; no revision is asked. */
export async function pickUpQuestion(
  { questions, clock }: PickUpQuestionDeps,
  actor: Actor,
  command: PickUpQuestion,
): Promise<Result<Versioned<Question>, NotFound | KeyReused | Forbidden | WrongStage | Stale>> {
  const gate = mayTriage(actor);
  if (!gate.ok) return gate;
  const found = await questions.forCommand(command.question, command.key);
  if (!found.ok || found.replayed) return found;
  const waiting = inStage(found.value.value, "submitted");
  if (!waiting.ok) return waiting;
  const at = clock.now();
  return questions.save({
    value: pickUp(waiting.value, actor.person, at),
    expected: found.value,
    command: command.key,
    by: actor.person,
    at,
    events: [{ type: "question_picked_up" }],
  });
}
