/**
 * What people wrote, made fit to be seen: characters that show nothing, or turn the reading direction round, are gone.
 * Joiners stay, because families of emoji are made with them.
 */
export function visible(text: string): string {
  return text.replace(/\r\n?/gu, "\n").replace(unseen, "");
}

/** At most `limit` characters, cut between words where that can be; the ellipsis tells that there is more. */
export function shortened(text: string, limit: number): string {
  const seen = visible(text).trim();
  if (seen.length <= limit) return seen;
  const cut = seen.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/u, "");
  const space = cut.lastIndexOf(" ");
  return `${(space > limit / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** For a screen reader: without the signs that some hosts take for markup. */
export function spoken(text: string): string {
  return (
    visible(text)
      // What stands in brackets is read as an aside.
      .replace(/\s*\(([^()]*)\)/gu, ", $1,")
      .replace(/[[\]()<>*_`#~|\\&]/gu, " ")
      .replace(/\s+/gu, " ")
      .replace(/\s*,+\s*([,.:;?!])/gu, "$1")
      .trim()
      .replace(/([.?!…]) ?\./gu, "$1")
  );
}

const unseen = /(?!\n)[\p{Cc}\p{Cs}\u00AD\u061C\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
