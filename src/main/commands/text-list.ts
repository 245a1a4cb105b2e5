/** One text, or one piece of a text that is put together, with where it stands. */
export interface Text {
  readonly language: "nl" | "en";
  /** Below src/texts/<language>, such as `tab/front.ts`. */
  readonly file: string;
  /** The way to it in what the file exports, such as `front.empty`. */
  readonly key: string;
  readonly words: string;
}

export interface Remark {
  readonly text: Text;
  readonly reason: string;
}

/** Stands for what a text puts in: a name, a number, a day. */
const filledIn = "…";

/** Every text in what a module exports. What a function says is read from its own source, with a mark for what it puts in. */
export function textsIn(
  { language, file }: Pick<Text, "language" | "file">,
  exported: Readonly<Record<string, unknown>>,
): readonly Text[] {
  return Object.entries(exported).flatMap(([key, value]) => textsAt({ language, file, key, words: "" }, value));
}

function textsAt(at: Text, value: unknown): readonly Text[] {
  if (typeof value === "string") return [{ ...at, words: value }];
  if (typeof value === "function") return literalsIn(String(value)).map((words) => ({ ...at, words }));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsAt({ ...at, key: `${at.key}.${key}` }, inner));
}

const literal = /"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\$]|\\.|\$(?!\{)|\$\{(?:[^{}`]|`[^`]*`|\{[^{}]*\})*\})*)`/g;

/** Only what reads like a text: codes, keys and separators are none. */
function literalsIn(source: string): readonly string[] {
  return [...source.matchAll(literal)]
    .map(([, plain, template]) => plain ?? (template ?? "").replaceAll(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, filledIn))
    .filter((words) => /\p{L}{2,}.*\s|^\p{Lu}\p{Ll}+/u.test(words));
}

/** What a reader should look at, in the Dutch texts and their English counterparts. */
export function remarksOn(texts: readonly Text[]): readonly Remark[] {
  const own = texts.flatMap((text) => rules[text.language].flatMap((rule) => remark(text, rule(text.words))));
  const dutch = texts.filter(({ language }) => language === "nl");
  const byPlace = Map.groupBy(
    texts.filter(({ language }) => language === "en"),
    placeOf,
  );
  const compared = [...Map.groupBy(dutch, placeOf)].flatMap(([place, here]) => {
    const there = byPlace.get(place) ?? [];
    // A text that falls into other pieces in the other language cannot be compared piece by piece.
    if (here.length !== there.length) return [];
    return here.flatMap((text, index) => remark(text, differs(text.words, there[index]?.words ?? "")));
  });
  return [...own, ...compared];
}

function placeOf({ file, key }: Text): string {
  return `${file}:${key}`;
}

function remark(text: Text, reason: string | null): readonly Remark[] {
  return reason === null ? [] : [{ text, reason }];
}

type Rule = (words: string) => string | null;

const mostWords = 20;

const tooLong: Rule = (words) => {
  const longest = Math.max(...sentencesIn(words).map((sentence) => wordsIn(sentence).length));
  return longest > mostWords ? `a sentence of ${longest} words` : null;
};

const unended: Rule = (words) =>
  /[.!?]\s/.test(words) && !/[.!?:…)"”]$/.test(words.trim()) ? "sentences without an end" : null;

/** Words of letters and offices, with what people say. */
const stiff: Readonly<Record<string, string>> = {
  aangaande: "over",
  aanvangen: "beginnen",
  alsmede: "en",
  alvorens: "voordat",
  betreffende: "over",
  conform: "volgens",
  danwel: "of",
  derhalve: "daarom",
  desbetreffende: "die",
  dienen: "moeten",
  dient: "moet",
  doch: "maar",
  echter: "maar",
  geschieden: "gebeuren",
  heden: "nu",
  hiertoe: "daarvoor",
  indien: "als",
  ingeval: "als",
  inzake: "over",
  jegens: "tegen",
  middels: "met",
  mits: "als",
  nadien: "daarna",
  omtrent: "over",
  reeds: "al",
  teneinde: "om",
  tevens: "ook",
  thans: "nu",
  trachten: "proberen",
  verstrekken: "geven",
  wederom: "weer",
  zodoende: "zo",
  zulks: "dat",
};

const stiffWord: Rule = (words) => {
  const found = wordsIn(words.toLowerCase()).find((word) => word in stiff);
  return found ? `"${found}": rather "${stiff[found]}"` : null;
};

const formal: Rule = (words) => (/(^|\s)([Uu]|[Uu]w)(?=[\s.,?!]|$)/.test(words) ? 'says "u" where we say "je"' : null);

const passive: Rule = (words) => {
  const found = /\b(wordt|worden|werd|werden)\b[^.?!]*?\b(\p{L}{2,4})?(ge|be|ver|ont|her)\p{L}+(d|t|en)\b/iu.exec(
    words,
  );
  return found ? `passive: "${found[0]}"` : null;
};

const englishWords = new Set(
  "and are cancel click close draft error from have loading login mail not open. please retry save send settings sign submit the this update upload user with you your".split(
    " ",
  ),
);
const dutchWords = new Set(
  "aan als bij dat deze dit een geen het hoe jij kan maak maar met naar niet nog ons onze ook voor vraag waar wat wie worden".split(
    " ",
  ),
);

const borrowed: Rule = (words) => {
  const found = wordsIn(words.toLowerCase()).find((word) => englishWords.has(word));
  return found ? `an English word: "${found}"` : null;
};

const leftInDutch: Rule = (words) => {
  const found = wordsIn(words.toLowerCase()).find((word) => dutchWords.has(word));
  return found ? `a Dutch word: "${found}"` : null;
};

const rules: Readonly<Record<Text["language"], readonly Rule[]>> = {
  nl: [tooLong, unended, stiffWord, formal, passive, borrowed],
  en: [tooLong, unended, leftInDutch],
};

/** Words that both languages have, and names. */
const shared = new Set(
  "english excel filters in kernteam kraamkamer me nederlands nu ok open partner partners portfolio project qrt quick respons sdg start status tab team teams triage van vraagbaak https playground data".split(
    " ",
  ),
);

function differs(dutch: string, english: string): string | null {
  if (dutch === english && wordsIn(dutch.toLowerCase()).some((word) => word !== filledIn && !shared.has(word))) {
    return "the same in English";
  }
  const end = (words: string) => /[.!?]$/.exec(words.trim())?.[0] ?? "";
  if (sentencesIn(dutch).length === sentencesIn(english).length && end(dutch) !== end(english)) {
    return `ends with "${end(dutch)}", in English with "${end(english)}"`;
  }
  return null;
}

function sentencesIn(words: string): readonly string[] {
  return words.split(/(?<=[.!?:;])\s+|\n+/).filter((sentence) => sentence.trim() !== "");
}

function wordsIn(sentence: string): readonly string[] {
  return sentence.match(/[\p{L}\d…][\p{L}\d'’-]*/gu) ?? [];
}
