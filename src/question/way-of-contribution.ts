import type { Recorded } from "#src/kernel/aggregate-store.ts";
import type { Contribution } from "./involved.ts";
import type { QuestionEvent } from "./question-event.ts";
import { withoutUndone } from "./reopening.ts";

/** As what somebody's words came to stand with a question. */
export type ContributionWay = "added" | "answered" | "reopened";

/** The record tells it: the words and what they did are one commit. */
export function wayOfContribution(
  history: readonly Recorded<QuestionEvent>[],
  { id, by, at, text }: Contribution,
): ContributionWay {
  const isAdded = history.some(({ event }) => event.type === "contribution_added" && event.contribution === id);
  if (isAdded) return "added";
  const theirs = withoutUndone(history)
    .filter((recorded) => recorded.by === by && recorded.at === at)
    .map(({ event }) => event);
  if (theirs.some((event) => event.type === "asker_answered" && event.answer === text)) return "answered";
  return theirs.some(({ type }) => type === "question_reopened") ? "reopened" : "added";
}
