import type { Thread } from "#src/conversation/conversation.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Day, Instant } from "#src/kernel/time.ts";
import { addDays, addMilliseconds, dayOf, daysBetween, minutesBetween } from "#src/kernel/time.ts";
import type { PartnerId } from "#src/partner/partner.ts";
import type { PersonId } from "#src/people/person.ts";
import type { KnownSolutionId, ThemeKey } from "#src/profile/profile.ts";
import type { Decision } from "./decision.ts";
import type { TriageFindings } from "./findings.ts";
import type { FilterAnswers } from "./filter-answers.ts";
import type { AnalysisResult, InStage, Question, QuestionNumber, WalkStep } from "./question.ts";

export interface DueInPast {
  readonly code: "due_in_past";
  readonly due: Day;
}

/** On the day to look again a question comes back: on the day of the decision that would be at once. */
export interface DayNotAhead {
  readonly code: "day_not_ahead";
  readonly day: Day;
}

/** So far ahead nobody plans: whoever says so mistyped the year. */
export interface DayTooFar {
  readonly code: "day_too_far";
  readonly day: Day;
  readonly latest: Day;
}

export interface NotOffered {
  readonly code: "solution_not_offered";
}

/** The time in which this can be done has passed. */
export interface TooLate {
  readonly code: "too_late";
}

/** The alliance's promise to the asker, in days. */
export interface Promised {
  readonly pickUpBy: Day;
  readonly decideBy: Day;
}

export const minutesToUndo = 15;
const millisecondsPerMinute = 60_000;
const daysToReopen = 30;
const mostDaysAhead = 365;

/** The draft as the asker left it: what the walk changed, and the step where it stands now. */
export function walkOn(
  draft: InStage<"draft">,
  { title, answers, step }: { readonly title: string; readonly answers: FilterAnswers; readonly step: WalkStep },
  at: Instant,
): InStage<"draft"> {
  return { ...askedPart(draft), stage: "draft", title, answers, step, touchedAt: at };
}

export function submit(
  draft: InStage<"draft">,
  given: {
    readonly title: string;
    readonly answers: FilterAnswers;
    readonly organisation: PartnerId;
    readonly number: QuestionNumber;
    readonly sharedIn: Thread | null;
  },
  promised: Promised & { readonly at: Instant },
): InStage<"submitted"> {
  return {
    ...askedPart(draft),
    stage: "submitted",
    title: given.title,
    answers: given.answers,
    organisation: given.organisation,
    sharedIn: given.sharedIn,
    number: given.number,
    submittedAt: promised.at,
    pickUpBy: promised.pickUpBy,
    decideBy: promised.decideBy,
  };
}

/** Closes a draft happily: a known solution that was offered already helps. */
export function helpedBy(
  draft: InStage<"draft">,
  solution: KnownSolutionId,
  at: Instant,
): Result<InStage<"helped_already">, NotOffered> {
  if (!draft.offered.some((offer) => offer.solution === solution)) return refuse({ code: "solution_not_offered" });
  return ok({ ...askedPart(draft), stage: "helped_already", helpedBy: solution, helpedAt: at });
}

export function expire(draft: InStage<"draft">, at: Instant): InStage<"expired"> {
  return { ...askedPart(draft), stage: "expired", expiredAt: at };
}

/** The asker words it better while nobody works on it yet. */
export function edit(
  question: InStage<"submitted">,
  { title, text }: { readonly title: string; readonly text: string },
): InStage<"submitted"> {
  return { ...question, title, text };
}

export function pickUp(question: InStage<"submitted">, by: PersonId, at: Instant): InStage<"in_triage"> {
  return { ...submittedPart(question), stage: "in_triage", triagedBy: by, triagedAt: at };
}

/** Whoever has it now works on it no longer, unless they are asked to help. */
export function handOver<Open extends InStage<"in_triage" | "waiting_for_asker">>(question: Open, to: PersonId): Open {
  const { workbench } = question;
  return { ...question, triagedBy: to, workbench: { ...workbench, team: workbench.team.filter((one) => one !== to) } };
}

