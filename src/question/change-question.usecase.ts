import type { KeyReused, NotFound, Stale, Versioned } from "#src/kernel/aggregate-store.ts";
import { atRevision } from "#src/kernel/aggregate-store.ts";
import type { CommandKey } from "#src/kernel/command.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Clock, Instant } from "#src/kernel/time.ts";
import type { Actor } from "#src/people/person.ts";
import type { Profile } from "#src/profile/profile.ts";
import { holidaysOf } from "#src/profile/working-days.ts";
import { withNextReminder } from "./next-reminder.ts";
import type { QuestionEvent } from "./question-event.ts";
import type { QuestionAct, StageOf } from "./question-acts.ts";
import { isInStageFor, questionActs } from "./question-acts.ts";
import type { Forbidden } from "./question.policy.ts";
import { mayAct, roleGate } from "./question.policy.ts";
import type { InStage, Question, QuestionId, WrongStage } from "./question.ts";
import type { QuestionStore } from "./question.store.ts";

export interface ChangeQuestionDeps {
  readonly questions: QuestionStore;
  readonly profile: Pick<Profile, "holidays">;
  readonly clock: Clock;
}

/** What every command to a question says beside its own. */
export interface QuestionCommand {
  readonly key: CommandKey;
  readonly question: QuestionId;
  /** The revision that the screen showed; asked only of acts that rest on it. */
  readonly rev: number;
}

export type ChangeRefusal = NotFound | KeyReused | Forbidden | WrongStage | Stale;

/** The question after the act, and what is told of it. */
export interface Changed {
  readonly question: Question;
  readonly events: readonly QuestionEvent[];
}

interface Act<A extends QuestionAct, Outcome> {
  readonly act: A;
  readonly command: QuestionCommand;
  /** The decision itself: pure, but for a number that is handed out. An act that changes nothing tells no events. */
  readonly step: (question: InStage<StageOf<A>>, at: Instant) => Outcome | Promise<Outcome>;
}

type Decided = Result<Changed, { readonly code: string }>;
type RefusalOf<Outcome> = Outcome extends { readonly ok: false; readonly refusal: infer Refusal } ? Refusal : never;

/**
 * The way of every act on a question: role gate, load, policy on the question, stage, revision where the act rests on it,
 * the decision, one commit. An act that does not rest on a revision is decided anew when somebody else was faster.
 */
export async function changeQuestion<A extends QuestionAct, Outcome extends Decided>(
  deps: ChangeQuestionDeps,
  actor: Actor,
  doing: Act<A, Outcome>,
): Promise<Result<Versioned<Question>, ChangeRefusal | RefusalOf<Outcome>>> {
  const gate = roleGate(actor, doing.act);
  if (!gate.ok) return gate;
  return deps.questions.inTurn(doing.command.question, () => attempt(deps, actor, doing));
}

async function attempt<A extends QuestionAct, Outcome extends Decided>(
  deps: ChangeQuestionDeps,
  actor: Actor,
  { act, command, step }: Act<A, Outcome>,
): Promise<Result<Versioned<Question>, ChangeRefusal | RefusalOf<Outcome>>> {
  const found = await deps.questions.forCommand(command.question, command.key);
  if (!found.ok || found.replayed) return found;
  const standing = found.value;
  const allowed = mayAct(actor, act, standing.value);
  if (!allowed.ok) return allowed;
  if (!isOpenTo(act, standing.value)) return wrongStage(act, standing.value);
  const current = questionActs[act].atRevision ? await asShown(deps, standing, command.rev) : { ok: true as const };
  if (!current.ok) return current;
  const at = deps.clock.now();
  const changed = await step(standing.value, at);
  // What the type checker cannot follow: a refused outcome holds one of the outcome's refusals.
  if (!changed.ok) return refuse(changed.refusal as RefusalOf<Outcome>);
  const saved = await deps.questions.save({
    value: withNextReminder(changed.value.question, holidaysOf(deps.profile)),
    expected: standing,
    command: command.key,
    by: actor.person,
    at,
    events: changed.value.events,
  });
  const wasOvertaken = !saved.ok && saved.refusal.code === "stale" && !questionActs[act].atRevision;
  return wasOvertaken ? attempt(deps, actor, { act, command, step }) : saved;
}

/** A second opinion of a language model changes nothing that people rest their act on, and must not be in their way. */
async function asShown(
  { questions }: ChangeQuestionDeps,
  standing: Versioned<Question>,
  rev: number,
): Promise<Result<void, Stale>> {
  const current = atRevision(standing, rev);
  if (current.ok || standing.rev !== rev + 1 || standing.value.secondOpinion === null) return current;
  const history = await questions.history(standing.value.id);
  return history.at(-1)?.event.type === "second_opinion_given" ? ok(undefined) : current;
}

function isOpenTo<A extends QuestionAct>(act: A, question: Question): question is InStage<StageOf<A>> {
  return isInStageFor(act, question);
}

function wrongStage(act: QuestionAct, question: Question) {
  return refuse({ code: "wrong_stage", is: question.stage, needs: questionActs[act].stages[0] });
}
