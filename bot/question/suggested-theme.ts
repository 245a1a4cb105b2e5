import type { Profile, ThemeKey } from "#src/profile/profile.ts";
import type { ThemeProposal } from "#src/question/theme-proposal.ts";
import type { Suggested } from "#src/question/suggested-themes.ts";
import { suggestedThemes, surenessOf } from "#src/question/suggested-themes.ts";
import { someListed } from "#src/texts/format.ts";
import type { Texts } from "#src/texts/texts.ts";
import { shortened } from "../cards/user-text.ts";

/** More words than these tell no more, and a word without end would push all else off the card. */
const mostWords = 8;
const wordShown = 28;

/** The words that something was recognised by, as many as a card has room for. */
export function recognisedWords(words: readonly string[], { intake, language }: Texts): string {
  const shown = words.map((word) => shortened(word, wordShown));
  return someListed(language, shown, { most: mostWords, more: intake.moreWords });
}

/** `Herkend aan: …`; empty where there are no words to show. */
export function recognisedBy({ words }: Pick<Suggested, "words">, texts: Texts): string {
  return words.length === 0 ? "" : texts.intake.recognised(recognisedWords(words, texts));
}

/** `Leefbare stad (mogelijk)`. */
export function themeAndSureness(suggested: Suggested, profile: Profile, texts: Texts): string {
  const name = nameOfTheme(suggested.theme, profile, texts);
  const sureness = surenessWord(suggested, texts);
  return sureness === null ? name : texts.intake.howSure(name, sureness);
}

/** Null for a proposal of before it said how sure it was. */
export function surenessWord(suggested: Suggested, { intake }: Texts): string | null {
  const sureness = surenessOf(suggested);
  return sureness === null ? null : intake.sureness[sureness];
}

/** A theme that the profile lost since keeps its key, so that the record stays true. */
export function nameOfTheme(theme: ThemeKey, { themes }: Profile, { language }: Texts): string {
  return themes.find(({ key }) => key === theme)?.name[language] ?? theme;
}

/** A theme that the profile lost since can be chosen no more. */
export function knownThemes(proposal: Pick<ThemeProposal, "ranked">, { themes }: Profile): readonly Suggested[] {
  return suggestedThemes({ ranked: proposal.ranked.filter(({ theme }) => themes.some(({ key }) => key === theme)) });
}

/** `Kan ook: Leefbare stad (mogelijk). Herkend aan: …` */
export function secondLine(second: Suggested, profile: Profile, texts: Texts): string {
  const named = texts.intake.alternative(themeAndSureness(second, profile, texts));
  return [named, recognisedBy(second, texts)].filter((part) => part !== "").join(". ");
}
