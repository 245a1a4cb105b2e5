import type { Profile, ThemeKey } from "#src/profile/profile.ts";
import { featuresOf } from "#src/filter/features.ts";
import { learnedModel, scoresOf, softmax } from "#src/filter/learned-model.ts";
import { profileAnalyser } from "#src/filter/profile-analyser.ts";

/** What a text is likely to be about. */
export interface ThemeLean {
  /** How likely it is about one of these themes, in 0..1; between all and nothing for what has none. */
  readonly lean: (themes: readonly ThemeKey[]) => number;
  /** It is likelier than not that it is not for the alliance. */
  readonly isOutside: boolean;
}

const unknown = 0.5;

/** Leans to themes by what was learned, without the caution that a proposal to people needs. */
export function themeLeans(
  profile: Pick<Profile, "learnedFilter" | "thesaurus" | "knownSolutions">,
): (text: string) => ThemeLean {
  const analyse = profileAnalyser(profile);
  const model = learnedModel(profile.learnedFilter);
  return (text) => {
    const likely = softmax(scoresOf(model, featuresOf(analyse(text))).slice(0, model.themes.length));
    const byTheme = new Map(model.themes.map((theme, index) => [theme, likely[index] ?? 0]));
    return {
      lean: (themes) => (themes.length === 0 ? unknown : Math.max(...themes.map((theme) => byTheme.get(theme) ?? 0))),
      isOutside: (byTheme.get(null) ?? 0) > 0.5,
    };
  };
}
