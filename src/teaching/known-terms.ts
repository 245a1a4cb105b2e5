import type { Profile, ThemeKey } from "#src/profile/profile.ts";
import { readAs } from "#src/profile/thesaurus-problems.ts";
import { termsOf } from "#src/profile/thesaurus.ts";

/** A theme, or null for what is not for the alliance. */
export type Meaning = ThemeKey | null;

/** What a term stands for in the thesaurus, what it says most for first; empty for a term that does not stand there. */
export type MeaningsOf = (term: string) => readonly Meaning[];

/** Read once for each thesaurus: it holds thousands of terms. */
export function knownTerms({ thesaurus }: Pick<Profile, "thesaurus">): MeaningsOf {
  const read = readBefore.get(thesaurus) ?? meaningsIn(thesaurus);
  readBefore.set(thesaurus, read);
  return (term) => read.get(readAs(term)) ?? [];
}

type Meanings = ReadonlyMap<string, readonly Meaning[]>;

const readBefore = new WeakMap<Profile["thesaurus"], Meanings>();

function meaningsIn(thesaurus: Profile["thesaurus"]): Meanings {
  const known = new Map<string, readonly Meaning[]>();
  for (const concept of thesaurus) {
    const meanings = concept.outside ? [null] : concept.themes;
    for (const term of termsOf(concept)) known.set(readAs(term), meanings);
  }
  return known;
}
