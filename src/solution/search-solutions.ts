import { stemOf, wordsOf } from "#src/kernel/words.ts";
import type { Page } from "#src/kernel/document-store.port.ts";
import type { KnownSolution } from "#src/profile/profile.ts";

export interface SolutionsAsked {
  /** Words that it holds; of each the beginning is enough. */
  readonly q?: string | undefined;
  readonly theme?: string | undefined;
}

/** With words, those of which the title holds most come first; of equals, and without words, in the order of their titles. */
export function searchSolutions(
  solutions: readonly KnownSolution[],
  { q = "", theme }: SolutionsAsked,
): readonly KnownSolution[] {
  const asked = stemsOf(q);
  // What was typed and holds no word at all finds nothing.
  if (q.trim() !== "" && asked.length === 0) return [];
  return solutions
    .filter(({ themes }) => theme === undefined || themes.some((key) => key === theme))
    .map((solution) => ({ solution, fit: fitOf(solution, asked) }))
    .filter(({ fit }) => fit !== null)
    .toSorted(
      (one, other) => (other.fit ?? 0) - (one.fit ?? 0) || byTitle.compare(one.solution.title, other.solution.title),
    )
    .map(({ solution }) => solution);
}

/** The cursor names the last one of the page before; where that has gone, reading goes on at its place. */
export function pageAfter(
  solutions: readonly KnownSolution[],
  { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number },
): Page<KnownSolution> {
  const start = cursor === undefined ? 0 : placeAfter(solutions, cursor);
  const items = solutions.slice(start, start + limit);
  const last = items.at(-1);
  const end = start + items.length;
  return { items, next: last === undefined || end >= solutions.length ? null : `${end}|solution|${last.id}` };
}

const byTitle = new Intl.Collator("nl", { numeric: true });

/** How many of the words the title holds; null where one of them is found nowhere. */
function fitOf(
  { title, description, forWhom, where, alsoKnownAs }: KnownSolution,
  asked: readonly string[],
): number | null {
  const inTitle = stemsOf(title);
  const everywhere = [...inTitle, ...stemsOf([description, forWhom, where, ...alsoKnownAs].join(" "))];
  const isIn = (stems: readonly string[], word: string) => stems.some((stem) => stem.startsWith(word));
  return asked.every((word) => isIn(everywhere, word)) ? asked.filter((word) => isIn(inTitle, word)).length : null;
}

function stemsOf(text: string): readonly string[] {
  return wordsOf(text).map(({ plain }) => stemOf(plain));
}

function placeAfter(solutions: readonly KnownSolution[], cursor: string): number {
  const [place = "", , id] = cursor.split("|");
  const known = solutions.findIndex((solution) => solution.id === id);
  if (known >= 0) return known + 1;
  const asked = Number.parseInt(place, 10);
  return Number.isSafeInteger(asked) && asked > 0 ? asked : 0;
}
