import type { Analyser } from "#src/filter/analyser.ts";
import type { FilledEarlierQuestions } from "#src/finding/earlier-questions.store.ts";
import { earlierQuestions } from "#src/finding/earlier-questions.store.ts";
import { ownTermsOf } from "#src/teaching/filter-terms.store.ts";
import type { KnownSolutions } from "#src/finding/known-solutions.port.ts";
import { learnedThemeFilter } from "#src/filter/learned-theme-filter.ts";
import { profileAnalyser } from "#src/filter/profile-analyser.ts";
import { searchedSolutions } from "#src/finding/solution-search.ts";
import type { ThemeFilter } from "#src/filter/theme-filter.port.ts";
import type { Catalogue } from "#src/profile/catalogue.port.ts";
import type { Profile } from "#src/profile/profile.ts";
import type { Stores } from "./stores.ts";

/** Everything that reads what people ask: for its theme, and for what may answer it. */
export interface Filtering {
  readonly analyse: Analyser;
  readonly themeFilter: ThemeFilter;
  readonly knownSolutions: KnownSolutions;
  readonly earlierQuestions: FilledEarlierQuestions;
}

/** Reads what is searched in before somebody searches: the first question would wait for it, and earlier ones would be missed. */
export async function warmUp({ knownSolutions, earlierQuestions: earlier }: Filtering): Promise<void> {
  await knownSolutions.find("", 0);
  await earlier.fill();
}

export function filtering(
  profile: Profile,
  catalogue: Catalogue,
  stores: Pick<Stores, "filterTerms" | "questions" | "questionNews">,
): Filtering {
  return {
    analyse: profileAnalyser(profile),
    themeFilter: learnedThemeFilter(profile, ownTermsOf(stores.filterTerms)),
    knownSolutions: searchedSolutions(profile, catalogue),
    earlierQuestions: earlierQuestions({ ...stores, profile }),
  };
}
