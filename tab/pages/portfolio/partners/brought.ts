export const kindsBrought = ["data", "knowledge", "people", "hours", "money"] as const;
export type KindBrought = (typeof kindsBrought)[number];

/**
 * What kind of thing a partner brings, by the words in which it said so. That is a guess for who looks at all partners at
 * once; the words themselves always stand with it. Nothing known is no kind at all.
 */
export function kindsIn(brings: string): readonly KindBrought[] {
  const words = brings.toLowerCase();
  return kindsBrought.filter((kind) => signs[kind].test(words));
}

/** Beginnings and endings of words, in Dutch and English; `\b` knows letters without accents only, which these are. */
const signs: Readonly<Record<KindBrought, RegExp>> = {
  data: /cijfers?\b|\bdata(?!-?\s?(analist|analyst|specialist))|gegevens|kaart(en)?\b|dashboard|sensor|meting|telpunt|signalen|casussen|verbruik|figures|\bmaps?\b|measurements|signals/,
  knowledge: /kennis|ervaring|expertise|advies|onderzoek(?!er)|cursus|knowledge|experience|advice|research(?!er)/,
  people:
    /medewerker|projectleider|leiders?\b|student|docent|analist|adviseur|onderzoeker|vrijwilliger|werkers?\b|deskundige|specialist|vertellers|ondernemers|mensen|people|staff|manager|analyst|researcher|volunteer|teachers?\b|expert(s)?\b/,
  hours: /\buur\b|\buren\b|\bdag(en)?\b|dagde(e)?l|\bhours?\b|\bdays?\b/,
  money: /geld|euro|€|budget|subsidie|money|grant|funding/,
};
