import { remembering } from "#src/kernel/remembering.ts";

/**
 * What people wrote, made fit to be seen: characters that show nothing, or turn the reading direction round, are gone.
 * Joiners stay, because families of emoji are made with them.
 */
export function visible(text: string): string {
  // Nearly all that is written here; to look for every unseen character costs several times as much as to see that.
  if (latin.test(text)) return text;
  return text.replace(/\r\n?/gu, "\n").replace(unseen, "");
}

/**
 * The same, with places where a line can break in what is longer than a line of a narrow card: Teams would cut it off in a
 * channel. Not before a mark, nor beside a joiner: those belong to the character before them.
 */
export function breakable(text: string): string {
  const seen = visible(text);
  if (!hasLongWord.test(seen)) return seen;
  return seen.replace(/\S{41,}/gu, (long) => long.replace(breakingPoint, "$&\u200B"));
}

/** From where a word begins: to try each of its letters costs seven times as much, and most texts have none. */
const hasLongWord = /(?:^|\s)\S{41}/u;
const breakingPoint = /.{12}(?<!\u200D)(?![\p{M}\u200D]|$)/gu;

/** At most `limit` characters, cut between words where that can be; the ellipsis tells that there is more. */
export function shortened(text: string, limit: number): string {
  const seen = visible(text).trim();
  if (seen.length <= limit) return seen;
  const cut = seen.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/u, "");
  const space = cut.lastIndexOf(" ");
  return `${(space > limit / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/**
 * For a screen reader: without the signs that some hosts take for markup. A card is made for whoever presses and again for
 * the thread, and says the same.
 */
export const spoken = remembering(500, (text: string): string => {
  const seen = visible(text);
  if (!unspeakable.test(seen)) return seen.trim();
  return (
    seen
      // What stands in brackets is read as an aside.
      .replace(/\s*\(([^()]*)\)/gu, ", $1,")
      .replace(/[[\]()<>*_`#~|\\&]/gu, " ")
      .replace(/\s+/gu, " ")
      .replace(/\s*,+\s*([,.:;?!])/gu, "$1")
      .trim()
      .replace(/([.?!…]) ?\./gu, "$1")
  );
});

/** All that `spoken` does anything about. */
const unspeakable = /[[\]()<>*_`#~|\\&,]|\s\s|[^\S ]|[.?!…] ?\./u;
/** Letters and signs of our languages, and line breaks; the soft hyphen among them is left out. */
const latin = /^[\n -~\u00A0-\u00AC\u00AE-\u017F]*$/u;
const unseen = /(?!\n)[\p{Cc}\p{Cs}\u00AD\u061C\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
