import type { EntryField } from "#src/solution/entry.ts";
import { limits, mostLines } from "#tab/api/limits.ts";
import type { FieldRule, Rules } from "#tab/forms/use-typed.ts";
import type { TabTexts } from "#tab/texts/tab-texts.ts";
import type { EntryDraft } from "./entry-draft.ts";
import { lineTwice, linesIn } from "./entry-draft.ts";

type Words = TabTexts["tab"];

/** What each field of an entry asks for, with the form as `fresh` when nothing is typed yet. */
export function entryRules({ solutions, catalogue }: Words, fresh: EntryDraft): Rules<EntryField> {
  const list = (most: number, longest: number, check?: (typed: string) => string | null) => ({
    check: (typed: string) => tooMuchIn(catalogue, typed, { most, longest }) ?? check?.(typed) ?? null,
  });
  const rules: Readonly<Record<EntryField, Omit<FieldRule, "fresh">>> = {
    title: { missing: solutions.nameMissing, limit: limits.title },
    description: { missing: solutions.doesMissing, limit: limits.solution },
    forWhom: { limit: limits.forWhom },
    where: { limit: limits.where },
    sources: list(mostLines.sources, limits.source),
    themes: {},
    sdgs: {},
    alsoKnownAs: list(mostLines.alsoKnownAs, limits.otherName),
    searchWords: list(mostLines.searchWords, limits.searchWord),
    examples: list(mostLines.examples, limits.example, (typed) => {
      const twice = lineTwice(typed);
      return twice === null ? null : catalogue.twice(beginningOf(twice));
    }),
  };
  // Object.fromEntries forgets the names, which are those of the rules.
  return Object.fromEntries(
    Object.entries(rules).map(([name, rule]) => [name, { ...rule, fresh: fresh[name as EntryField] }]),
  ) as Rules<EntryField>;
}

function tooMuchIn(
  words: Words["catalogue"],
  typed: string,
  { most, longest }: { readonly most: number; readonly longest: number },
): string | null {
  const lines = linesIn(typed);
  if (lines.length > most) return words.tooManyLines(lines.length - most);
  const long = lines.find((line) => line.length > longest);
  return long === undefined ? null : words.lineTooLong(beginningOf(long), long.length - longest);
}

const mostQuoted = 40;

function beginningOf(line: string): string {
  return line.length > mostQuoted ? `${line.slice(0, mostQuoted)}…` : line;
}

/** Which field a refusal of the server is about; null for one that is about all of it. */
export function fieldOf(code: string): EntryField | null {
  switch (code) {
    case "solution_exists":
      return "title";
    case "example_twice":
      return "examples";
    default:
      return null;
  }
}
