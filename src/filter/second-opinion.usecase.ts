import type { KeyReused, Stale, Versioned } from "#src/kernel/aggregate-store.ts";
import { commandKey } from "#src/kernel/command.ts";
import type { Result } from "#src/kernel/result.ts";
import { refuse } from "#src/kernel/result.ts";
import type { Clock } from "#src/kernel/time.ts";
import type { PersonStore } from "#src/people/person.store.ts";
import type { Profile, ThemeKey } from "#src/profile/profile.ts";
import { holidaysOf } from "#src/profile/working-days.ts";
import { withNextReminder } from "#src/question/next-reminder.ts";
import type { Question, QuestionId } from "#src/question/question.ts";
import type { QuestionStore } from "#src/question/question.store.ts";
import { isForReviewer, stoodOpen } from "./in-doubt.ts";
import type { NotReviewed, Reviewer } from "./reviewer.port.ts";
import { scrubbed } from "./scrubbed.ts";
import type { WantedReviews } from "./wanted-reviews.store.ts";

export interface WantSecondOpinionDeps {
  readonly questions: Pick<QuestionStore, "get">;
  readonly wantedReviews: Pick<WantedReviews, "want">;
  readonly clock: Clock;
}

/**
 * Notes that a reviewer is to read the question, where the filter doubted. Who words it anew gets a new reading: an opinion on
 * words that are gone was dropped, and one on words that still stand keeps it from being asked again. Safe to repeat.
 */
export async function wantSecondOpinion(
  { questions, wantedReviews, clock }: WantSecondOpinionDeps,
  id: QuestionId,
  happened: "question_asked" | "question_submitted" | "question_edited",
): Promise<void> {
  const found = await questions.get(id);
  if (!found || !isForReviewer(found.value)) return;
  // What stood open from the start was read then.
  if (happened === "question_submitted" && stoodOpen(found.value)) return;
  await wantedReviews.want(id, clock.now());
}

export interface GiveSecondOpinionDeps {
  readonly questions: Pick<QuestionStore, "get" | "save" | "inTurn">;
  readonly people: Pick<PersonStore, "get">;
  readonly reviewer: Reviewer;
  readonly profile: Pick<Profile, "themes" | "holidays" | "language">;
  readonly clock: Clock;
}

/** It sees what the filter saw, or no theme at all. */
interface NothingToAdd {
  readonly code: "nothing_to_add";
}

/** The question has gone on, or became confidential. */
interface NotWanted {
  readonly code: "not_wanted";
}

/** Lets a reviewer read a question, and keeps the theme that it held possible beside the proposal; nothing else changes. */
export async function giveSecondOpinion(
  deps: GiveSecondOpinionDeps,
  id: QuestionId,
  signal: AbortSignal,
): Promise<Result<Versioned<Question>, NotWanted | NothingToAdd | NotReviewed | Stale | KeyReused>> {
  const found = await deps.questions.get(id);
  if (!found || !isForReviewer(found.value)) return refuse({ code: "not_wanted" });
  const reviewed = await review(deps, found.value, signal);
  if (!reviewed.ok) return reviewed;
  const { theme } = reviewed.value;
  if (theme === null) return refuse({ code: "nothing_to_add" });
  return deps.questions.inTurn(id, () => keep(deps, found.value, theme));
}

async function review({ people, reviewer, profile }: GiveSecondOpinionDeps, question: Question, signal: AbortSignal) {
  const asker = await people.get(question.askedBy);
  const { title, text, proposal } = question;
  const whole = text.startsWith(title) ? text : `${title}\n${text}`;
  const themes = profile.themes.map(({ key, name, about }) => ({
    key,
    name: name[profile.language],
    about: about[profile.language],
  }));
  const ranked = proposal.ranked.map(({ theme }) => theme);
  return reviewer.review(scrubbed(whole, asker ? [asker.value.name] : []), { themes, ranked }, signal);
}

/** What stands by now decides: while the reviewer read, the asker may have chosen, worded it anew, or made it confidential. */
async function keep(
  deps: GiveSecondOpinionDeps,
  read: Question,
  theme: ThemeKey,
): Promise<Result<Versioned<Question>, NotWanted | NothingToAdd | Stale | KeyReused>> {
  const { questions, reviewer, profile, clock } = deps;
  const found = await questions.get(read.id);
  if (!found || !isForReviewer(found.value)) return refuse({ code: "not_wanted" });
  if (found.value.text !== read.text) return refuse({ code: "not_wanted" });
  if (found.value.proposal.ranked[0]?.theme === theme) return refuse({ code: "nothing_to_add" });
  const at = clock.now();
  const saved = await questions.save({
    value: withNextReminder({ ...found.value, secondOpinion: { theme, by: reviewer.name, at } }, holidaysOf(profile)),
    expected: found,
    command: commandKey("system", "question.second-opinion", `${found.rev}`, theme),
    by: null,
    at,
    events: [{ type: "second_opinion_given", theme, by: reviewer.name }],
  });
  const wasOvertaken = !saved.ok && saved.refusal.code === "stale";
  return wasOvertaken ? keep(deps, read, theme) : saved;
}
