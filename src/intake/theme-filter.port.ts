import type { ThemeProposal } from "#src/question/question.ts";

/** Proposes where a question belongs; people decide. Answers within milliseconds and never fails: not knowing is an empty ranking. */
export interface ThemeFilter {
  propose(text: string): ThemeProposal;
}
