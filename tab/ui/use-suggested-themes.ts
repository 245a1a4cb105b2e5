import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import type { Suggested } from "#src/question/suggested-themes.ts";
import { suggestedThemes, surenessOf } from "#src/question/suggested-themes.ts";
import { someListed } from "#src/texts/format.ts";
import { useAlliance } from "./alliance.ts";
import { useOwnWords, useTexts } from "./texts.ts";

export interface SuggestedTheme extends Suggested {
  readonly name: string;
  /** `waarschijnlijk`; null for a proposal of before it said so. */
  readonly sureness: string | null;
  /** `Leefbare stad (mogelijk)` */
  readonly named: string;
}

/** The likeliest theme and the one beside it, by name; none where the filter does not know. */
export function useSuggestedThemes({ ranked }: QuestionShown["proposal"]): readonly SuggestedTheme[] {
  const { intake } = useTexts();
  const { themes } = useAlliance().profile;
  const nameOf = useThemeName();
  // A theme that the profile lost since can be chosen no more.
  const known = suggestedThemes({ ranked: ranked.filter(({ theme }) => themes.some(({ key }) => key === theme)) });
  return known.map((suggested) => {
    const name = nameOf(suggested.theme);
    const how = surenessOf(suggested);
    const sureness = how === null ? null : intake.sureness[how];
    return { ...suggested, name, sureness, named: sureness === null ? name : intake.howSure(name, sureness) };
  });
}

/** A theme that the profile lost since keeps its key, so that the record stays true. */
export function useThemeName(): (theme: string) => string {
  const { themes } = useAlliance().profile;
  const ownWords = useOwnWords();
  return (theme) => {
    const found = themes.find(({ key }) => key === theme);
    return found ? ownWords(found.name) : theme;
  };
}

/** More words than these tell no more, and one without end would push all else aside; in characters. */
const mostWords = 8;
const longestWord = 40;

/** Words as the asker wrote them, in one line. */
export function useWordsListed(): (words: readonly string[]) => string {
  const { intake, language } = useTexts();
  return (words) => someListed(language, words.map(inShort), { most: mostWords, more: intake.moreWords });
}

function inShort(word: string): string {
  return word.length <= longestWord ? word : `${word.slice(0, longestWord - 1).toWellFormed()}…`;
}

/** What else it can be, and why: `Kan ook: Leefbare stad (mogelijk). Herkend aan: …` */
export function useSecondLine(): (second: SuggestedTheme) => string {
  const { intake } = useTexts();
  const listed = useWordsListed();
  return ({ named, words }) =>
    words.length === 0
      ? intake.alternative(named)
      : `${intake.alternative(named)}. ${intake.recognised(listed(words))}`;
}
