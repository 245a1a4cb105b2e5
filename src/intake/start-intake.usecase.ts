import type { KeyReused, Versioned } from "#src/kernel/aggregate-store.ts";
import type { CommandKey } from "#src/kernel/command.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Clock } from "#src/kernel/time.ts";
import type { Thread } from "#src/conversation/conversation.ts";
import type { Actor } from "#src/people/person.ts";
import type { KnownSolutionId, Language, Profile } from "#src/profile/profile.ts";
import { holidaysOf } from "#src/profile/working-days.ts";
import { nobodyInvolved } from "#src/question/involved.ts";
import { withNextReminder } from "#src/question/next-reminder.ts";
import { questionIdOf } from "#src/question/question-id.ts";
import type { InStage, Question } from "#src/question/question.ts";
import { noAnswers } from "#src/question/filter-answers.ts";
import { textLimit } from "#src/question/question.ts";
import type { QuestionStore } from "#src/question/question.store.ts";
import { emptyWorkbench } from "#src/question/workbench.ts";
import type { ReadQuestionDeps } from "./read-question.ts";
import { readQuestion } from "./read-question.ts";
import { titleOf } from "./title.ts";

export interface StartIntakeDeps extends ReadQuestionDeps {
  readonly questions: QuestionStore;
  readonly profile: Pick<Profile, "holidays">;
  readonly clock: Clock;
}

export interface StartIntake {
  readonly key: CommandKey;
  readonly text: string;
  /** Left out, it is the first sentence of the text. */
  readonly title?: string;
  /** Where it was asked; null in the tab. */
  readonly thread: Thread | null;
  /** The same when that is a channel, where everybody can follow it; null in a chat and in the tab. */
  readonly sharedIn: Thread | null;
  readonly language: Language;
  /** The known solutions that stood beside the text while it was typed. */
  readonly seen?: readonly KnownSolutionId[];
}

/** Makes a draft of what somebody asked, with what the filter proposes and what may already help. */
export async function startIntake(
  deps: StartIntakeDeps,
  actor: Actor,
  { key, text: asked, title = titleOf(asked), thread, sharedIn, language, seen = [] }: StartIntake,
): Promise<Result<Versioned<Question>, KeyReused>> {
  const { questions, profile, clock } = deps;
  const id = questionIdOf(key);
  const standing = await questions.get(id);
  if (standing) return ok(standing);
  const at = clock.now();
  const text = asked.slice(0, textLimit);
  const draft: InStage<"draft"> = {
    stage: "draft",
    step: "start",
    id,
    title,
    text,
    askedBy: actor.person,
    organisation: actor.organisation,
    askedAt: at,
    language,
    thread,
    sharedIn,
    confidential: false,
    ...(await readQuestion(deps, { title, text }, seen)),
    secondOpinion: null,
    answers: noAnswers,
    involved: nobodyInvolved,
    takenIn: [],
    workbench: emptyWorkbench,
    reminder: null,
    reminded: [],
    touchedAt: at,
  };
  const created = await questions.create({
    value: withNextReminder(draft, holidaysOf(profile)),
    command: key,
    by: actor.person,
    at,
    events: [{ type: "question_asked" }],
  });
  if (created.ok) return created;
  // The id follows from the key, so whatever stands under it is this very question.
  const made = await questions.get(id);
  return made ? ok(made) : refuse({ code: "key_reused" });
}
