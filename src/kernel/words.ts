/** A word as the asker wrote it, and the plain form in which words are compared. */
export interface Word {
  readonly written: string;
  readonly plain: string;
}

const run = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;
const shortest = 2;

/** What the eye does not see, as soft hyphens, joiners and marks of direction: pasted along, and never typed to search by. */
const unseen = /\p{Cf}/gu;

/** The words of a text in their order. A hyphenated word is one word: people write both `e-bike` and `ebike`. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.normalize("NFC").replace(unseen, "").matchAll(run)]
    .map(([written]) => ({ written, plain: plainOf(written) }))
    .filter(({ plain }) => plain.length >= shortest);
}

/** Without capitals, diacritics and hyphens; the one-character `ĳ` becomes two letters. */
function plainOf(written: string): string {
  return written
    .normalize("NFKD")
    .replace(/[\p{M}-]/gu, "")
    .toLowerCase();
}

/**
 * What a plain word shares with its plural and other simple forms: `bomen` and `boom` both give `bom`. Rough on purpose:
 * a stem is only ever compared with other stems. Endings go until none is left, or `fietsen` would not meet `fiets`.
 */
export function stemOf(plain: string): string {
  let stem = plain;
  for (let next = withoutEnding(stem); next !== stem; next = withoutEnding(stem)) stem = next;
  return stem
    .replace(/([bdfgklmnprst])\1$/u, "$1")
    .replace(/([aeou])\1(?=[^aeiou]$)/u, "$1")
    .replace(/z$/u, "s")
    .replace(/v$/u, "f");
}

/** An `s` after a vowel belongs to the word, as in `huis`. */
function withoutEnding(word: string): string {
  return word.replace(/(?<=^.{3,})(?:tjes?|en|e|(?<=[^aeiouj])s)$/u, "");
}

/** Names this way of reading words, and of marking what has them. Once it changes, what is kept by these is read anew: refresh-documents.ts. */
export const wording = "stems 1, marks 3";

/** A longer one is no word that anybody types. */
const longestStem = 40;

/** By what a text is found: its stems, each once. */
export function stemsIn(text: string): readonly string[] {
  return [...new Set(wordsOf(text).map(({ plain }) => stemOf(plain).slice(0, longestStem)))];
}

/** What somebody looks for. The last word may not be finished yet, unless something stands behind it. */
export interface Sought {
  readonly stems: readonly string[];
  /** With this a word begins. */
  readonly beginning: string | null;
}

const finished = /[^\p{L}\p{N}\p{M}\p{Cf}]$/u;

export function soughtIn(text: string): Sought {
  const words = wordsOf(text);
  const last = finished.test(text) ? undefined : words.at(-1);
  if (!last) return { stems: stemsIn(text), beginning: null };
  const before = words.slice(0, -1).map(({ plain }) => stemOf(plain).slice(0, longestStem));
  return { stems: [...new Set(before)], beginning: stemOf(last.plain).slice(0, longestStem) };
}

export interface Part {
  readonly text: string;
  /** Where it begins in the whole. */
  readonly at: number;
  readonly isFound: boolean;
}

/** A word as it stands in a text, with what the eye does not see and the strokes and dots that are characters of their own. */
const asWritten = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*(?:-[\p{L}\p{N}\p{M}\p{Cf}]+)*/gu;

/** A text in parts, so that what was looked for can be shown in it. Together they are the text, character for character. */
export function foundIn(text: string, { stems, beginning }: Sought): readonly Part[] {
  return partsBy(text, (word) => {
    const [stem] = stemsIn(word);
    return stem !== undefined && (stems.includes(stem) || (beginning !== null && stem.startsWith(beginning)));
  });
}

/** A text in parts, so that these very words can be shown in it, whatever their capitals and accents. */
export function namedIn(text: string, words: readonly string[]): readonly Part[] {
  const named = new Set(words.flatMap(wordsOf).map(({ plain }) => plain));
  return partsBy(text, (word) => wordsOf(word).some(({ plain }) => named.has(plain)));
}

function partsBy(text: string, isSought: (word: string) => boolean): readonly Part[] {
  const parts: Part[] = [];
  let shown = 0;
  for (const { 0: word, index } of text.matchAll(asWritten)) {
    if (!isSought(word)) continue;
    if (index > shown) parts.push({ text: text.slice(shown, index), at: shown, isFound: false });
    parts.push({ text: word, at: index, isFound: true });
    shown = index + word.length;
  }
  if (shown < text.length) parts.push({ text: text.slice(shown), at: shown, isFound: false });
  return parts;
}
