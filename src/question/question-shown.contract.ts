import { z } from "zod";
import { endpoint, nothing } from "#src/kernel/endpoint.ts";
import { Day, Instant } from "#src/kernel/time.ts";
import { deathReasons, troubles } from "#src/notice/how-it-fares.ts";
import { noticeTemplates } from "#src/notice/notice-content.ts";
import { PartnerName } from "#src/partner/partner.contract.ts";
import { PersonName } from "#src/people/me.contract.ts";
import { SolutionShown } from "#src/profile/profile.contract.ts";
import { KnownSolutionId, SdgNumber, ThemeKey } from "#src/profile/profile.ts";
import { Decision, routes } from "./decision.ts";
import { TriageFindings } from "./findings.ts";
import { Offer } from "./involved.ts";
import { questionEventTypes } from "./question-event.ts";
import { QuestionRow } from "./question.contract.ts";
import { FilterAnswers } from "./filter-answers.ts";
import { ThemeProposal } from "./theme-proposal.ts";
import { QuestionId, QuestionNumber, WalkStep, questionStages } from "./question.ts";

/** One line of the audit trail. `who` is null for what the system did itself. */
export const TimelineEntry = z
  .object({
    at: Instant,
    who: PersonName.nullable(),
    what: z.enum(questionEventTypes),
    /** The person or the organisations that it was about, beside who did it. */
    whom: z.array(z.string()),
    /** Of what can be done and undone again, such as following: whether it was done. */
    done: z.boolean().nullable(),
    /** Of a theme that was changed: to which one and, where the trail tells it, from which one. */
    theme: z.object({ from: ThemeKey.nullable(), to: ThemeKey }).nullable(),
  })
  .meta({ id: "TimelineEntry" });
export type TimelineEntry = z.infer<typeof TimelineEntry>;

/** How a message about the question fared. */
export const NoticeShown = z
  .object({
    id: z.string(),
    /** The concept that it tells about: the question, or the initiative that it bore. */
    about: z.string(),
    template: z.enum(noticeTemplates),
    /** Whom it is for; null for what is there for all who read along. */
    to: PersonName.nullable(),
    state: z.enum(["waiting", "sent", "dead"]),
    attempts: z.int(),
    /** When it will be sent or tried again: news waits for the morning. Null once it rests. */
    due: Instant.nullable(),
    sentAt: Instant.nullable(),
    died: z.enum(deathReasons).nullable(),
    trouble: z.enum(troubles).nullable(),
    /** The trouble as the log has it, for those who can send the message again; null for anybody else. */
    problem: z.string().nullable(),
  })
  .meta({ id: "NoticeShown" });
export type NoticeShown = z.infer<typeof NoticeShown>;

const JoinedShown = Offer.extend({
  organisation: PartnerName,
  by: PersonName,
  at: Instant,
  /** Said for the reader's own organisation. */
  own: z.boolean(),
});
export type JoinedShown = z.infer<typeof JoinedShown>;

const ContributionShown = z.object({
  id: z.string(),
  by: PersonName,
  at: Instant,
  text: z.string(),
  /** What the QRT had asked back, where this answers it. */
  asked: z.string().nullable(),
});
export type ContributionShown = z.infer<typeof ContributionShown>;

/** Another question, in so many words as lead to it. */
const OtherQuestion = z.object({
  id: QuestionId,
  number: QuestionNumber,
  title: z.string(),
  stage: z.enum(questionStages),
  route: z.enum(routes).nullable(),
  /** The beginning of its answer or result; null while there is none. */
  ending: z.string().nullable(),
});
export type OtherQuestion = z.infer<typeof OtherQuestion>;

/** What only the QRT reads. */
const WorkbenchShown = z.object({
  team: z.array(PersonName),
  notes: z.array(z.object({ by: PersonName, at: Instant, text: z.string() })),
  marks: z.array(z.object({ solution: KnownSolutionId, useful: z.boolean(), by: PersonName })),
});
export type WorkbenchShown = z.infer<typeof WorkbenchShown>;

/** What a quick analysis found. */
const ResultShown = z.object({
  text: z.string(),
  link: z.string().nullable(),
  picture: z.string().nullable(),
  by: PersonName,
  at: Instant,
});

/** A decision after which the question came to the QRT again. */
const DecidedBeforeShown = z.object({
  decision: Decision,
  by: PersonName.nullable(),
  at: Instant,
  result: ResultShown.nullable(),
});
export type DecidedBeforeShown = z.infer<typeof DecidedBeforeShown>;

export const QuestionShown = QuestionRow.extend({
  /** Send it back with an act that rests on it: it tells what the screen showed. */
  rev: z.int(),
  text: z.string(),
  askedIn: z.enum(["channel", "chat", "tab"]),
  /** Where the walk through the filter stands; null once it is no draft any more. */
  step: WalkStep.nullable(),
  proposal: ThemeProposal,
  /** What a reviewer held possible beside it. */
  secondOpinion: z.object({ theme: ThemeKey, by: z.string(), at: Instant }).nullable(),
  sdgs: z.array(SdgNumber),
  answers: FilterAnswers,
  offered: z.array(SolutionShown),
  /** Questions of before that may answer it, and the words they were found by. */
  earlier: z.array(OtherQuestion.extend({ words: z.array(z.string()) })),
  /** The question that stands for it, or that its asker follows instead. */
  leadsTo: OtherQuestion.nullable(),
  /** Questions that ask the same and were joined into it. */
  takenIn: z.array(
    z.object({
      id: QuestionId,
      number: QuestionNumber,
      title: z.string(),
      asker: PersonName,
      organisation: PartnerName.nullable(),
      at: Instant,
    }),
  ),
  /** The solution that helped at once. */
  helpedBy: SolutionShown.nullable(),
  askedBack: z.string().nullable(),
  findings: TriageFindings.nullable(),
  decision: Decision.nullable(),
  decidedAt: Instant.nullable(),
  /** Until when the decision, or the joining, can be undone; null when it cannot. */
  undoUntil: Instant.nullable(),
  result: ResultShown.nullable(),
  /** What the asker said when we asked whether it helped. */
  helped: z.boolean().nullable(),
  /** Oldest first. */
  decidedBefore: z.array(DecidedBeforeShown),
  /** It was reopened: whoever withdraws it takes that back, and what was decided holds again. */
  closesAgain: z.boolean(),
  /** The last day on which the asker can reopen it; null when that is not possible. */
  reopenUntil: Day.nullable(),
  /** The initiative that a kraamkamer decision bore; null until it is there. */
  initiative: z.object({ id: z.string(), title: z.string() }).nullable(),
  joined: z.array(JoinedShown),
  contributions: z.array(ContributionShown),
  call: z.object({ text: z.string(), due: Day, by: PersonName, at: Instant }).nullable(),
  /** Partners that the QRT asked to think along. */
  parties: z.array(PartnerName),
  /** The reader follows it, or hears nothing of it but what asks something of them. */
  follows: z.boolean(),
  muted: z.boolean(),
  workbench: WorkbenchShown.nullable(),
  /** Its thread in Teams; null where there is none, or none that a link leads to. */
  thread: z.url().nullable(),
  timeline: z.array(TimelineEntry),
  notices: z.array(NoticeShown),
}).meta({ id: "QuestionShown" });
export type QuestionShown = z.infer<typeof QuestionShown>;

export const getQuestion = endpoint({
  method: "GET",
  path: "/questions/{id}",
  summary: "Haal één vraag op, met alles wat erbij hoort",
  params: z.strictObject({ id: QuestionId }),
  query: nothing,
  body: nothing,
  answer: QuestionShown,
  refuses: ["not_found"],
});
