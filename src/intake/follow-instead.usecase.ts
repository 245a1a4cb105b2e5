import type { NotFound, Versioned } from "#src/kernel/aggregate-store.ts";
import { commandKey } from "#src/kernel/command.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Actor, PersonId } from "#src/people/person.ts";
import { actorOf } from "#src/people/person.ts";
import type { PersonStore } from "#src/people/person.store.ts";
import type {
  ChangeQuestionDeps,
  ChangeRefusal,
  Changed,
  QuestionCommand,
} from "#src/question/change-question.usecase.ts";
import { changeQuestion } from "#src/question/change-question.usecase.ts";
import { followQuestion } from "#src/question/follow-question.usecase.ts";
import { canStand, giveUpFor } from "#src/question/joining.ts";
import { isForEverybody } from "#src/question/question.policy.ts";
import type { Question, QuestionId, WrongStage } from "#src/question/question.ts";

export interface FollowInstead extends QuestionCommand {
  /** The question that somebody asked already. */
  readonly instead: QuestionId;
}

/** "Volg deze vraag": the asker follows a question that asks the same, and this draft is not submitted. */
export function followInstead(
  deps: ChangeQuestionDeps,
  actor: Actor,
  command: FollowInstead,
): Promise<Result<Versioned<Question>, ChangeRefusal>> {
  return changeQuestion(deps, actor, {
    act: "intake.follow",
    command,
    step: async (draft, at): Promise<Result<Changed, NotFound | WrongStage>> => {
      const asked = (await deps.questions.get(command.instead))?.value;
      // Only what everybody sees is ever offered, and to ask for another would tell that it is there.
      if (!asked || !isForEverybody(asked)) return refuse({ code: "not_found" });
      if (!canStand(asked)) {
        return refuse({ code: "wrong_stage", is: asked.stage, needs: "submitted" });
      }
      const given = giveUpFor(draft, asked, at);
      return ok({ question: given, events: [{ type: "question_given_up", instead: asked.id, number: asked.number }] });
    },
  });
}

export interface BeginFollowingDeps extends ChangeQuestionDeps {
  readonly people: Pick<PersonStore, "get">;
}

/** Follows the giving up: whoever gave up a draft for a question begins to follow it. Safe to repeat. */
export async function beginFollowing(
  deps: BeginFollowingDeps,
  { draft, instead, person }: { readonly draft: QuestionId; readonly instead: QuestionId; readonly person: PersonId },
): Promise<void> {
  const known = await deps.people.get(person);
  const asked = await deps.questions.get(instead);
  if (!known || !asked || asked.value.involved.followers.includes(person)) return;
  // Refused when it was taken back meanwhile: then there is nothing to follow.
  await followQuestion(deps, actorOf(known.value), {
    key: commandKey("system", "intake.begin-following", `${draft}:${instead}`, { person }),
    question: instead,
    rev: asked.rev,
    follows: true,
  });
}
