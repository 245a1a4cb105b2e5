import { stemOf, wordsOf } from "#src/kernel/words.ts";
import type { SdgNumber, ThemeKey } from "./keys.ts";
import type { LearnedFilter } from "./learned-filter.ts";
import type { ThesaurusConcept } from "./thesaurus.ts";
import { termsOf } from "./thesaurus.ts";

export interface Problem {
  /** Where it stands in the profile. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

interface Held {
  readonly themes: readonly { readonly key: ThemeKey }[];
  readonly sdgs: readonly { readonly number: SdgNumber }[];
  readonly thesaurus: readonly ThesaurusConcept[];
  readonly learnedFilter: LearnedFilter;
}

/** What duplicates or contradicts itself: a concept or a term twice, what names a theme or concept that does not exist. */
export function thesaurusProblems({ themes, sdgs, thesaurus, learnedFilter }: Held): readonly Problem[] {
  const themeKeys = new Set<string>(themes.map(({ key }) => key));
  const goals = new Set<number>(sdgs.map(({ number }) => number));
  const ids = new Set(thesaurus.map(({ id }) => id));
  const owners = new Map<string, string>();
  const problems: Problem[] = [];
  thesaurus.forEach((concept, index) => {
    if (thesaurus.findIndex(({ id }) => id === concept.id) !== index) {
      problems.push({ path: ["thesaurus", index, "id"], message: `${concept.id} stands twice` });
    }
    const at = (field: string, message: string) =>
      problems.push({ path: ["thesaurus", index, field], message: `${concept.id}: ${message}` });
    if (concept.outside === concept.themes.length > 0) at("themes", "belongs to a theme or is outside, and not both");
    for (const theme of concept.themes) if (!themeKeys.has(theme)) at("themes", `unknown theme ${theme}`);
    for (const sdg of concept.sdgs) if (!goals.has(sdg)) at("sdgs", `unknown SDG ${sdg}`);
    for (const id of concept.related) if (!ids.has(id)) at("related", `unknown concept ${id}`);
    const traps = new Set(concept.except.map(readAs));
    for (const term of termsOf(concept)) {
      const read = readAs(term);
      const owner = owners.get(read);
      if (owner !== undefined) at("nl", `"${term}" is a term of ${owner} already`);
      if (traps.has(read)) at("except", `"${term}" is meant and not meant`);
      owners.set(read, concept.id);
    }
  });
  learnedFilter.themes.forEach((theme, index) => {
    if (theme !== null && !themeKeys.has(theme)) {
      problems.push({ path: ["learnedFilter", "themes", index], message: `unknown theme ${theme}` });
    }
  });
  return problems;
}

/** Terms that the filter cannot tell apart read the same. */
export function readAs(term: string): string {
  return wordsOf(term)
    .map(({ plain }) => stemOf(plain))
    .join(" ");
}
