import { wordIn } from "#src/intake/heard-word.ts";
import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Actor } from "#src/people/person.ts";
import type {
  ChangeQuestionDeps,
  ChangeRefusal,
  Changed,
  QuestionCommand,
} from "#src/question/change-question.usecase.ts";
import { changeQuestion } from "#src/question/change-question.usecase.ts";
import type { Joinable, Standing } from "#src/question/joining.ts";
import { canStand, joinInto } from "#src/question/joining.ts";
import { maySee } from "#src/question/question.policy.ts";
import type { Question } from "#src/question/question.ts";
import type { JoinRefusal, UnknownQuestion } from "./join-refusal.ts";

export interface JoinQuestions extends QuestionCommand {
  /** The number of the question that is to stand for both, as somebody typed it. */
  readonly into: string;
}

/** The QRT joins a question into one that asks the same. That one takes it in through the outbox: take-in-joined.usecase.ts. */
export function joinQuestions(
  deps: ChangeQuestionDeps,
  actor: Actor,
  command: JoinQuestions,
): Promise<Result<Versioned<Question>, ChangeRefusal | JoinRefusal>> {
  return changeQuestion(deps, actor, {
    act: "triage.join",
    command,
    step: async (question, at): Promise<Result<Changed, JoinRefusal>> => {
      const other = await numbered(deps, actor, command.into);
      if (!other) return refuse({ code: "unknown_question" });
      const standing = standingFor(question, other);
      if (!standing.ok) return standing;
      const { id: into, number } = standing.value;
      const joined = joinInto(question, standing.value, { by: actor.person, at });
      return ok({ question: joined, events: [{ type: "question_joined", into, number }] });
    },
  });
}

async function numbered({ questions }: ChangeQuestionDeps, actor: Actor, typed: string): Promise<Question | undefined> {
  const word = wordIn(typed);
  if (word?.word !== "status") return undefined;
  const page = await questions.list({
    where: { number: word.number },
    order: "askedAt",
    direction: "descending",
    limit: 1,
  });
  return page.items.map(({ value }) => value).find((question) => maySee(actor, question));
}

/** Whether the other one can stand for this one. */
function standingFor(question: Joinable, other: Question): Result<Standing, Exclude<JoinRefusal, UnknownQuestion>> {
  if (other.id === question.id) return refuse({ code: "joins_itself" });
  if (question.confidential || other.confidential) return refuse({ code: "confidential_apart" });
  if (question.takenIn.length > 0) return refuse({ code: "stands_for_others" });
  return canStand(other) ? ok(other) : refuse({ code: "cannot_stand", is: other.stage });
}