export function askBack(question: InStage<"in_triage">, askedBack: string, at: Instant): InStage<"waiting_for_asker"> {
  return { ...triagedPart(question), stage: "waiting_for_asker", askedBack, askedBackAt: at };
}

/** Back in triage, and the day of the decision moves on by the working days that we waited. */
export function answerAskBack(question: InStage<"waiting_for_asker">, decideBy: Day): InStage<"in_triage"> {
  return { ...triagedPart(question), stage: "in_triage", decideBy };
}

export function withdraw(
  question: InStage<"draft" | "submitted" | "in_triage" | "waiting_for_asker">,
  at: Instant,
): InStage<"withdrawn"> {
  const number = question.stage === "draft" ? null : question.number;
  return { ...askedPart(question), stage: "withdrawn", number, withdrawnAt: at, instead: null };
}

export function decide(
  question: InStage<"in_triage">,
  verdict: { readonly theme: ThemeKey; readonly findings: TriageFindings; readonly decision: Decision },
  by: PersonId,
  at: Instant,
): Result<InStage<"decided">, DueInPast | DayNotAhead> {
  const due = dayPlannedBy(verdict.decision);
  const fits = due === null ? ok(undefined) : fitsPlan(verdict.decision, due, at);
  if (!fits.ok) return fits;
  return ok({
    ...triagedPart(question),
    stage: "decided",
    theme: verdict.theme,
    findings: verdict.findings,
    decision: verdict.decision,
    decidedBy: by,
    decidedAt: at,
    result: null,
    helped: null,
  });
}

/** Back in triage with who had it. Once a result has been attached, people may rely on it. */
export function undoDecision(question: InStage<"decided">, at: Instant): Result<InStage<"in_triage">, TooLate> {
  if (!canUndo(question, at)) return refuse({ code: "too_late" });
  return ok({ ...triagedPart(question), stage: "in_triage" });
}

export function canUndo({ decidedAt, result }: InStage<"decided">, at: Instant): boolean {
  return result === null && minutesBetween(decidedAt, at) < minutesToUndo;
}

export function undoUntil({ decidedAt }: InStage<"decided">): Instant {
  return addMilliseconds(decidedAt, minutesToUndo * millisecondsPerMinute);
}

/** A decided question waits for the QRT again, with the promise of today. */
export function backToQrt(question: InStage<"decided">, promised: Promised): InStage<"submitted"> {
  return { ...submittedPart(question), stage: "submitted", ...promised };
}

/** What never reached the QRT becomes a draft again. */
export function backToDraft(
  question: InStage<"helped_already" | "withdrawn" | "expired">,
  at: Instant,
): InStage<"draft"> {
  return { ...askedPart(question), stage: "draft", step: "start", touchedAt: at };
}

export function canReopen(question: Closed, at: Instant): boolean {
  // What its asker took back for good stays away.
  if (question.stage === "withdrawn" && question.instead === null) return false;
  const closed = dayOf(closedAt(question));
  return daysBetween(closed, dayOf(at)) <= daysToReopen;
}

/** The last day on which the asker can reopen it. */
export function reopenUntil(question: Closed): Day {
  return addDays(dayOf(closedAt(question)), daysToReopen);
}

/** Whether nothing more comes of it, and its asker can no longer bring it back. */
export function isClosedForGood(question: Question, at: Instant): boolean {
  if (question.stage !== "decided" || canReopen(question, at)) return false;
  return isAnswered(question) || question.decision.route === "not_for_alliance";
}

/** What its asker can bring back for a while. */
export type Closed = InStage<"decided" | "helped_already" | "withdrawn" | "expired">;

