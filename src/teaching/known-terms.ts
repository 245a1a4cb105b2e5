import type { LearnedModel } from "#src/filter/learned-model.ts";
import { learnedModel } from "#src/filter/learned-model.ts";
import type { Profile, ThemeKey } from "#src/profile/profile.ts";
import { readAs } from "#src/profile/thesaurus-problems.ts";
import { termsOf } from "#src/profile/thesaurus.ts";

/** A theme, or null for what is not for the alliance. */
export type Meaning = ThemeKey | null;

/** What the filter has terms for before anybody taught it one. */
export interface KnownTerms {
  /** What a term stands for in the thesaurus, what it says most for first; empty for a term that does not stand there. */
  readonly meaningsOf: (term: string) => readonly Meaning[];
  /** What a single word clearly speaks for by what was learned; undefined for one that is new, rare or used everywhere. */
  readonly leansTo: (term: string) => Meaning | undefined;
}

/** The thesaurus is read once: it holds thousands of terms. */
export function knownTerms({ thesaurus, learnedFilter }: Pick<Profile, "thesaurus" | "learnedFilter">): KnownTerms {
  const read = readBefore.get(thesaurus) ?? meaningsIn(thesaurus);
  readBefore.set(thesaurus, read);
  const model = modelsBefore.get(learnedFilter) ?? learnedModel(learnedFilter);
  modelsBefore.set(learnedFilter, model);
  return {
    meaningsOf: (term) => read.get(readAs(term)) ?? [],
    leansTo: (term) => clearLean(model, readAs(term)),
  };
}

type Meanings = ReadonlyMap<string, readonly Meaning[]>;

const readBefore = new WeakMap<Profile["thesaurus"], Meanings>();
const modelsBefore = new WeakMap<Profile["learnedFilter"], LearnedModel>();

function meaningsIn(thesaurus: Profile["thesaurus"]): Meanings {
  const known = new Map<string, readonly Meaning[]>();
  for (const concept of thesaurus) {
    const meanings = concept.outside ? [null] : concept.themes;
    for (const term of termsOf(concept)) known.set(readAs(term), meanings);
  }
  return known;
}

/**
 * So far the weight of a theme lies above the average of the others where a word is clear: `huur` (4) and `drone` (3).
 * A word of one question alone hardly comes above 2.7, and `fiets` and `energie` stay below 1.
 */
const clearlyAbove = 3;

/** Of a stem; terms of several words are learned by their words, and have no weight of their own here. */
function clearLean({ themes, weightsOf }: LearnedModel, stem: string): Meaning | undefined {
  const weights = weightsOf(`w:${stem}`)?.slice(0, themes.length) ?? [];
  const highest = Math.max(...weights);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const others = (all - highest) / (weights.length - 1);
  return highest - others >= clearlyAbove ? themes[weights.indexOf(highest)] : undefined;
}
