import type { Catalogue } from "#src/profile/catalogue.port.ts";
import type { KnownSolution, KnownSolutionId } from "#src/profile/profile.ts";
import { findableSolution } from "./findable.ts";
import type { KnownSolutions } from "./known-solutions.port.ts";
import { logistic } from "#src/filter/learned-model.ts";
import type { OnShelf, ReadingProfile } from "./search-shelf.ts";
import { shelf } from "./search-shelf.ts";
import { themeLeans } from "./theme-lean.ts";

export interface RankedSolution {
  readonly id: KnownSolutionId;
  /** How likely it is to help, in 0..1. */
  readonly confidence: number;
  /** The words of the question that led to it, as the asker wrote them. */
  readonly words: readonly string[];
}

export interface SolutionsFound {
  /** The five most fitting, however little they fit. */
  readonly ranked: readonly RankedSolution[];
  /** What is likely enough to help to show it to people; often nothing. */
  readonly shown: readonly RankedSolution[];
}

const mostRanked = 5;
const mostShown = 3;
/**
 * Where the first one is less likely to help than this, people are shown nothing. The curve was fitted where a solution answers
 * one question in five; of the questions that others wrote, one in three has an answer, so more of what is shown helps.
 */
const likelyEnough = 0.4;
/** What may be shown beside a first one that is likely enough. */
const worthALook = 0.15;

/** Searches solutions that do not change; for whoever measures. */
export function solutionSearch(
  profile: ReadingProfile,
  solutions: readonly KnownSolution[],
): (text: string) => SolutionsFound {
  const { keep, search } = searching(profile);
  keep(solutions);
  return search;
}

/** Searches the catalogue as it stands: what was added, changed or taken out since is known at the next question. */
export function searchedSolutions(profile: ReadingProfile, catalogue: Catalogue): KnownSolutions {
  let own: Searching | undefined;

  /** Costs the most the first time; the list of the profile is read once for all who search it, until it is added to. */
  function among(solutions: readonly KnownSolution[]): Searching {
    if (!own && solutions === profile.knownSolutions) return searchingUntouched(profile);
    own ??= searching(profile);
    own.keep(solutions);
    return own;
  }

  return {
    find: async (text, limit) => {
      const { search, get } = among(await catalogue.all());
      return search(text)
        .shown.slice(0, limit)
        .flatMap(({ id, confidence, words }) => {
          const solution = get(id);
          return solution ? [{ solution, confidence, words }] : [];
        });
    },
  };
}

type Searching = ReturnType<typeof searching>;

const untouched = new WeakMap<ReadingProfile, Searching>();

function searchingUntouched(profile: ReadingProfile): Searching {
  const standing = untouched.get(profile);
  if (standing) return standing;
  const made = searching(profile);
  made.keep(profile.knownSolutions);
  untouched.set(profile, made);
  return made;
}

function searching(profile: ReadingProfile) {
  const all = shelf<KnownSolutionId>(profile);
  const leanOf = themeLeans(profile);
  let known: ReadonlyMap<KnownSolutionId, KnownSolution> = new Map();
  let last: readonly KnownSolution[] | undefined;

  /** Costs what has changed since the list of before, and nothing for the same list. */
  function keep(solutions: readonly KnownSolution[]): void {
    if (solutions === last) return;
    const standing = new Map(solutions.map((solution) => [solution.id, solution]));
    for (const id of known.keys()) if (!standing.has(id)) all.drop(id);
    for (const [id, solution] of standing) if (known.get(id) !== solution) all.put(id, findableSolution(solution));
    known = standing;
    last = solutions;
  }

  function search(text: string): SolutionsFound {
    const { lean, isOutside } = leanOf(text);
    const candidates = all.rank(text, 2 * mostRanked).map((found): Candidate => {
      const agreement = lean(known.get(found.key)?.themes ?? []);
      return { ...found, agreement, score: found.score * (1 + themeCounts * agreement) };
    });
    const ranked = withConfidence(candidates.toSorted((one, other) => other.score - one.score).slice(0, mostRanked));
    // Who wants a permit for a visitor has no use for how a city keeps its parking.
    const isSilent = isOutside || (ranked[0]?.confidence ?? 0) < likelyEnough;
    const shown = isSilent ? [] : ranked.slice(0, mostShown).filter(({ confidence }) => confidence >= worthALook);
    return { ranked, shown };
  }

  return { keep, search, get: (id: KnownSolutionId) => known.get(id) };
}

interface Candidate extends OnShelf<KnownSolutionId> {
  /** How likely the question is to be about a theme of the solution. */
  readonly agreement: number;
}

/** A weak sign: it decides between solutions that have about as many words of the question. */
const themeCounts = 0.2;

/**
 * The first one is as likely to help as its score, the share of the question that it covers, its lead and the theme say: a
 * logistic curve fitted on some six hundred questions of the corpus, for which a person judged what was found. Two that are
 * alike often help both, as two models of a city do: so its lead is that on the third. Where the first one helps, so does one
 * in three of those that come close to it.
 */
const curve = { base: -7.35, score: 1.14, cover: 6.34, lead: 1.84, agreement: 0.12 };
const besideTheFirst = 0.35;

function withConfidence(found: readonly Candidate[]): readonly RankedSolution[] {
  const [first, , third] = found;
  if (!first) return [];
  const likely = logistic(
    curve.base +
      curve.score * Math.log1p(first.score) +
      curve.cover * first.cover +
      curve.lead * (1 - (third?.score ?? 0) / first.score) +
      curve.agreement * first.agreement,
  );
  return found.map(({ key, score, words }, place) => ({
    id: key,
    confidence: place === 0 ? likely : (likely * besideTheFirst * score) / first.score,
    words,
  }));
}
