import { z } from "zod";
import { digestOf } from "#src/kernel/digest.ts";
import { idSchema } from "#src/kernel/ids.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import { Instant } from "#src/kernel/time.ts";
import { PersonId } from "#src/people/person.ts";
import { readAs } from "#src/profile/thesaurus-problems.ts";
import { OwnTerm } from "#src/filter/own-terms.ts";

/*
 * People teach the filter words. A term is accepted: from then on the filter knows it. Or it is refused: then it is not
 * proposed again. Either can be withdrawn, and then the term is judged anew or not at all. What once happened stays in the
 * history.
 */

export const FilterTermsId = idSchema("flt", "FilterTermsId");
export type FilterTermsId = z.infer<typeof FilterTermsId>;

/** An alliance has one list of them, in one aggregate: terms contradict each other, so they are judged one after the other. */
export const theFilterTerms = FilterTermsId.parse("flt_terms");

export const TermId = idSchema("trm", "TermId");
export type TermId = z.infer<typeof TermId>;

/** Two terms that the filter cannot tell apart, as `laadpaal` and `laadpalen`, are one. */
export function termIdOf(term: string): TermId {
  return TermId.parse(`trm_${digestOf(readAs(term)).slice(0, 16)}`);
}

export const TermVerdict = z.enum(["accepted", "refused"]);
export type TermVerdict = z.infer<typeof TermVerdict>;

/** What can be decided on a term, in the words of its history. */
export const judgementKinds = ["accepted", "refused", "withdrawn"] as const;
export type JudgementKind = (typeof judgementKinds)[number];

/** A term with what was decided on it. Of a refused one, the theme is what it was proposed for. */
export const JudgedTerm = z.strictObject({
  id: TermId,
  ...OwnTerm.shape,
  verdict: TermVerdict,
  by: PersonId,
  at: Instant,
});
export type JudgedTerm = z.infer<typeof JudgedTerm>;

export const FilterTerms = z.strictObject({ id: FilterTermsId, terms: z.array(JudgedTerm) });
export type FilterTerms = z.infer<typeof FilterTerms>;

const told = { id: TermId, ...OwnTerm.shape };

export const FilterTermsEvent = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("term_accepted"), ...told }),
  z.strictObject({ type: z.literal("term_refused"), ...told }),
  z.strictObject({ type: z.literal("term_withdrawn"), ...told, was: TermVerdict }),
]);
export type FilterTermsEvent = z.infer<typeof FilterTermsEvent>;

export const noFilterTerms: FilterTerms = { id: theFilterTerms, terms: [] };

/** They are held in memory, and each of them is looked for in every question. */
const mostTerms = 2_000;

export interface TooManyTerms {
  readonly code: "too_many_terms";
  readonly most: number;
}

/** In place of what was decided on the same term before. */
export function withJudged({ id, terms }: FilterTerms, judged: JudgedTerm): Result<FilterTerms, TooManyTerms> {
  const others = terms.filter((term) => term.id !== judged.id);
  if (others.length >= mostTerms) return refuse({ code: "too_many_terms", most: mostTerms });
  return ok({ id, terms: [...others, judged] });
}

export function without({ id, terms }: FilterTerms, withdrawn: TermId): FilterTerms {
  return { id, terms: terms.filter((term) => term.id !== withdrawn) };
}

export function acceptedIn({ terms }: FilterTerms): readonly OwnTerm[] {
  return terms.filter(({ verdict }) => verdict === "accepted").map(({ term, theme, sdgs }) => ({ term, theme, sdgs }));
}
