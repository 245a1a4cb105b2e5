import { z } from "zod";
import { endpoint, nothing, pageOf, paging } from "#src/kernel/endpoint.ts";
import { Day, Instant } from "#src/kernel/time.ts";
import { PartnerName } from "#src/partner/partner.contract.ts";
import { PersonName } from "#src/people/me.contract.ts";
import { SolutionShown } from "#src/profile/profile.contract.ts";
import { SdgNumber, ThemeKey } from "#src/profile/profile.ts";
import { Decision, routes } from "./decision.ts";
import { TriageFindings } from "./findings.ts";
import { FilterAnswers, QuestionId, QuestionNumber, questionStages } from "./question.ts";

const stage = z.enum(questionStages);

/** A question in a list. */
export const QuestionRow = z.object({
  id: QuestionId,
  /** Null while it is a draft, and for one that needed no triage. */
  number: QuestionNumber.nullable(),
  title: z.string(),
  stage,
  route: z.enum(routes).nullable(),
  theme: ThemeKey.nullable(),
  asker: PersonName,
  organisation: PartnerName.nullable(),
  askedAt: Instant,
  triager: PersonName.nullable(),
  /** The day that the alliance promised for the next step, and whether it has passed; null once decided. */
  due: Day.nullable(),
  overdue: z.boolean(),
  /** Whole days since it was asked. */
  ageInDays: z.int(),
  may: z.array(z.enum(["pick_up", "decide"])),
});
export type QuestionRow = z.infer<typeof QuestionRow>;

/** One line of the audit trail. `who` is null for what the system did itself. */
export const TimelineEntry = z.object({
  at: Instant,
  who: PersonName.nullable(),
  what: z.enum([
    "question_asked",
    "draft_changed",
    "question_submitted",
    "question_helped_already",
    "question_withdrawn",
    "question_picked_up",
    "asker_asked_back",
    "question_decided",
  ]),
});
export type TimelineEntry = z.infer<typeof TimelineEntry>;

/** How a message about the question fared. */
export const NoticeShown = z.object({
  id: z.string(),
  template: z.enum(["thread", "triage", "decided", "initiative_born", "small_talk"]),
  /** Who is mentioned; null for a card, which is for all. */
  to: PersonName.nullable(),
  state: z.enum(["waiting", "sent", "dead"]),
  attempts: z.int(),
  sentAt: Instant.nullable(),
  problem: z.string().nullable(),
});
export type NoticeShown = z.infer<typeof NoticeShown>;

export const QuestionShown = QuestionRow.extend({
  /** Send it back with a decision: it tells what the decision was based on. */
  rev: z.int(),
  text: z.string(),
  proposal: z.object({
    rules: z.string(),
    ranked: z.array(z.object({ theme: ThemeKey, words: z.array(z.string()) })),
    sdgs: z.array(SdgNumber),
  }),
  sdgs: z.array(SdgNumber),
  answers: FilterAnswers,
  offered: z.array(SolutionShown),
  /** The solution that helped at once. */
  helpedBy: SolutionShown.nullable(),
  askedBack: z.string().nullable(),
  findings: TriageFindings.nullable(),
  decision: Decision.nullable(),
  decidedAt: Instant.nullable(),
  /** The initiative that a kraamkamer decision bore; null until it is there. */
  initiative: z.object({ id: z.string(), title: z.string() }).nullable(),
  timeline: z.array(TimelineEntry),
  notices: z.array(NoticeShown),
});
export type QuestionShown = z.infer<typeof QuestionShown>;

export const listQuestions = endpoint({
  method: "GET",
  path: "/questions",
  params: nothing,
  query: z.strictObject({ ...paging, stage: stage.optional(), theme: ThemeKey.optional() }),
  body: nothing,
  answer: pageOf(QuestionRow),
});

export const getQuestion = endpoint({
  method: "GET",
  path: "/questions/{id}",
  params: z.strictObject({ id: QuestionId }),
  query: nothing,
  body: nothing,
  answer: QuestionShown,
});
