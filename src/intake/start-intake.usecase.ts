import type { KeyReused, Versioned } from "#src/kernel/aggregate-store.ts";
import type { CommandKey } from "#src/kernel/command.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Clock } from "#src/kernel/time.ts";
import type { Thread } from "#src/conversation/conversation.ts";
import type { Actor } from "#src/people/person.ts";
import type { Catalogue } from "#src/profile/catalogue.port.ts";
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
import type { EarlierQuestions } from "#src/finding/earlier-questions.port.ts";
import type { KnownSolutions } from "#src/finding/known-solutions.port.ts";
import type { ThemeFilter } from "#src/filter/theme-filter.port.ts";
import { titleOf } from "./title.ts";

export interface StartIntakeDeps {
  readonly questions: QuestionStore;
  readonly themeFilter: ThemeFilter;
  readonly knownSolutions: KnownSolutions;
  readonly earlierQuestions: EarlierQuestions;
  readonly catalogue: Catalogue;
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

/** Solutions and questions of before together: more is not read. */
const offeredAtMost = 3;
const earlierAtMost = 2;

/** Makes a draft of what somebody asked, with what the filter proposes and what may already help. */
export async function startIntake(
  deps: StartIntakeDeps,
  actor: Actor,
  { key, text, title = titleOf(text), thread, sharedIn, language, seen = [] }: StartIntake,
): Promise<Result<Versioned<Question>, KeyReused>> {
  const { questions, themeFilter, profile, clock } = deps;
  const id = questionIdOf(key);
  const standing = await questions.get(id);
  if (standing) return ok(standing);
  const at = clock.now();
  const earlier = await deps.earlierQuestions.find(text, earlierAtMost);
  const draft: InStage<"draft"> = {
    stage: "draft",
    step: "start",
    id,
    title,
    text: text.slice(0, textLimit),
    askedBy: actor.person,
    organisation: actor.organisation,
    askedAt: at,
    language,
    thread,
    sharedIn,
    confidential: false,
    proposal: await themeFilter.propose(text),
    offered: await offersFor(deps, text, { seen, atMost: offeredAtMost - earlier.length }),
    earlier: earlier.map(({ question, words }) => ({ question: question.id, words: [...words] })),
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

/** What was seen comes first: the asker may have chosen one of those already, whatever the whole text leads to. */
async function offersFor(
  { knownSolutions, catalogue }: StartIntakeDeps,
  text: string,
  { seen, atMost }: { readonly seen: readonly KnownSolutionId[]; readonly atMost: number },
): Promise<Question["offered"]> {
  const [found, known] = await Promise.all([
    knownSolutions.find(text, atMost),
    Promise.all(seen.map((id) => catalogue.get(id))),
  ]);
  const ids = new Set([
    ...known.flatMap((solution) => solution?.id ?? []),
    ...found.map(({ solution }) => solution.id),
  ]);
  const wordsFor = (id: KnownSolutionId) => found.find(({ solution }) => solution.id === id)?.words ?? [];
  return [...ids].slice(0, Math.max(atMost, seen.length)).map((id) => ({ solution: id, words: [...wordsFor(id)] }));
}
