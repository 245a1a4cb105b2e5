import type { Language } from "#src/profile/profile.ts";
import { en } from "./en/en.ts";
import { nl } from "./nl/nl.ts";

/** Every word that a person reads. Dutch is the source; English is complete or does not compile. */
export type Texts = typeof nl;

const languages: Readonly<Record<Language, Texts>> = { nl, en };

export function textsIn(language: Language): Texts {
  return languages[language];
}
