/** A word as the asker wrote it, and the plain form in which words are compared. */
export interface Word {
  readonly written: string;
  readonly plain: string;
}

const run = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;
const shortest = 2;

/** The words of a text in their order. A hyphenated word is one word: people write both `e-bike` and `ebike`. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.normalize("NFC").matchAll(run)]
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
