import { exhaustive } from "#src/kernel/exhaustive.ts";
import type { Day, Instant } from "#src/kernel/time.ts";
import { addDays, dayOf } from "#src/kernel/time.ts";
import type { ReplyTemplate } from "#src/notice/notice-content.ts";
import type { Holidays } from "#src/profile/working-days.ts";
import { workingDayFrom } from "#src/profile/working-days.ts";
import { daysUntilDraftExpires } from "#src/question/next-reminder.ts";
import type { Question, QuestionNumber } from "#src/question/question.ts";
import { numberOf, routeOf } from "#src/question/question.ts";
import { longDay, plainDay } from "#src/texts/format.ts";
import type { Texts } from "#src/texts/texts.ts";
import { overheard } from "./overheard.ts";

export interface ReplyFacts {
  /** As it stands now. */
  readonly question: Question;
  /** The one that stands for it; null where none does. */
  readonly standing: Question | null;
  /** When that happened which it tells of. */
  readonly toldAt: Instant;
  readonly today: Day;
  readonly holidays: Holidays;
  /** Whether it begins with a mention. */
  readonly mentions: boolean;
  readonly joined: readonly string[] | number;
  /** Of the initiative; null where there is none, or its theme has left the profile. */
  readonly theme: string | null;
  readonly initiativePage: string;
  readonly link: string | null;
  /** Others read along who may not see a confidential question. */
  readonly isOverheard: boolean;
  readonly texts: Texts;
}

/** What a reply says now; null when it no longer holds, or when the news of a later event says it better. */
export function replyText(template: ReplyTemplate, facts: ReplyFacts): string | null {
  const said = wordsOf(template, facts);
  const { question, isOverheard, texts } = facts;
  if (said === null || !question.confidential || !isOverheard) return said;
  return overheard(template, { question, said }, texts);
}

function wordsOf(template: ReplyTemplate, facts: ReplyFacts): string | null {
  const { question, toldAt, today, texts } = facts;
  const { notices } = texts;
  const day = (each: Parameters<typeof plainDay>[1]) => plainDay(texts.language, each);
  switch (template) {
    case "draft_waits":
      if (question.stage !== "draft") return null;
      return notices.draftWaits(day(addDays(dayOf(question.touchedAt), daysUntilDraftExpires)));
    case "thread_opened":
      return threadOpened(facts);
    case "joined":
    case "standing_moved_on":
      return question.stage === "joined" ? ofStanding(template, question, facts) : null;
    case "parted":
      return question.stage === "joined" ? null : parted(facts);
    case "submitted":
    case "reopened":
    case "came_back":
    case "waits_alone":
    case "pick_up_due":
    case "pick_up_overdue":
      return question.stage === "submitted" ? beforePickUp(template, question, facts) : null;
    case "asked_back":
      if (question.stage !== "waiting_for_asker" || question.askedBackAt !== toldAt) return null;
      return notices.askedBack(question.number);
    case "answer_awaited":
      return question.stage === "waiting_for_asker" ? notices.answerAwaited(question.number) : null;
    case "answer_overdue":
      return question.stage === "waiting_for_asker" ? notices.answerOverdue(question.number) : null;
    case "handed_over":
      if (question.stage !== "in_triage" && question.stage !== "waiting_for_asker") return null;
      return notices.handedOver(question.number, day(question.decideBy));
    case "asker_answered":
      return question.stage === "in_triage" ? notices.askerAnswered(question.number) : null;
    case "decide_due":
      // Once the day has passed, another reply says that it is late.
      return question.stage === "in_triage" && today <= question.decideBy ? notices.decideDue(question.number) : null;
    case "decide_overdue":
      return question.stage === "in_triage" ? notices.decideOverdue(question.number) : null;
    case "decision_undone":
      return question.stage === "in_triage" ? notices.decisionUndone(question.number) : null;
    case "escalated":
      return escalation(question, texts);
    case "partners_called":
    case "call_ends":
      return ofCall(template, facts);
    case "decided":
    case "analysis_reported":
    case "analysis_due":
    case "analysis_overdue":
    case "helped_asked":
      return question.stage === "decided" ? afterDecision(template, question, facts) : null;
    case "initiative_born":
    case "initiative_announced":
    case "initiative_undone":
      return ofInitiative(template, facts);
  }
  return exhaustive(template);
}

function threadOpened({ question, link, texts: { notices } }: ReplyFacts): string | null {
  const number = numberOf(question);
  if (number === null || question.stage === "withdrawn") return null;
  return question.confidential ? notices.threadOpenedConfidential(number, link) : notices.threadOpened(number, link);
}

type Of<T extends ReplyTemplate> = T;
type InStage<S extends Question["stage"]> = Extract<Question, { readonly stage: S }>;

