import { firstNames } from "#src/question/first-names.ts";
import { scrubbed } from "#src/filter/scrubbed.ts";
import { personalDataIn } from "#src/question/personal-data.ts";

/*
 * Nobody is to become a word of the filter.
 */

const givenNames = new Set(firstNames.map((name) => name.toLowerCase()));

/** Of a term that we would propose ourselves: rather one too few than somebody's name, also one that is a word as well. */
export function mayNameSomebody(term: string): boolean {
  return personalDataIn(term).length > 0 || term.split(" ").some((word) => givenNames.has(word.toLowerCase()));
}

/**
 * Of a term that somebody types: what would not leave the alliance, and a given name with something behind it however it is
 * written. In small letters a name alone is left to whoever types it: `els` is a tree as well.
 */
export function namesSomebody(typed: string): boolean {
  const asTyped = typed.replaceAll(/\s+/g, " ").trim();
  if (scrubbed(asTyped) !== asTyped) return true;
  const [first = "", ...behind] = asTyped.split(" ");
  return behind.length > 0 && givenNames.has(first.toLowerCase());
}
