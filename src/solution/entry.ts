import { z } from "zod";
import { typedText } from "#src/kernel/typed-text.ts";
import { KnownSolution, SdgNumber, ThemeKey } from "#src/profile/profile.ts";

/** The most that people can write of a solution: in characters, and for lists in lines. */
export const entryLimits = {
  title: 120,
  description: 1000,
  forWhom: 300,
  where: 120,
  source: 300,
  sources: 10,
  name: 100,
  names: 30,
  searchWord: 60,
  searchWords: 80,
  example: 500,
  examples: 60,
  themes: 20,
  sdgs: 17,
} as const;

const text = (most: number) => typedText().max(most);
/** Lists are written with one of them on a line. */
const lines = (longest: number, most: number) =>
  z.array(typedText().min(1).max(longest).regex(oneLine, "it has more than one line")).max(most);
const oneLine = /^[^\r\n]*$/u;

/** What somebody writes of a solution who keeps the catalogue. */
export const EntryWritten = z.strictObject({
  title: text(entryLimits.title).min(1).regex(oneLine, "it has more than one line"),
  /** What it does. */
  description: text(entryLimits.description).min(1),
  forWhom: text(entryLimits.forWhom),
  /** Where it is used; empty where that is not known. */
  where: text(entryLimits.where),
  /** Where more can be read: places on the web, and papers by their names. */
  sources: lines(entryLimits.source, entryLimits.sources),
  themes: z.array(ThemeKey).max(entryLimits.themes),
  sdgs: z.array(SdgNumber).max(entryLimits.sdgs),
  alsoKnownAs: lines(entryLimits.name, entryLimits.names),
  searchWords: lines(entryLimits.searchWord, entryLimits.searchWords),
  /** Questions that it helps with. */
  examples: lines(entryLimits.example, entryLimits.examples),
});
export type EntryWritten = z.infer<typeof EntryWritten>;

/**
 * What the catalogue says of a solution: all of a known solution but its id. It holds whatever a profile holds, so it asks
 * less than what is written by people.
 */
export const Entry = z.strictObject({
  title: z.string(),
  description: z.string(),
  forWhom: z.string(),
  where: z.string(),
  sources: z.array(z.string()),
  themes: z.array(ThemeKey),
  sdgs: z.array(SdgNumber),
  alsoKnownAs: z.array(z.string()),
  searchWords: z.array(z.string()),
  examples: KnownSolution.shape.examples.unwrap(),
  thin: z.boolean(),
});
export type Entry = z.infer<typeof Entry>;

export const entryFields = [
  "title",
  "description",
  "forWhom",
  "where",
  "sources",
  "themes",
  "sdgs",
  "alsoKnownAs",
  "searchWords",
  "examples",
] as const satisfies (keyof EntryWritten)[];
export type EntryField = (typeof entryFields)[number];

/** Of an entry only the fields that were changed, as they were and as they became. */
export const EntryChange = z.strictObject({ before: Entry.partial(), after: Entry.partial() });
export type EntryChange = z.infer<typeof EntryChange>;

/** Null where both say the same. */
export function changeBetween(before: Entry, after: Entry): EntryChange | null {
  const changed = ([...entryFields, "thin"] as const).filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
  return changed.length === 0 ? null : { before: partOf(before, changed), after: partOf(after, changed) };
}

/** An entry as it was before these changes, of which the newest comes first. */
export function entryBefore(entry: Entry, newestFirst: readonly EntryChange[]): Entry {
  return Entry.parse(Object.assign({}, entry, ...newestFirst.map(({ before }) => before)));
}

/**
 * The entry as it is written anew. What was learned with an example of before stays with it, and of what somebody has
 * described more than the name is known.
 */
export function writtenAnew(standing: Entry, written: EntryWritten): Entry {
  const labelled = new Map(standing.examples.map((example) => [example.text, example]));
  return {
    title: written.title,
    description: written.description,
    forWhom: written.forWhom,
    where: written.where,
    sources: written.sources,
    themes: [...new Set(written.themes)],
    sdgs: [...new Set(written.sdgs)],
    alsoKnownAs: eachOnce(written.alsoKnownAs),
    searchWords: eachOnce(written.searchWords),
    examples: written.examples.map((example) => labelled.get(example) ?? { text: example, also: [], sdgs: [] }),
    thin: standing.thin && standing.description === written.description,
  };
}

/** Where nothing is written yet. */
export const emptyEntry: Entry = {
  title: "",
  description: "",
  forWhom: "",
  where: "",
  sources: [],
  themes: [],
  sdgs: [],
  alsoKnownAs: [],
  searchWords: [],
  examples: [],
  thin: false,
};

export function entryOf(known: KnownSolution): Entry {
  const { id: _, ...entry } = known;
  return entry;
}

/** A word that is written twice says nothing more. */
function eachOnce(words: readonly string[]): string[] {
  const small = words.map((word) => word.toLowerCase());
  return words.filter((word, index) => small.indexOf(word.toLowerCase()) === index);
}

function partOf(entry: Entry, fields: readonly (keyof Entry)[]): Partial<Entry> {
  // Object.fromEntries forgets the names, which are those of the entry.
  return Object.fromEntries(fields.map((field) => [field, entry[field]])) as Partial<Entry>;
}
