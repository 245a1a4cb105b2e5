import type { Question } from "./question.ts";

const longestEnding = 240;

/** The beginning of what came of a question; null while nothing did that can be read. */
export function endingOf(question: Question): string | null {
  if (question.stage !== "decided") return null;
  if (question.result !== null) return beginningOf(question.result.text);
  const { decision } = question;
  switch (decision.route) {
    case "answered":
      return beginningOf(decision.answer);
    case "not_for_alliance":
      return beginningOf(decision.whereTo);
    case "quick_analysis":
    case "kraamkamer":
    case "miscellaneous":
      return null;
  }
}

/** Cut between words; whoever wants to read on opens the question. */
function beginningOf(text: string): string {
  const flat = text.replaceAll(/\s+/gu, " ").trim();
  if (flat.length <= longestEnding) return flat;
  const cut = flat.slice(0, longestEnding);
  const space = cut.lastIndexOf(" ");
  return `${space > longestEnding / 2 ? cut.slice(0, space) : cut}…`;
}