function beforePickUp(
  template: Of<"submitted" | "reopened" | "came_back" | "waits_alone" | "pick_up_due" | "pick_up_overdue">,
  { number, pickUpBy }: InStage<"submitted">,
  { today, texts: { notices, language } }: ReplyFacts,
): string | null {
  const day = plainDay(language, pickUpBy);
  switch (template) {
    case "submitted":
      return notices.submitted(number, day);
    case "reopened":
      return notices.reopened(number, day);
    case "came_back":
      return notices.cameBack(number, day);
    case "waits_alone":
      return notices.waitsAlone(number, day);
    case "pick_up_due":
      return today <= pickUpBy ? notices.pickUpDue(number) : null;
    case "pick_up_overdue":
      return notices.pickUpOverdue(number);
  }
}

function afterDecision(
  template: Of<"decided" | "analysis_reported" | "analysis_due" | "analysis_overdue" | "helped_asked">,
  question: InStage<"decided">,
  facts: ReplyFacts,
): string | null {
  const { number, confidential, decision, decidedAt, result, helped } = question;
  const { toldAt, texts } = facts;
  const { notices } = texts;
  switch (template) {
    case "decided":
      // Undone and decided anew since: the reply of that decision tells it.
      if (decidedAt !== toldAt) return null;
      return notices.decided(number, decision);
    case "analysis_reported":
      if (result?.at !== toldAt) return null;
      return notices.analysisReported(number);
    case "analysis_due":
      return decision.route === "quick_analysis" && result === null ? analysisDue(number, decision.due, facts) : null;
    case "analysis_overdue":
      return result === null ? notices.analysisOverdue(number) : null;
    case "helped_asked":
      if (helped !== null) return null;
      return confidential ? notices.helpedAskedConfidential(number) : notices.helpedAsked(number);
  }
}

/** What was promised for a free day is asked for on the next working day; once that has passed, another reply says so. */
function analysisDue(
  number: QuestionNumber,
  due: Day,
  { today, holidays, texts: { notices, language } }: ReplyFacts,
): string | null {
  if (today < due || workingDayFrom(due, holidays) < today) return null;
  return due === today ? notices.analysisDue(number) : notices.analysisWasDue(number, longDay(language, due));
}

/** The question was joined, or something came of the one that stands for it. */
function ofStanding(
  template: Of<"joined" | "standing_moved_on">,
  { number, intoNumber: into }: InStage<"joined">,
  { standing, texts: { notices, vocabulary } }: ReplyFacts,
): string | null {
  const route = standing && routeOf(standing);
  const decided = route && vocabulary.routes[route];
  if (template === "joined") return notices.joined(number, into, decided);
  return decided === null ? notices.standingOpen(number, into) : notices.standingDecided(number, into, decided);
}

function parted({ question, texts: { notices } }: ReplyFacts): string | null {
  const number = numberOf(question);
  return number === null || question.stage === "withdrawn" ? null : notices.parted(number);
}

function escalation(question: Question, { notices: { escalated } }: Texts): string | null {
  if (question.stage === "submitted") return escalated.submitted(question.number);
  if (question.stage === "in_triage") return escalated.in_triage(question.number);
  if (question.stage !== "decided" || question.result !== null) return null;
  // The network lead may not see which way a confidential question went.
  return question.confidential ? escalated.confidential(question.number) : escalated.decided(question.number);
}

function ofCall(
  template: Of<"partners_called" | "call_ends">,
  { question, toldAt, joined, texts: { notices, language } }: ReplyFacts,
): string | null {
  const { call } = question.involved;
  const isOpen = question.stage === "submitted" || question.stage === "in_triage";
  if (!call || !(isOpen || question.stage === "waiting_for_asker")) return null;
  if (template === "call_ends") return notices.callEnded(question.number, joined);
  return call.at === toldAt ? notices.partnersCalled(question.number, plainDay(language, call.due)) : null;
}

function ofInitiative(
  template: Of<"initiative_born" | "initiative_announced" | "initiative_undone">,
  { question, theme, initiativePage, mentions, texts: { notices } }: ReplyFacts,
): string | null {
  const number = numberOf(question);
  if (theme === null || number === null) return null;
  const stands = question.stage === "decided" && question.decision.route === "kraamkamer";
  if (stands !== (template !== "initiative_undone")) return null;
  switch (template) {
    case "initiative_born":
      return question.confidential
        ? notices.initiativeBornConfidential(number, theme, initiativePage)
        : notices.initiativeBorn(number, theme);
    case "initiative_announced":
      return question.confidential
        ? notices.initiativeAnnouncedUnnamed(theme, initiativePage)
        : notices.initiativeAnnounced(number, theme, initiativePage);
    case "initiative_undone":
      if (mentions) return notices.initiativeUndone(number, theme);
      return question.confidential
        ? notices.initiativeUndoneUnnamed(theme)
        : notices.initiativeUndoneAnnounced(number, theme);
  }
}
