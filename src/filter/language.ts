/** Of a short text; null where it is too short to tell. What is neither Dutch nor English is `other`: we do not know its words. */
export type TextLanguage = "nl" | "en" | "other" | null;

/** Small words that nearly every sentence of a language has, in their plain form and without those that others have too. */
const smallWords = {
  nl: "de het een en van op te met voor niet zijn aan bij om wie wat hoe er dat die ik wij we ons onze je kan kunnen moet naar ook uit over maar nog geen wordt hebben heeft",
  en: "the and of to for with is are our how what who can could do does not from have has this that there which it at by",
  fr: "le la les des du une et est pour avec dans sur qui que nous vous pas comment quel quelle notre sont au aux ce cette",
  de: "der und das ist nicht wir konnen mit fur ein eine auf dem ich zu sind wird unsere haben oder auch sie wo gibt",
  es: "el los las una y es con para por como que donde hay nuestro no se lo su del al",
  pl: "jest nie sie na i z czy jak gdzie do ze",
  tr: "bir ve bu icin nasil var mi ne da ile",
} as const;

const languages = Object.entries(smallWords).map(([language, words]) => [language, new Set(words.split(" "))] as const);
/** One small word of another language may stand in a name. */
const leastOfAnother = 2;

/** By the small words in it; of equals Dutch, and then English. */
export function languageOf(words: readonly { readonly plain: string }[]): TextLanguage {
  const counts = languages.map(
    ([language, small]) => [language, words.filter(({ plain }) => small.has(plain)).length] as const,
  );
  const [first] = counts.toSorted(([, one], [, other]) => other - one);
  if (!first || first[1] === 0) return null;
  const [language, count] = first;
  if (language === "nl" || language === "en") return language;
  return count >= leastOfAnother ? "other" : null;
}