function closedAt(question: Closed): Instant {
  switch (question.stage) {
    case "decided":
      return question.result?.at ?? question.decidedAt;
    case "helped_already":
      return question.helpedAt;
    case "withdrawn":
      return question.withdrawnAt;
    case "expired":
      return question.expiredAt;
  }
}

/** Another day for a quick analysis that is not there yet, or for looking at a miscellaneous matter again. */
export function reschedule(
  question: InStage<"decided">,
  due: Day,
  at: Instant,
): Result<InStage<"decided">, DueInPast | DayNotAhead | DayTooFar | NothingPlanned> {
  const { decision } = question;
  const fits = fitsPlan(decision, due, at);
  if (!fits.ok) return fits;
  const latest = addDays(dayOf(at), mostDaysAhead);
  if (due > latest) return refuse({ code: "day_too_far", day: due, latest });
  switch (decision.route) {
    case "quick_analysis":
      if (question.result !== null) return refuse({ code: "nothing_planned" });
      return ok({ ...question, decision: { ...decision, due } });
    case "miscellaneous":
      return ok({ ...question, decision: { ...decision, lookAgainOn: due } });
    case "answered":
    case "kraamkamer":
    case "not_for_alliance":
      return refuse({ code: "nothing_planned" });
  }
}

/** No quick analysis and no day to look again, so there is nothing to move or to report. */
export interface NothingPlanned {
  readonly code: "nothing_planned";
}

/** What the quick analysis found; a better version replaces it. */
export function reportAnalysis(
  question: InStage<"decided">,
  result: AnalysisResult,
): Result<InStage<"decided">, NothingPlanned> {
  if (question.decision.route !== "quick_analysis") return refuse({ code: "nothing_planned" });
  return ok({ ...question, result });
}

/** What the asker can judge: an answer, or what a quick analysis found. */
export function isAnswered({ decision, result }: InStage<"decided">): boolean {
  return decision.route === "answered" || result !== null;
}

export interface NotAnswered {
  readonly code: "not_answered";
}

/** A quick analysis can be there the same day. */
function fitsPlan({ route }: Decision, day: Day, at: Instant): Result<void, DueInPast | DayNotAhead> {
  const today = dayOf(at);
  if (route === "miscellaneous") return day > today ? ok(undefined) : refuse({ code: "day_not_ahead", day });
  return day < today ? refuse({ code: "due_in_past", due: day }) : ok(undefined);
}

function dayPlannedBy(decision: Decision): Day | null {
  switch (decision.route) {
    case "quick_analysis":
      return decision.due;
    case "miscellaneous":
      return decision.lookAgainOn;
    case "answered":
    case "kraamkamer":
    case "not_for_alliance":
      return null;
  }
}

/**
 * What every stage keeps of the asking. Named field by field, so that no stage carries on what is not its own. What time
 * did belongs to a stage, and the next one begins afresh; the end of a call is told once, in whatever stage.
 */
export function askedPart(question: Question) {
  const { id, title, text, askedBy, organisation, askedAt, language, thread, sharedIn, confidential } = question;
  const { proposal, offered, earlier, secondOpinion, answers, involved, takenIn, workbench } = question;
  return {
    id,
    title,
    text,
    askedBy,
    organisation,
    askedAt,
    language,
    thread,
    sharedIn,
    confidential,
    proposal,
    offered,
    earlier,
    secondOpinion,
    answers,
    involved,
    takenIn,
    workbench,
    reminder: null,
    reminded: question.reminded.filter((kind) => kind === "call_ends"),
  };
}

export function submittedPart(
  question: InStage<"submitted" | "in_triage" | "waiting_for_asker" | "decided" | "joined">,
) {
  const { organisation, number, submittedAt, pickUpBy, decideBy } = question;
  return { ...askedPart(question), organisation, number, submittedAt, pickUpBy, decideBy };
}

function triagedPart(question: InStage<"in_triage" | "waiting_for_asker" | "decided">) {
  return { ...submittedPart(question), triagedBy: question.triagedBy, triagedAt: question.triagedAt };
}
