import type { KnownSolution, Profile } from "#src/profile/profile.ts";
import type { FoundSolution, KnownSolutions } from "./known-solutions.port.ts";
import type { Word } from "./words.ts";
import { stemOf, wordsOf } from "./words.ts";

/** A word of the title tells more than one of the description. */
const inTitle = 1.6;
/** A compound of which only the beginning or the end is shared may mean something else. */
const asPart = 0.6;
/** `hitte` is looked for inside longer words of the catalogue. Inside the asker's own words only longer ones are: `huis` in `huiseigenaren` says little. */
const shortestPart = 4;
const shortestOwnPart = 5;
/** In times the rarest word of a description: one of those is not enough to show a solution, a rare one of a title or two words are. */
const enough = 1.3;
/** What is much weaker than the best one only distracts from it. */
const besideTheBest = 0.5;

/** Finds solutions by the words that question and solution share. The fewer solutions have a word, the more it weighs. */
export function keywordKnownSolutions(profile: Pick<Profile, "stopWords" | "knownSolutions">): KnownSolutions {
  const stopWords = new Set(profile.stopWords);
  const index = indexOf(profile.knownSolutions, stopWords);

  function find(text: string, limit: number): readonly FoundSolution[] {
    const evidence = new Map<KnownSolution, Evidence>();
    for (const [asked, { plain, written }] of tellingWords(text, stopWords)) {
      for (const [solution, { stem, weight }] of sharedBy(index, asked, plain)) {
        const known = evidence.get(solution) ?? new Map<string, Found>();
        // A second word that leads to the same word of the solution proves nothing more.
        if (weight > (known.get(stem)?.weight ?? 0)) known.set(stem, { weight, written });
        evidence.set(solution, known);
      }
    }
    return shown(evidence, index.rarest).slice(0, limit);
  }

  return { find };
}

interface Found {
  readonly weight: number;
  readonly written: string;
}

/** What speaks for a solution, by the stem of its own word. */
type Evidence = Map<string, Found>;

/** The sort is stable: equals keep the order in which the question's words found them. */
function shown(evidence: ReadonlyMap<KnownSolution, Evidence>, rarest: number): readonly FoundSolution[] {
  const scored = [...evidence].map(([solution, found]) => ({
    solution,
    words: [...new Set([...found.values()].map(({ written }) => written))],
    score: [...found.values()].reduce((sum, { weight }) => sum + weight, 0),
  }));
  const ranked = scored.toSorted((one, other) => other.score - one.score);
  const least = Math.max(rarest * enough, (ranked[0]?.score ?? 0) * besideTheBest);
  return ranked.filter(({ score }) => score >= least).map(({ solution, words }) => ({ solution, words }));
}

interface Index {
  /** By stem: the solutions that have it, each with the weight it has there. */
  readonly postings: ReadonlyMap<string, ReadonlyMap<KnownSolution, number>>;
  /** By the stem of a beginning or end of a longer word: the stems of such words. */
  readonly parts: ReadonlyMap<string, ReadonlySet<string>>;
  /** Weight of a word that one description has. */
  readonly rarest: number;
}

function indexOf(solutions: readonly KnownSolution[], stopWords: ReadonlySet<string>): Index {
  const places = new Map<string, Map<KnownSolution, number>>();
  const parts = new Map<string, Set<string>>();
  for (const solution of solutions) {
    const told = [
      { text: solution.description, worth: 1 },
      { text: solution.title, worth: inTitle },
    ];
    for (const { text, worth } of told) {
      for (const [stem, { plain }] of tellingWords(text, stopWords)) {
        places.set(stem, (places.get(stem) ?? new Map<KnownSolution, number>()).set(solution, worth));
        for (const part of partsOf(plain, shortestPart))
          parts.set(part, (parts.get(part) ?? new Set<string>()).add(stem));
      }
    }
  }
  const rarity = (having: number) => Math.log(1 + (solutions.length - having + 0.5) / (having + 0.5));
  const postings = [...places].map(([stem, worths]) => {
    const weights = [...worths].map(([solution, worth]) => [solution, worth * rarity(worths.size)] as const);
    return [stem, new Map(weights)] as const;
  });
  return { postings: new Map(postings), parts, rarest: rarity(1) };
}

interface Shared {
  /** Of the solution's word. */
  readonly stem: string;
  readonly weight: number;
}

/** What one word of the question shares with each solution: the word itself, or else the best of the compounds around it. */
function sharedBy({ postings, parts }: Index, asked: string, plain: string): ReadonlyMap<KnownSolution, Shared> {
  const longer = parts.get(asked) ?? [];
  const shorter = partsOf(plain, shortestOwnPart);
  const related = [...new Set([...longer, ...shorter])].filter((stem) => stem !== asked);
  const shared = new Map<KnownSolution, Shared>();
  for (const { stem, worth } of [{ stem: asked, worth: 1 }, ...related.map((stem) => ({ stem, worth: asPart }))]) {
    for (const [solution, full] of postings.get(stem) ?? []) {
      const weight = full * worth;
      if (weight > (shared.get(solution)?.weight ?? 0)) shared.set(solution, { stem, weight });
    }
  }
  return shared;
}

/** Stems of the beginnings and ends of a word. */
function partsOf(plain: string, shortest: number): readonly string[] {
  const parts: string[] = [];
  for (let length = shortest; length < plain.length; length++) {
    parts.push(stemOf(plain.slice(0, length)), stemOf(plain.slice(-length)));
  }
  return parts;
}

/** The words that say something, by stem; of equal stems the first. */
function tellingWords(text: string, stopWords: ReadonlySet<string>): ReadonlyMap<string, Word> {
  const telling = new Map<string, Word>();
  for (const word of wordsOf(text)) {
    const stem = stemOf(word.plain);
    if (!stopWords.has(word.plain) && !telling.has(stem)) telling.set(stem, word);
  }
  return telling;
}
