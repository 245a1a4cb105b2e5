import { stemOf } from "#src/kernel/words.ts";

/** The words we know: what a compound is split into, and what a typing error is held against. */
export interface Vocabulary {
  readonly has: (plain: string) => boolean;
  /** The known word that a slip of one letter made this of; undefined for a known word, a short one, and where nothing is near. */
  readonly nearest: (plain: string) => string | undefined;
  /** Known words that together are this one, as `regenwater` is `regen` and `water`; empty where it does not fall apart. */
  readonly partsOf: (plain: string) => readonly string[];
}

const shortestPart = 3;
/** Shorter words have too many neighbours: `huur`, `hout` and `buur` are one letter apart. */
const shortestMistyped = 5;
const longestMistyped = 24;
/** Between the parts of a compound, as in `stad-s-park` and `boek-en-kast`. */
const links = ["", "s", "en", "e"];

/** Of words in their plain form, the most used first: of two neighbours a slip is taken for the first. */
export function vocabularyOf(words: readonly string[]): Vocabulary {
  const rank = new Map<string, number>();
  for (const word of words) if (!rank.has(word)) rank.set(word, rank.size);
  const stems = new Set([...rank.keys()].filter((word) => word.length >= shortestPart).map(stemOf));
  const byHalf = halvesOf(rank.keys());

  const knows = (part: string) => part.length >= shortestPart && (rank.has(part) || stems.has(stemOf(part)));

  /** The split whose shorter part is longest: `fiets-straat` rather than `fietsst-raat`. */
  function split(plain: string): readonly string[] {
    for (let shorter = Math.floor(plain.length / 2); shorter >= shortestPart; shorter--) {
      for (const cut of new Set([plain.length - shorter, shorter])) {
        const [head, tail] = [plain.slice(0, cut), plain.slice(cut)];
        if (!knows(tail)) continue;
        const found = links.find((link) => head.endsWith(link) && knows(head.slice(0, head.length - link.length)));
        if (found !== undefined) return [head.slice(0, head.length - found.length), tail];
      }
    }
    return [];
  }

  return {
    has: (plain) => rank.has(plain),
    nearest: (plain) => {
      if (plain.length < shortestMistyped || plain.length > longestMistyped) return undefined;
      if (rank.has(plain) || stems.has(stemOf(plain)) || /\d/u.test(plain)) return undefined;
      const near = [...new Set(halvesNear(plain))].flatMap((half) => byHalf.get(half) ?? []);
      const [first] = near
        .filter((word) => isOneSlip(plain, word))
        .toSorted((one, other) => (rank.get(one) ?? 0) - (rank.get(other) ?? 0));
      return first;
    },
    partsOf: (plain) => (plain.length < 2 * shortestPart + 1 ? [] : split(plain)),
  };
}

/** By their first and by their last letters: one slip leaves one of both halves as it was. */
function halvesOf(words: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const byHalf = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < shortestMistyped - 1 || word.length > longestMistyped) continue;
    for (const half of bothHalves(word, word.length)) {
      const standing = byHalf.get(half);
      if (standing) standing.push(word);
      else byHalf.set(half, [word]);
    }
  }
  return byHalf;
}

/** The halves of the words of which this may be a slip: those may have a letter less or more. */
function halvesNear(plain: string): readonly string[] {
  return [plain.length - 1, plain.length, plain.length + 1].flatMap((length) => bothHalves(plain, length));
}

/** As long as the halves of a word of this length, without the letters between them that a slip may touch. */
function bothHalves(plain: string, length: number): readonly [string, string] {
  const half = Math.floor((length - 1) / 2);
  return [`${length}^${plain.slice(0, half)}`, `${length}$${plain.slice(-half)}`];
}

/** One letter too many, too few, wrong, or two that changed places. */
function isOneSlip(one: string, other: string): boolean {
  const [longer, shorter] = one.length >= other.length ? [one, other] : [other, one];
  let same = 0;
  while (same < shorter.length && longer[same] === shorter[same]) same++;
  if (longer.length > shorter.length) return longer.slice(same + 1) === shorter.slice(same);
  if (longer.slice(same + 1) === shorter.slice(same + 1)) return true;
  return (
    longer[same] === shorter[same + 1] &&
    longer[same + 1] === shorter[same] &&
    longer.slice(same + 2) === shorter.slice(same + 2)
  );
}
