import type { Word } from "#src/kernel/words.ts";
import { stemOf, wordsOf } from "#src/kernel/words.ts";

/** A word or two neighbours of a text. */
export interface Phrase {
  readonly stems: readonly string[];
  /** As it was written, without capitals: most of them only begin a sentence. */
  readonly written: string;
}

/** Shorter ones say little, and longer ones are no word that anybody types. In characters. */
const shortest = 3;
const longest = 30;
/** Together they still are a term. */
const longestPair = 60;

/** Every phrase of a text that may say something, once, by its stems with a space between them. */
export function phrasesIn(text: string, stopWords: ReadonlySet<string>): ReadonlyMap<string, Phrase> {
  const phrases = new Map<string, Phrase>();
  // Words on both sides of a full stop or a comma are no neighbours.
  for (const part of text.split(/[.,;:!?()\n\r"]+/u)) {
    const words = wordsOf(part).map((word) => ({ ...word, stem: stemOf(word.plain), tells: tells(word, stopWords) }));
    words.forEach(({ written, stem, tells: isTelling }, place) => {
      if (!isTelling) return;
      phrases.set(stem, { stems: [stem], written: written.toLowerCase() });
      const next = words[place + 1];
      if (!next?.tells || next.stem === stem || written.length + next.written.length >= longestPair) return;
      phrases.set(`${stem} ${next.stem}`, {
        stems: [stem, next.stem],
        written: `${written} ${next.written}`.toLowerCase(),
      });
    });
  }
  return phrases;
}

function tells({ plain }: Word, stopWords: ReadonlySet<string>): boolean {
  return plain.length >= shortest && plain.length <= longest && !stopWords.has(plain) && /^\D+$/u.test(plain);
}
