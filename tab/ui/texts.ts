import { createContext, use } from "react";
import type { Bilingual } from "#src/profile/profile.ts";
import type { Texts } from "#src/texts/texts.ts";
import { textsIn } from "#src/texts/texts.ts";

export const TextsContext = createContext<Texts>(textsIn("nl"));

export function useTexts(): Texts {
  return use(TextsContext);
}

/** The words of the profile in the language of the page. */
export function useOwnWords(): (text: Bilingual) => string {
  const { language } = useTexts();
  return (text) => text[language];
}
