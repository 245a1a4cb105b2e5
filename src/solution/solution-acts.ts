/** What can be done with a proposal. Accepting, refusing and undoing an acceptance is judging, which a role allows. */
export const solutionActNames = ["solution.accept", "solution.refuse", "solution.withdraw", "solution.reopen"] as const;
export type SolutionAct = (typeof solutionActNames)[number];

/** What can be done with an entry of the catalogue by whoever keeps it. */
export const entryActNames = ["solution.edit", "solution.restore", "solution.retire", "solution.return"] as const;
export type EntryAct = (typeof entryActNames)[number];
