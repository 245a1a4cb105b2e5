import type { Sought } from "#src/kernel/document-store.port.ts";
import type { Sql } from "./list-sql.ts";
import { havingSql, longestStems } from "./search-sql.ts";

export interface FindingAlike {
  /** The numbers of documents, newest first. */
  readonly numbers: (sql: Sql) => readonly number[];
  /** Of how many documents there is something to find. */
  readonly all: number;
}

/** Looking for one word takes up to a millisecond, and somebody is typing. */
const mostStems = 16;
/** A word that so many have tells little; of those that have it, the newest count. */
const mostHaving = 500;
/** What more than a third has are words like `de` and `wij`. */
const tooCommon = 1 / 3;
/** Of few documents a third says nothing yet. */
const few = 4;
/** One shared word is chance, unless nothing more was asked. */
const leastShared = 2;

/**
 * Documents that share words with a text, by how rare these are among all. Ranking by FTS5 itself would read all that have
 * any of the words: a second at a hundred thousand documents, instead of some tens of milliseconds.
 */
export function findAlike(finding: FindingAlike, sought: Sought, limit: number): readonly number[] {
  const shared = new Map<number, { readonly words: number; readonly weight: number }>();
  const telling = longestStems(sought.text ?? "", mostStems)
    .map((stem) => having(finding, stem, sought))
    .filter(({ length }) => length > 0 && length <= Math.max(few, finding.all * tooCommon));
  for (const numbers of telling) {
    const rarity = Math.log(1 + finding.all / numbers.length);
    for (const number of numbers) {
      const { words, weight } = shared.get(number) ?? { words: 0, weight: 0 };
      shared.set(number, { words: words + 1, weight: weight + rarity });
    }
  }
  const least = Math.min(leastShared, telling.length);
  return [...shared]
    .filter(([, { words }]) => words >= least)
    .toSorted(([one, a], [other, b]) => b.weight - a.weight || other - one)
    .slice(0, limit)
    .map(([number]) => number);
}

function having({ numbers }: FindingAlike, stem: string, sought: Sought): readonly number[] {
  const sql = havingSql(stem, sought, mostHaving);
  return sql ? numbers(sql) : [];
}
