import type { ThemeProposal } from "#src/question/theme-proposal.ts";
import type { OwnTerm } from "./own-terms.ts";

/** Proposes where a question belongs; people decide. Answers within milliseconds and never fails: not knowing is an empty ranking. */
export interface ThemeFilter {
  propose(text: string): Promise<ThemeProposal>;
  /** What it would propose, had people added these terms and no others. */
  proposeWith(text: string, terms: readonly OwnTerm[]): ThemeProposal;
}
