import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import { wordsOf } from "#src/kernel/words.ts";
import type { Bilingual, Profile, ThemeKey } from "#src/profile/profile.ts";
import type { FilterTerms } from "./filter-terms.ts";
import { termIdOf } from "./filter-terms.ts";
import type { KnownTerms, Meaning } from "./known-terms.ts";
import { namesSomebody } from "./names-somebody.ts";
import { OwnTerm } from "#src/filter/own-terms.ts";

export const termFaults = [
  "no_letters",
  "too_short",
  "too_long",
  "too_many_words",
  "stop_word",
  "personal_data",
] as const;
export type TermFault = (typeof termFaults)[number];

/** As a term it would recognise nothing, or everything, or somebody. */
export interface TermUnfit {
  readonly code: "term_unfit";
  readonly fault: TermFault;
}

/** The filter knows it for something else. */
export interface TermContradicts {
  readonly code: "term_contradicts";
  readonly term: string;
  /** Null for what is not for the alliance. */
  readonly theme: Bilingual | null;
  /** People accepted it, and can take that back. */
  readonly own: boolean;
}

/** The filter knows it for just this. */
export interface TermKnown {
  readonly code: "term_known";
  readonly term: string;
}

const longestTerm = 60;
const mostWords = 4;

/** The words of a term as they are kept: nothing that is not a word, one space between them. */
export function fitTerm(typed: string, { stopWords }: Pick<Profile, "stopWords">): Result<string, TermUnfit> {
  const unfit = (fault: TermFault) => refuse({ code: "term_unfit", fault } as const);
  if (typed.trim().length > longestTerm) return unfit("too_long");
  if (!/\p{L}/u.test(typed)) return unfit("no_letters");
  if (namesSomebody(typed)) return unfit("personal_data");
  const words = wordsOf(typed);
  if (words.length === 0) return unfit("too_short");
  if (words.length > mostWords) return unfit("too_many_words");
  const empty = new Set(stopWords);
  if (words.every(({ plain }) => empty.has(plain))) return unfit("stop_word");
  const term = OwnTerm.shape.term.safeParse(words.map(({ written }) => written).join(" "));
  return term.success ? ok(term.data) : unfit("too_long");
}

interface Known {
  readonly standing: FilterTerms;
  readonly known: KnownTerms;
  readonly themes: Profile["themes"];
}

/**
 * Refuses a term that people, or the thesaurus, gave a meaning already: the other one, or the very same. What was learned
 * is refused another one; the very same makes a word speak louder.
 */
export function newMeaning(
  { term, theme }: Pick<OwnTerm, "term" | "theme">,
  { standing, known, themes }: Known,
): Result<void, TermContradicts | TermKnown> {
  const { by, meanings } = meaningsFor(term, { standing, known });
  const [first] = meanings;
  if (first === undefined) return ok(undefined);
  if (first === theme) return by === "learning" ? ok(undefined) : refuse({ code: "term_known", term });
  // What the thesaurus has for several themes may be made to say most for another of them.
  if (meanings.includes(theme)) return ok(undefined);
  return refuse({ code: "term_contradicts", term, theme: nameOf(first, themes), own: by === "people" });
}

interface Meant {
  readonly by: "people" | "thesaurus" | "learning";
  /** What it says most for first; empty for a term that nobody knows. */
  readonly meanings: readonly Meaning[];
}

/** What people accepted, or else what the thesaurus says, or else what was learned. */
export function meaningsFor(term: string, { standing, known }: Pick<Known, "standing" | "known">): Meant {
  const id = termIdOf(term);
  const own = standing.terms.find((one) => one.id === id && one.verdict === "accepted");
  if (own) return { by: "people", meanings: [own.theme] };
  const meanings = known.meaningsOf(term);
  if (meanings.length > 0) return { by: "thesaurus", meanings };
  const lean = known.leansTo(term);
  return { by: "learning", meanings: lean === undefined ? [] : [lean] };
}

function nameOf(theme: ThemeKey | null, themes: Profile["themes"]): Bilingual | null {
  return themes.find(({ key }) => key === theme)?.name ?? null;
}
