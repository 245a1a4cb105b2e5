import type { SdgNumber } from "#src/profile/profile.ts";
import { isForEverybody } from "#src/question/question.policy.ts";
import type { QuestionId } from "#src/question/question.ts";
import { sdgsOf } from "#src/question/question.ts";
import type { TermId } from "./filter-terms.ts";
import { termIdOf } from "./filter-terms.ts";
import type { JudgedQuestion, Place } from "./judged-questions.ts";
import { isCorrected, isSame, placeKey } from "./judged-questions.ts";
import { mayNameSomebody } from "./names-somebody.ts";
import { phrasesIn } from "./phrases.ts";

/** A word, or two, that speaks for what people chose where the filter had it otherwise. */
export interface TermCandidate {
  readonly id: TermId;
  /** As most people wrote it. */
  readonly term: string;
  readonly place: Place;
  /** What most of those questions have. */
  readonly sdgs: readonly SdgNumber[];
  /** The corrected questions in which it stands, newest first. */
  readonly from: readonly QuestionId[];
  /** In so many questions it stands that people placed elsewhere. */
  readonly elsewhere: number;
}

export interface CandidateSearch {
  readonly judged: readonly JudgedQuestion[];
  readonly stopWords: ReadonlySet<string>;
  /** What the filter knows already, and what people refused. */
  readonly isTerm: (term: string) => boolean;
}

const mostCandidates = 20;
/** What stands in one question only may be there by accident. */
const fewestQuestions = 2;
const mostGoals = 4;

/** The clearest first. Words of confidential questions stay in those questions. */
export function termCandidates({ judged, stopWords, isTerm }: CandidateSearch): readonly TermCandidate[] {
  const open = judged.filter(({ question }) => isForEverybody(question));
  const uses = usesIn(open, stopWords);
  const speaking = [...uses.values()].flatMap((use) => clearest(use) ?? []);
  const worthOf = new Map(speaking.map(({ key, worth }) => [key, worth]));
  return speaking
    .filter(({ stems, worth }) => stems.length === 1 || stems.every((stem) => (worthOf.get(stem) ?? 0) < worth))
    .toSorted((one, other) => other.worth - one.worth || byLength(other, one))
    .map((spoken) => ({ ...spoken, term: commonest(spoken.written) }))
    .filter(({ term }) => !isTerm(term) && !mayNameSomebody(term))
    .slice(0, mostCandidates)
    .map(({ term, place, corrected, elsewhere }) => ({
      id: termIdOf(term),
      term,
      place,
      sdgs: goalsOf(corrected),
      from: corrected.map(({ question }) => question.id),
      elsewhere,
    }));
}

/** One phrase over all questions: where it stands, and how it was written. */
interface Use {
  /** Its stems with a space between them. */
  readonly key: string;
  readonly stems: readonly string[];
  readonly written: string[];
  readonly standsIn: JudgedQuestion[];
}

function usesIn(judged: readonly JudgedQuestion[], stopWords: ReadonlySet<string>): ReadonlyMap<string, Use> {
  const uses = new Map<string, Use>();
  for (const one of judged) {
    for (const [key, { stems, written }] of phrasesIn(textOf(one), stopWords)) {
      const use = uses.get(key) ?? { key, stems, written: [], standsIn: [] };
      use.written.push(written);
      use.standsIn.push(one);
      uses.set(key, use);
    }
  }
  return uses;
}

function textOf({ question: { title, text } }: JudgedQuestion): string {
  // The title is the beginning of the text, unless somebody wrote another one.
  return text.startsWith(title) ? text : `${title}\n${text}`;
}

interface Speaking extends Use {
  readonly place: Place;
  readonly corrected: readonly JudgedQuestion[];
  readonly elsewhere: number;
  readonly worth: number;
}

/** The place for which it speaks most; undefined where it stands too seldom, or as often elsewhere. */
function clearest(use: Use): Speaking | undefined {
  const corrected = use.standsIn.filter(isCorrected);
  if (corrected.length < fewestQuestions) return undefined;
  const places = new Map(corrected.map(({ chosen }) => [placeKey(chosen), chosen]));
  return [...places.values()]
    .map((place): Speaking => {
      const own = corrected.filter(({ chosen }) => isSame(chosen, place));
      const elsewhere = use.standsIn.filter(({ chosen }) => !isSame(chosen, place)).length;
      return { ...use, place, corrected: own, elsewhere, worth: leastShare(own.length, elsewhere) };
    })
    .filter((spoken) => spoken.corrected.length >= fewestQuestions && spoken.corrected.length > spoken.elsewhere)
    .toSorted((one, other) => other.worth - one.worth)[0];
}

/**
 * The share that speaks for it, taken low where little is known: the lower bound of Wilson's interval, so that nine of ten
 * counts for more than two of two.
 */
function leastShare(speaks: number, elsewhere: number): number {
  const all = speaks + elsewhere;
  const share = speaks / all;
  const z2 = deviations * deviations;
  const spread = deviations * Math.sqrt((share * (1 - share) + z2 / (4 * all)) / all);
  return (share + z2 / (2 * all) - spread) / (1 + z2 / all);
}

/** Nineteen times out of twenty the true share lies within so many standard deviations. */
const deviations = 1.96;

function byLength(one: Speaking, other: Speaking): number {
  return one.key.length - other.key.length;
}

function commonest(written: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const one of written) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? "";
}

/** What people chose, or else left as the filter proposed it; whoever judges the term sees them and has the last word. */
function goalsOf(corrected: readonly JudgedQuestion[]): readonly SdgNumber[] {
  const counts = new Map<SdgNumber, number>();
  for (const goal of corrected.flatMap(({ question }) => sdgsOf(question)))
    counts.set(goal, (counts.get(goal) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > corrected.length / 2)
    .toSorted(([, one], [, other]) => other - one)
    .map(([goal]) => goal)
    .slice(0, mostGoals)
    .toSorted((one, other) => one - other);
}
