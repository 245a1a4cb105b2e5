import { z } from "zod";
import { endpoint, intention, nothing, pageOf, paging } from "#src/kernel/endpoint.ts";
import { Day, Instant } from "#src/kernel/time.ts";
import { typedText } from "#src/kernel/typed-text.ts";
import { PersonName } from "#src/people/me.contract.ts";
import { KnownSolutionId, SdgNumber, ThemeKey } from "#src/profile/profile.ts";
import { QuestionId, QuestionNumber } from "#src/question/question.ts";
import { TermId, TermVerdict, judgementKinds } from "./filter-terms.ts";

const inTheme = z.object({ is: z.literal("theme"), theme: ThemeKey });
const outside = z.object({ is: z.literal("outside") });

/** Where people say that a question belongs: a theme, or not with the alliance. */
export const PlaceShown = z.discriminatedUnion("is", [inTheme, outside]).meta({ id: "PlaceShown" });
export type PlaceShown = z.infer<typeof PlaceShown>;

/** What the filter says; it may not know. */
export const ProposedShown = z
  .discriminatedUnion("is", [inTheme, outside, z.object({ is: z.literal("silent") })])
  .meta({ id: "ProposedShown" });
export type ProposedShown = z.infer<typeof ProposedShown>;

/** A question by its name alone; never a confidential one. */
const QuestionNamed = z.object({ id: QuestionId, number: QuestionNumber.nullable(), title: z.string() });
export type QuestionNamed = z.infer<typeof QuestionNamed>;

const often = z.int().nonnegative();

export const AgreementShown = z.object({
  proposed: PlaceShown,
  /** So often people left the proposal as it was. */
  confirmed: often,
  corrected: z.array(z.object({ to: PlaceShown, count: often })),
  /** So often people chose it where the filter said nothing. */
  unseen: often,
  /** By the month in which was asked, oldest first. */
  months: z.array(z.object({ month: z.string().regex(/^\d{4}-\d{2}$/), proposals: often, confirmed: often })),
});
export type AgreementShown = z.infer<typeof AgreementShown>;

export const SolutionUseShown = z.object({
  id: KnownSolutionId,
  title: z.string(),
  shown: often,
  useful: often,
  notUseful: often,
  /** So many askers needed nothing else. */
  helped: often,
});
export type SolutionUseShown = z.infer<typeof SolutionUseShown>;

export const CandidateShown = z.object({
  id: TermId,
  term: z.string(),
  place: PlaceShown,
  sdgs: z.array(SdgNumber),
  /** The corrected questions in which it stands. */
  questions: z.array(QuestionNamed),
  /** In so many questions it stands that people placed elsewhere. */
  elsewhere: often,
});
export type CandidateShown = z.infer<typeof CandidateShown>;

/** How the filter does, and what it could learn. */
export const FilterShown = z.object({
  /** What is counted: the latest questions, up to `most` of them. */
  period: z.object({
    questions: often,
    most: often,
    /** Of those, so many on whose theme people decided. */
    judged: often,
    from: Day.nullable(),
    until: Day.nullable(),
  }),
  agreement: z.array(AgreementShown),
  candidates: z.array(CandidateShown),
  solutions: z.array(SolutionUseShown),
});
export type FilterShown = z.infer<typeof FilterShown>;

/** One judgement in the history of the terms. */
export const JudgementShown = z.object({
  id: TermId,
  /** In the order in which they were made. */
  seq: z.int(),
  term: z.string(),
  place: PlaceShown,
  sdgs: z.array(SdgNumber),
  what: z.enum(judgementKinds),
  /** Of what was withdrawn: what had been decided. */
  was: TermVerdict.nullable(),
  by: PersonName,
  at: Instant,
  /** It still holds. */
  stands: z.boolean(),
  may: z.array(z.enum(["term.withdraw"])),
});
export type JudgementShown = z.infer<typeof JudgementShown>;

