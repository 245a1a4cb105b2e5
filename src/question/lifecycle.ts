import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Day, Instant } from "#src/kernel/time.ts";
import { dayOf } from "#src/kernel/time.ts";
import type { PartnerId } from "#src/partner/partner.ts";
import type { PersonId } from "#src/people/person.ts";
import type { KnownSolutionId, ThemeKey } from "#src/profile/profile.ts";
import type { Decision } from "./decision.ts";
import type { TriageFindings } from "./findings.ts";
import type { FilterAnswers, InStage, QuestionNumber, WalkStep } from "./question.ts";

export interface DueInPast {
  readonly code: "due_in_past";
  readonly due: Day;
}

export interface NotOffered {
  readonly code: "solution_not_offered";
}

/** The draft as the asker left it: what the walk changed, and the step where it stands now. */
export function walkOn(
  draft: InStage<"draft">,
  { title, answers, step }: { readonly title: string; readonly answers: FilterAnswers; readonly step: WalkStep },
): InStage<"draft"> {
  return { ...askedPart(draft), stage: "draft", title, answers, step };
}

export function submit(
  draft: InStage<"draft">,
  given: {
    readonly title: string;
    readonly answers: FilterAnswers;
    readonly organisation: PartnerId;
    readonly number: QuestionNumber;
  },
  promised: { readonly at: Instant; readonly pickUpBy: Day; readonly decideBy: Day },
): InStage<"submitted"> {
  return {
    ...askedPart(draft),
    stage: "submitted",
    title: given.title,
    answers: given.answers,
    organisation: given.organisation,
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

export function pickUp(question: InStage<"submitted">, by: PersonId, at: Instant): InStage<"in_triage"> {
  return { ...submittedPart(question), stage: "in_triage", triagedBy: by, triagedAt: at };
}

export function askBack(question: InStage<"in_triage">, askedBack: string, at: Instant): InStage<"waiting_for_asker"> {
  return { ...triagedPart(question), stage: "waiting_for_asker", askedBack, askedBackAt: at };
}

export function withdraw(question: InStage<"draft" | "submitted">, at: Instant): InStage<"withdrawn"> {
  const number = question.stage === "draft" ? null : question.number;
  return { ...askedPart(question), stage: "withdrawn", number, withdrawnAt: at };
}

export function decide(
  question: InStage<"in_triage">,
  verdict: { readonly theme: ThemeKey; readonly findings: TriageFindings; readonly decision: Decision },
  by: PersonId,
  at: Instant,
): Result<InStage<"decided">, DueInPast> {
  const due = dayPlannedBy(verdict.decision);
  if (due !== null && due < dayOf(at)) return refuse({ code: "due_in_past", due });
  return ok({
    ...triagedPart(question),
    stage: "decided",
    theme: verdict.theme,
    findings: verdict.findings,
    decision: verdict.decision,
    decidedBy: by,
    decidedAt: at,
  });
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

/** What every stage keeps of the asking. Named field by field, so that no stage carries on what is not its own. */
function askedPart(question: InStage<"draft" | "submitted">) {
  const { id, title, text, askedBy, organisation, askedAt, language, thread, proposal, offered, answers } = question;
  return { id, title, text, askedBy, organisation, askedAt, language, thread, proposal, offered, answers };
}

function submittedPart(question: InStage<"submitted" | "in_triage">) {
  const { id, title, text, askedBy, organisation, askedAt, language, thread, proposal, offered, answers } = question;
  const { number, submittedAt, pickUpBy, decideBy } = question;
  return {
    id,
    title,
    text,
    askedBy,
    organisation,
    askedAt,
    language,
    thread,
    proposal,
    offered,
    answers,
    number,
    submittedAt,
    pickUpBy,
    decideBy,
  };
}

function triagedPart(question: InStage<"in_triage">) {
  return { ...submittedPart(question), triagedBy: question.triagedBy, triagedAt: question.triagedAt };
}
