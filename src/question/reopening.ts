import type { Recorded } from "#src/kernel/aggregate-store.ts";
import { submittedPart } from "./lifecycle.ts";
import type { QuestionEvent } from "./question-event.ts";
import type { InStage, Question, StoodDecided } from "./question.ts";

/*
 * Whoever reopens a question may have meant only to say something. The trail keeps where it stood, so that it can be
 * decided again without the QRT: nothing is decided anew, and what was said meanwhile stays.
 */

type Waiting = InStage<"submitted" | "in_triage" | "waiting_for_asker">;

export function stoodDecided(question: InStage<"decided">): StoodDecided {
  const { pickUpBy, decideBy, triagedBy, triagedAt, theme, findings, reminded } = question;
  const { decision, decidedBy, decidedAt, result, helped } = question;
  return {
    pickUpBy,
    decideBy,
    triagedBy,
    triagedAt,
    theme,
    findings,
    decision,
    decidedBy,
    decidedAt,
    result,
    helped,
    reminded,
  };
}

export function asItStood(question: Waiting, stood: StoodDecided): InStage<"decided"> {
  return { ...submittedPart(question), stage: "decided", ...stood };
}

export function waitsForDecision(question: Question): question is Waiting {
  const { stage } = question;
  return stage === "submitted" || stage === "in_triage" || stage === "waiting_for_asker";
}

/** The reopening that is still open; null where nothing was reopened, or it was decided or taken back since. */
export function openReopening(
  history: readonly Recorded<QuestionEvent>[],
): (Pick<Recorded<QuestionEvent>, "by" | "at"> & { readonly stood: StoodDecided }) | null {
  const last = history.findLast(({ event }) => settling.has(event.type));
  if (last?.event.type !== "question_reopened" || last.event.stood === undefined) return null;
  return { by: last.by, at: last.at, stood: last.event.stood };
}

/** A reopening that was taken back never came to the QRT. */
export function withoutUndone(history: readonly Recorded<QuestionEvent>[]): readonly Recorded<QuestionEvent>[] {
  return history.filter(({ event }, index) => {
    if (event.type === "reopening_undone") return false;
    if (event.type !== "question_reopened") return true;
    return history.slice(index + 1).find((later) => reopens(later.event))?.event.type !== "reopening_undone";
  });
}

function reopens({ type }: QuestionEvent): boolean {
  return type === "question_reopened" || type === "reopening_undone";
}

const settling: ReadonlySet<QuestionEvent["type"]> = new Set<QuestionEvent["type"]>([
  "question_reopened",
  "reopening_undone",
  "question_decided",
  "question_came_back",
]);
