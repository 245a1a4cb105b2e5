import type { EarlierQuestions } from "#src/finding/earlier-questions.port.ts";
import type { KnownSolutions } from "#src/finding/known-solutions.port.ts";
import type { ThemeFilter } from "#src/filter/theme-filter.port.ts";
import type { Catalogue } from "#src/profile/catalogue.port.ts";
import type { KnownSolutionId } from "#src/profile/profile.ts";
import type { Question } from "#src/question/question.ts";
import { titleOf } from "./title.ts";

export interface ReadQuestionDeps {
  readonly themeFilter: ThemeFilter;
  readonly knownSolutions: KnownSolutions;
  readonly earlierQuestions: EarlierQuestions;
  readonly catalogue: Catalogue;
}

/** How somebody worded a question. */
type Wording = Pick<Question, "title" | "text">;

/** What follows from the words of a question, and from nothing else. */
type Read = Pick<Question, "proposal" | "offered" | "earlier">;

/** Solutions and questions of before together: more is not read. */
const offeredAtMost = 3;
const earlierAtMost = 2;

/** What the filter proposes for a question, and what may already help. */
export async function readQuestion(
  deps: ReadQuestionDeps,
  wording: Wording,
  seen: readonly KnownSolutionId[] = [],
): Promise<Read> {
  return read(deps, wordsOf(wording), seen);
}

/** Reads a question again where its asker worded it anew: no reason may name words that are gone. */
export async function readAnew<Q extends Question>(deps: ReadQuestionDeps, before: Question, now: Q): Promise<Q> {
  const isSameText = isWordedAlike(before.text || before.title, now.text || now.title);
  if (isSameText && isWordedAlike(before.title, now.title)) return now;
  // Left over from the text before, it tells nothing about this one.
  const isLeftOver = now.text !== "" && now.title === titleOf(before.text);
  const anew = await read(deps, isLeftOver ? now.text : wordsOf(now), []);
  return { ...now, ...anew, secondOpinion: isSameText ? now.secondOpinion : null };
}

async function read(deps: ReadQuestionDeps, words: string, seen: readonly KnownSolutionId[]): Promise<Read> {
  const [proposal, earlier] = await Promise.all([
    deps.themeFilter.propose(words),
    deps.earlierQuestions.find(words, earlierAtMost),
  ]);
  return {
    proposal,
    offered: await offersFor(deps, words, { seen, atMost: offeredAtMost - earlier.length }),
    earlier: earlier.map(({ question, words: shared }) => ({ question: question.id, words: [...shared] })),
  };
}

/** A title that was taken from the text says nothing beside it; one of the asker's own does. */
function wordsOf({ title, text }: Wording): string {
  if (text === "") return title;
  return text.includes(title) || title === titleOf(text) ? text : `${title}\n${text}`;
}

/** Screens do not agree on how a line ends. */
function isWordedAlike(one: string, other: string): boolean {
  return one === other || flat(one) === flat(other);
}

function flat(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** What was seen comes first: the asker may have chosen one of those already, whatever the whole text leads to. */
async function offersFor(
  { knownSolutions, catalogue }: ReadQuestionDeps,
  words: string,
  { seen, atMost }: { readonly seen: readonly KnownSolutionId[]; readonly atMost: number },
): Promise<Question["offered"]> {
  const [found, known] = await Promise.all([
    knownSolutions.find(words, atMost),
    Promise.all(seen.map((id) => catalogue.get(id))),
  ]);
  const ids = new Set([
    ...known.flatMap((solution) => solution?.id ?? []),
    ...found.map(({ solution }) => solution.id),
  ]);
  const wordsFor = (id: KnownSolutionId) => found.find(({ solution }) => solution.id === id)?.words ?? [];
  return [...ids].slice(0, Math.max(atMost, seen.length)).map((id) => ({ solution: id, words: [...wordsFor(id)] }));
}
