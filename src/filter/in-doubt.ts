import type { ThemeProposal } from "#src/question/theme-proposal.ts";
import type { Question } from "#src/question/question.ts";

/** With less than this between the two likeliest themes, in 0..1, the words alone do not tell. */
const smallMargin = 0.25;

/** The filter is silent, or holds a second theme nearly as likely. That it points outside the alliance is no doubt. */
export function isInDoubt({ ranked, outside }: Pick<ThemeProposal, "ranked" | "outside">): boolean {
  const [best, second] = ranked;
  if (best === undefined) return outside === null;
  // A proposal of before it told how sure it was.
  if (best.confidence === null) return false;
  return best.confidence - (second?.confidence ?? 0) < smallMargin;
}

/** Asked in a channel, where the alliance reads along from the first word. */
export function stoodOpen({ thread, sharedIn }: Pick<Question, "thread" | "sharedIn">): boolean {
  return thread !== null && thread.conversation === sharedIn?.conversation;
}

/**
 * Whether a reviewer may read it. What was asked in a chat or the tab is the asker's own until it is submitted: only then
 * do we know that they did not make it confidential. A theme that the asker chose needs no second opinion.
 */
export function isForReviewer(question: Question): boolean {
  const { stage, confidential, secondOpinion, answers, proposal } = question;
  const isOpen = stage === "submitted" || (stage === "draft" && stoodOpen(question));
  return isOpen && !confidential && secondOpinion === null && answers.theme === null && isInDoubt(proposal);
}
