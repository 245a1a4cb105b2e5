import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok } from "#src/kernel/result.ts";
import type { PersonId } from "#src/people/person.ts";
import type { Actor } from "#src/people/person.ts";
import type { ChangeQuestionDeps, ChangeRefusal, QuestionCommand } from "./change-question.usecase.ts";
import { changeQuestion } from "./change-question.usecase.ts";
import type { Involved } from "./involved.ts";
import type { Question } from "./question.ts";

export interface FollowQuestion extends QuestionCommand {
  readonly follows: boolean;
}

export interface MuteQuestion extends QuestionCommand {
  readonly muted: boolean;
}

/** A follower hears what happens to the question; whoever begins to follow is no longer deaf to it. */
export function followQuestion(
  deps: ChangeQuestionDeps,
  actor: Actor,
  command: FollowQuestion,
): Promise<Result<Versioned<Question>, ChangeRefusal>> {
  const { follows } = command;
  return changeQuestion(deps, actor, {
    act: "question.follow",
    command,
    step: (question) => {
      const { involved } = question;
      const followers = withOrWithout(involved.followers, actor.person, follows);
      const muted = follows ? withOrWithout(involved.muted, actor.person, false) : involved.muted;
      const events = [{ type: "follower_changed", follows } as const];
      return ok({ question: { ...question, involved: { ...involved, followers, muted } }, events });
    },
  });
}

/** Whoever mutes a question hears only what asks something of them. */
export function muteQuestion(
  deps: ChangeQuestionDeps,
  actor: Actor,
  command: MuteQuestion,
): Promise<Result<Versioned<Question>, ChangeRefusal>> {
  const { muted } = command;
  return changeQuestion(deps, actor, {
    act: "question.mute",
    command,
    step: (question) => {
      const involved: Involved = {
        ...question.involved,
        muted: withOrWithout(question.involved.muted, actor.person, muted),
      };
      return ok({ question: { ...question, involved }, events: [{ type: "mute_changed", muted }] });
    },
  });
}

function withOrWithout(people: readonly PersonId[], person: PersonId, present: boolean): PersonId[] {
  const others = people.filter((one) => one !== person);
  return present ? [...others, person] : others;
}