/** Where people placed a question. */
const PeopleShown = z.object({
  chose: PlaceShown,
  /** Decided on; otherwise whoever asked chose it. */
  decided: z.boolean(),
});
export type PeopleShown = z.infer<typeof PeopleShown>;

export const PreviewShown = z.object({
  /** As it would be kept. */
  term: z.string(),
  /** What the filter has the very term for already; null where it does not know it. */
  known: PlaceShown.nullable(),
  /** The latest questions, held against the filter with and without the term. */
  questions: often,
  /** So many of them would get another proposal. */
  changed: often,
  /** So many of those would then be proposed what people chose, and so many no longer. */
  towards: often,
  away: often,
  /** So many of the changed ones are confidential and not named. */
  hidden: often,
  changes: z.array(
    z.object({ question: QuestionNamed, from: ProposedShown, to: ProposedShown, people: PeopleShown.nullable() }),
  ),
});
export type PreviewShown = z.infer<typeof PreviewShown>;

const TermsStand = z.object({ rev: z.int().nonnegative() });

/** Longer than any term, so that who pastes a sentence hears what is wrong with it. */
const longestTyped = 500;
const typed = typedText().max(longestTyped);
const mostGoals = 4;

const judging = {
  ...intention,
  rev: z.int().nonnegative(),
  term: typed,
  theme: ThemeKey.nullable().describe("Waar de term bij hoort; `null` voor wat niet bij de alliantie past"),
  sdgs: z.array(SdgNumber).max(mostGoals),
};

export const getFilter = endpoint({
  method: "GET",
  path: "/filter",
  summary: "Haal op hoe goed het filter het doet, en welke termen het kan leren",
  params: nothing,
  query: nothing,
  body: nothing,
  answer: FilterShown,
  refuses: ["role_missing"],
});

/** Newest first. */
export const listJudgements = endpoint({
  method: "GET",
  path: "/filter/terms",
  summary: "Haal op welke termen zijn aangenomen, afgewezen en teruggenomen",
  params: nothing,
  query: z.strictObject({ ...paging, standing: z.literal("true").optional().describe("Alleen wat nu geldt") }),
  body: nothing,
  answer: pageOf(JudgementShown).extend({
    /** Of the terms as this list tells them; every judgement on a term names the one that it rests on. */
    rev: z.int().nonnegative(),
  }),
  refuses: ["role_missing"],
});

export const previewTerm = endpoint({
  method: "GET",
  path: "/filter/preview",
  summary: "Bekijk wat een term zou veranderen aan eerdere voorstellen",
  params: nothing,
  query: z.strictObject({
    term: typed,
    theme: ThemeKey.optional().describe("Laat dit weg voor wat niet bij de alliantie past"),
  }),
  body: nothing,
  answer: PreviewShown,
  refuses: ["role_missing", "unknown_theme", "term_unfit"],
});

const refusedWhenJudged = [
  "key_reused",
  "stale",
  "role_missing",
  "unknown_theme",
  "unknown_sdg",
  "term_unfit",
  "term_known",
  "too_many_terms",
] as const;

export const acceptTermEndpoint = endpoint({
  method: "POST",
  path: "/filter/terms",
  summary: "Leer het filter een term",
  params: nothing,
  query: nothing,
  body: z.strictObject(judging),
  answer: TermsStand,
  refuses: [...refusedWhenJudged, "term_contradicts"],
});

export const refuseTermEndpoint = endpoint({
  method: "POST",
  path: "/filter/refused-terms",
  summary: "Wijs een voorgestelde term af",
  params: nothing,
  query: nothing,
  body: z.strictObject(judging),
  answer: TermsStand,
  refuses: refusedWhenJudged,
});

export const withdrawTermEndpoint = endpoint({
  method: "POST",
  path: "/filter/terms/{id}/withdraw",
  summary: "Neem het besluit over een term terug",
  params: z.strictObject({ id: TermId }),
  query: nothing,
  body: z.strictObject({ ...intention, rev: z.int().nonnegative() }),
  answer: TermsStand,
  refuses: ["not_found", "key_reused", "stale", "role_missing"],
});
