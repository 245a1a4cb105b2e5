import { z } from "zod";
import { SdgNumber, ThemeKey } from "#src/profile/profile.ts";
import { wordsOf } from "#src/kernel/words.ts";

/** How a question that is not for the alliance is labelled, in the corpus and in `npm run eval`. */
export const outside = "buiten-context";

/** A short question as people of a partner type it, with the theme that a member of the QRT would give it. */
export const Labelled = z.strictObject({
  text: z.string().trim().min(3).max(600),
  theme: z.union([z.literal(outside), ThemeKey]),
  /** What could be defended as well. */
  also: z.array(z.union([z.literal(outside), ThemeKey])),
  sdgs: z.array(SdgNumber),
});
export type Labelled = z.infer<typeof Labelled>;

/** From this share of words in common two questions are the same one in other words. */
const nearCopy = 0.6;

/** Pairs that are near-copies of each other: they would make the corpus look larger than it is. */
export function nearCopies(texts: readonly string[]): readonly (readonly [string, string])[] {
  const sets = texts.map((text) => new Set(wordsOf(text).map(({ plain }) => plain)));
  const uses = new Map<string, number>();
  for (const set of sets) for (const word of set) uses.set(word, (uses.get(word) ?? 0) + 1);
  const having = new Map<string, number[]>();
  const found: (readonly [string, string])[] = [];
  sets.forEach((set, index) => {
    const rarestFirst = [...set].toSorted((one, other) => (uses.get(one) ?? 0) - (uses.get(other) ?? 0));
    // Who shares so much shares at least one of these.
    const telling = rarestFirst.slice(0, set.size - Math.ceil(set.size * nearCopy) + 1);
    const candidates = new Set(telling.flatMap((word) => having.get(word) ?? []));
    for (const before of candidates) {
      if (overlap(set, sets[before] ?? new Set()) >= nearCopy) found.push([texts[before] ?? "", texts[index] ?? ""]);
    }
    for (const word of telling) having.set(word, [...(having.get(word) ?? []), index]);
  });
  return found;
}

/** The share of all words of two texts that both have, in 0..1. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((word) => other.has(word)).length;
  return both === 0 ? 0 : both / (one.size + other.size - both);
}
