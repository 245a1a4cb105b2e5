import { createContext, use } from "react";
import type { Bilingual } from "#src/profile/profile.ts";
import { nl } from "#tab/texts/nl.ts";
import type { TabTexts } from "#tab/texts/tab-texts.ts";

export const TextsContext = createContext<TabTexts>(nl);

export function useTexts(): TabTexts {
  return use(TextsContext);
}

/** The words of the profile in the language of the page. */
export function useOwnWords(): (text: Bilingual) => string {
  const { language } = useTexts();
  return (text) => text[language];
}
