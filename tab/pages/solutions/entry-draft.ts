import type { EntryField } from "#src/solution/entry.ts";
import type { SolutionDetail } from "#src/solution/solution.contract.ts";
import { nameOf } from "#src/solution/solution-name.ts";

/** An entry as it is typed: lists of texts with one on a line, choices with spaces between them. */
export type EntryDraft = Readonly<Record<EntryField, string>>;

export const emptyDraft: EntryDraft = {
  title: "",
  description: "",
  forWhom: "",
  where: "",
  sources: "",
  themes: "",
  sdgs: "",
  alsoKnownAs: "",
  searchWords: "",
  examples: "",
};

export function draftOf(solution: SolutionDetail): EntryDraft {
  const { title, description, forWhom, where, sources, themes, sdgs, alsoKnownAs, searchWords, examples } = solution;
  return {
    title,
    description,
    forWhom,
    where,
    sources: sources.map(({ text }) => text).join("\n"),
    themes: themes.join(" "),
    sdgs: sdgs.join(" "),
    alsoKnownAs: alsoKnownAs.join("\n"),
    searchWords: searchWords.join("\n"),
    // A question can take several lines of the field: an empty one shows where the next begins.
    examples: examples.join("\n\n"),
  };
}

/** What the server is told of it. */
export function writtenIn(typed: EntryDraft) {
  return {
    title: typed.title.trim(),
    description: typed.description.trim(),
    forWhom: typed.forWhom.trim(),
    where: typed.where.trim(),
    sources: linesIn(typed.sources),
    themes: chosenIn(typed.themes),
    sdgs: chosenIn(typed.sdgs).map(Number),
    alsoKnownAs: linesIn(typed.alsoKnownAs),
    searchWords: linesIn(typed.searchWords),
    examples: linesIn(typed.examples),
  };
}

/** Spaces around a line and empty lines mean nothing. */
export function linesIn(typed: string): string[] {
  return typed
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

export function chosenIn(typed: string): string[] {
  return typed.split(" ").filter((key) => key !== "");
}

/** A line that says the same as one before it; null where there is none. */
export function lineTwice(typed: string): string | null {
  const lines = linesIn(typed);
  const names = lines.map((line) => nameOf(line) || line);
  return lines.find((_, index) => names.indexOf(names[index] ?? "") !== index) ?? null;
}

export interface Joined {
  readonly draft: EntryDraft;
  /** Where both wrote something else: what the other one wrote. */
  readonly clashes: readonly { readonly field: EntryField; readonly theirs: string }[];
}

/**
 * Two people wrote in the same entry. What only one of them changed is taken over; where both did, what was typed here
 * stands.
 */
export function joined(
  typed: EntryDraft,
  { before, theirs }: Readonly<Record<"before" | "theirs", EntryDraft>>,
): Joined {
  const fields = namesOf(emptyDraft);
  const isOwn = (field: EntryField) => typed[field] !== before[field];
  return {
    draft: Object.fromEntries(
      fields.map((field) => [field, isOwn(field) ? typed[field] : theirs[field]]),
      // Object.fromEntries forgets the names, which are all fields.
    ) as EntryDraft,
    clashes: fields
      .filter((field) => isOwn(field) && theirs[field] !== before[field] && theirs[field] !== typed[field])
      .map((field) => ({ field, theirs: theirs[field] })),
  };
}

function namesOf(draft: EntryDraft): readonly EntryField[] {
  // The keys of a draft are its own fields, whatever Object.keys says.
  return Object.keys(draft) as EntryField[];
}
