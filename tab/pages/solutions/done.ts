import type { ProposalShown } from "#src/solution/proposal.contract.ts";

/** What was done with a proposal, in words. */
export interface Done {
  readonly said: string;
  /** The proposal that became a solution, for who wants to look at it or to undo that. */
  readonly accepted: Pick<ProposalShown, "id" | "title"> | null;
}
