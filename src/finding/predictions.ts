import type { KnownSolution, Profile, SdgNumber } from "#src/profile/profile.ts";
import { outside } from "#src/filter/corpus.ts";
import { learnedThemeFilter } from "#src/filter/learned-theme-filter.ts";
import { noOwnTerms } from "#src/filter/own-terms.ts";
import { solutionSearch } from "./solution-search.ts";

/** What is said of labelled questions, by their id, so that it can be scored. */
export interface Predictions {
  readonly questions: Readonly<Record<string, ThemePrediction>>;
  readonly solutions: Readonly<
    Record<string, { readonly ranked: readonly string[]; readonly shown: readonly string[] }>
  >;
}

export interface ThemePrediction {
  /** The likeliest, also where the filter would rather be silent before people. */
  readonly theme: string;
  readonly top2: readonly string[];
  readonly sdg: readonly SdgNumber[];
  readonly confidence: number;
}

export function predictionsOf(
  profile: Profile,
  catalogue: readonly KnownSolution[],
  questions: readonly { readonly id: string; readonly text: string }[],
): Predictions {
  const filter = learnedThemeFilter(profile, async () => noOwnTerms);
  const find = solutionSearch(profile, catalogue);
  const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

  function themeOf(text: string): ThemePrediction {
    const { ranked, sdgs } = filter.classify(text);
    const labels = ranked.map(({ theme }) => theme ?? outside);
    return {
      theme: labels[0] ?? outside,
      top2: labels.slice(0, 2),
      sdg: sdgs,
      confidence: ranked[0]?.confidence ?? 0,
    };
  }

  return {
    questions: Object.fromEntries(questions.map(({ id, text }) => [id, themeOf(text)])),
    solutions: Object.fromEntries(
      questions.map(({ id, text }) => {
        const { ranked, shown } = find(text);
        return [id, { ranked: ids(ranked), shown: ids(shown) }];
      }),
    ),
  };
}
