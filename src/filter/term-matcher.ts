import { stemOf, wordsOf } from "#src/kernel/words.ts";

/** A word of a text, in the forms in which terms are looked for. */
export interface ReadWord {
  readonly plain: string;
  readonly stem: string;
  /** Stems of the known words that it is made of. */
  readonly parts: readonly string[];
}

export interface TermFound<T> {
  readonly of: T;
  /** The places of its words in the text. */
  readonly from: number;
  readonly until: number;
}

export type MatchTerms<T> = (words: readonly ReadWord[]) => readonly TermFound<T>[];

/** Shorter ones stand in other words by accident, as `file` in `profile`. */
const shortestInside = 5;
/** What is longer is no word that anybody types. */
const longestWord = 40;

/** Finds terms of one or more words; a term of one long word also as the beginning or the end of a compound. */
export function termMatcher<T>(terms: readonly { readonly term: string; readonly of: T }[]): MatchTerms<T> {
  const byFirst = new Map<string, { readonly rest: readonly string[]; readonly of: T }[]>();
  const inside = new Map<string, T[]>();
  for (const { term, of } of terms) {
    const words = wordsOf(term);
    const [first, ...rest] = words.map(({ plain }) => stemOf(plain));
    if (first === undefined) continue;
    entry(byFirst, first).push({ rest, of });
    if (rest.length === 0 && (words[0]?.plain.length ?? 0) >= shortestInside) entry(inside, first).push(of);
  }

  /** Memory of what stands inside a word: people use the same words time and again. */
  const known = new Map<string, readonly T[]>();
  function insideOf(word: ReadWord): readonly T[] {
    const before = known.get(word.plain);
    if (before) return before;
    const found = new Set<T>();
    for (const part of partsOf(word)) for (const of of inside.get(part) ?? []) found.add(of);
    if (known.size >= mostKnown) known.clear();
    known.set(word.plain, [...found]);
    return [...found];
  }

  return (words) => {
    const found: TermFound<T>[] = [];
    words.forEach((word, from) => {
      for (const { rest, of } of byFirst.get(word.stem) ?? []) {
        if (rest.every((stem, index) => words[from + 1 + index]?.stem === stem)) {
          found.push({ of, from, until: from + 1 + rest.length });
        }
      }
      for (const of of insideOf(word)) found.push({ of, from, until: from + 1 });
    });
    return found;
  };
}

const mostKnown = 20_000;

function partsOf({ plain, stem, parts }: ReadWord): ReadonlySet<string> {
  const found = new Set(parts);
  if (plain.length > longestWord) return found;
  for (let length = shortestInside; length < plain.length; length++) {
    found.add(stemOf(plain.slice(0, length))).add(stemOf(plain.slice(-length)));
  }
  found.delete(stem);
  return found;
}

function entry<V>(map: Map<string, V[]>, key: string): V[] {
  const standing = map.get(key);
  if (standing) return standing;
  const made: V[] = [];
  map.set(key, made);
  return made;
}
