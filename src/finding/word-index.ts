import type { Word } from "#src/kernel/words.ts";
import { stemOf, wordsOf } from "#src/kernel/words.ts";

/** A compound of which only the beginning or the end is shared may mean something else. */
const asPart = 0.6;
/** A word of the asker's is about its end: a `waterrekening` is a bill. */
const asBeginning = 0.3;
/** `hitte` is looked for inside longer words that are described. Inside the asker's own words only longer ones are: `huis` in `huiseigenaren` says little. */
const shortestPart = 4;
const shortestOwnPart = 5;

/** Something that can be found by the words that describe it. */
export interface Described<T> {
  readonly of: T;
  /** What it is described with; of a word that stands in several of these, the last says what it is worth. */
  readonly told: readonly { readonly text: string; readonly worth: number }[];
}

export interface Match<T> {
  readonly of: T;
  /** What was asked with, as it was written. */
  readonly words: readonly string[];
  /** What it was found by: the stems of its own words. */
  readonly stems: ReadonlySet<string>;
  readonly score: number;
}

export interface WordIndex<T> {
  /** Best first; of equals, the one that the first word of the text found. */
  readonly match: (text: string) => readonly Match<T>[];
  /** Weight of a word that describes one only: what scores are measured by. */
  readonly rarest: number;
}

/** Finds by the words that a text and a description share. The fewer descriptions have a word, the more it weighs. */
export function wordIndex<T>(described: readonly Described<T>[], stopWords: ReadonlySet<string>): WordIndex<T> {
  const index = indexOf(described, stopWords);

  function match(text: string): readonly Match<T>[] {
    const evidence = new Map<T, Evidence>();
    for (const [asked, { plain, written }] of tellingWords(text, stopWords)) {
      for (const [of, { stem, weight }] of sharedBy(index, asked, plain)) {
        const known = evidence.get(of) ?? new Map<string, Found>();
        // A second word that leads to the same word of the description proves nothing more.
        if (weight > (known.get(stem)?.weight ?? 0)) known.set(stem, { weight, written });
        evidence.set(of, known);
      }
    }
    // The sort is stable: equals keep the order in which the words found them.
    return [...evidence].map(matchFrom).toSorted((one, other) => other.score - one.score);
  }

  return { match, rarest: rarity(described.length, 1) };
}

/** The words that say something, by stem; of equal stems the first. */
export function tellingWords(text: string, stopWords: ReadonlySet<string>): ReadonlyMap<string, Word> {
  const telling = new Map<string, Word>();
  for (const word of wordsOf(text)) {
    const stem = stemOf(word.plain);
    if (!stopWords.has(word.plain) && !telling.has(stem)) telling.set(stem, word);
  }
  return telling;
}

interface Found {
  readonly weight: number;
  readonly written: string;
}

/** What speaks for something, by the stem of its own word. */
type Evidence = Map<string, Found>;

function matchFrom<T>([of, evidence]: readonly [T, Evidence]): Match<T> {
  const found = [...evidence.values()];
  return {
    of,
    words: [...new Set(found.map(({ written }) => written))],
    stems: new Set(evidence.keys()),
    score: found.reduce((sum, { weight }) => sum + weight, 0),
  };
}

interface Index<T> {
  /** By stem: what has it, each with the weight it has there. */
  readonly postings: ReadonlyMap<string, ReadonlyMap<T, number>>;
  /** By the stem of a beginning or end of a longer word: the stems of such words. */
  readonly parts: ReadonlyMap<string, ReadonlySet<string>>;
}

function indexOf<T>(described: readonly Described<T>[], stopWords: ReadonlySet<string>): Index<T> {
  const places = new Map<string, Map<T, number>>();
  const parts = new Map<string, Set<string>>();
  for (const { of, told } of described) {
    for (const { text, worth } of told) {
      for (const [stem, { plain }] of tellingWords(text, stopWords)) {
        places.set(stem, (places.get(stem) ?? new Map<T, number>()).set(of, worth));
        const { beginnings, ends } = partsOf(plain, shortestPart);
        for (const part of [...beginnings, ...ends]) parts.set(part, (parts.get(part) ?? new Set<string>()).add(stem));
      }
    }
  }
  const postings = [...places].map(([stem, worths]) => {
    const weights = [...worths].map(([of, worth]) => [of, worth * rarity(described.length, worths.size)] as const);
    return [stem, new Map(weights)] as const;
  });
  return { postings: new Map(postings), parts };
}

function rarity(all: number, having: number): number {
  return Math.log(1 + (all - having + 0.5) / (having + 0.5));
}

interface Shared {
  /** Of the description's word. */
  readonly stem: string;
  readonly weight: number;
}

/** What one word shares with each description: the word itself, or else the best of the compounds around it. */
function sharedBy<T>({ postings, parts }: Index<T>, asked: string, plain: string): ReadonlyMap<T, Shared> {
  const own = partsOf(plain, shortestOwnPart);
  const related = [
    ...[...(parts.get(asked) ?? []), ...own.ends].map((stem) => ({ stem, worth: asPart })),
    ...own.beginnings.map((stem) => ({ stem, worth: asBeginning })),
  ].filter(({ stem }) => stem !== asked);
  const shared = new Map<T, Shared>();
  for (const { stem, worth } of [{ stem: asked, worth: 1 }, ...related]) {
    for (const [of, full] of postings.get(stem) ?? []) {
      const weight = full * worth;
      if (weight > (shared.get(of)?.weight ?? 0)) shared.set(of, { stem, weight });
    }
  }
  return shared;
}

interface Parts {
  readonly beginnings: readonly string[];
  readonly ends: readonly string[];
}

/** Stems of the beginnings and ends of a word. */
function partsOf(plain: string, shortest: number): Parts {
  const beginnings: string[] = [];
  const ends: string[] = [];
  for (let length = shortest; length < plain.length; length++) {
    beginnings.push(stemOf(plain.slice(0, length)));
    ends.push(stemOf(plain.slice(-length)));
  }
  return { beginnings, ends };
}
