import { exhaustive } from "#src/kernel/exhaustive.ts";
import type { Question } from "#src/question/question.ts";
import { numberOf } from "#src/question/question.ts";
import { plainDay } from "#src/texts/format.ts";
import type { Texts } from "#src/texts/texts.ts";
import { stateWord } from "../question/state-word.ts";

/** The day that comes next for a question; null where none is promised. */
export function nextDayOf(question: Question, { ways, language }: Texts): string | null {
  switch (question.stage) {
    case "submitted":
      return ways.until(plainDay(language, question.pickUpBy));
    case "in_triage":
      return ways.until(plainDay(language, question.decideBy));
    case "decided":
      return nextDayOfDecision(question, { ways, language });
    case "draft":
    // The clock stands still, so no day is promised.
    case "waiting_for_asker":
    case "joined":
    case "helped_already":
    case "withdrawn":
    case "expired":
      return null;
  }
  return exhaustive(question);
}

function nextDayOfDecision(
  { decision, result }: Extract<Question, { readonly stage: "decided" }>,
  { ways, language }: Pick<Texts, "ways" | "language">,
): string | null {
  switch (decision.route) {
    case "quick_analysis":
      return result === null ? ways.until(plainDay(language, decision.due)) : null;
    case "miscellaneous":
      return ways.lookAgainOn(plainDay(language, decision.lookAgainOn));
    case "answered":
    case "kraamkamer":
    case "not_for_alliance":
      return null;
  }
}

/** `V-2026-014, In triage, uiterlijk 3 december 2026`: our own wording only. */
export function standingOf(question: Question, texts: Texts, isOwn = false): string {
  const parts = [numberOf(question), stateWord(question, texts, isOwn), nextDayOf(question, texts)];
  return parts.filter((part) => part !== null).join(", ");
}
