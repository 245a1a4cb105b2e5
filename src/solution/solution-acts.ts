/** What can be done with a proposal that waits. Accepting and refusing is judging, which a role allows. */
export const solutionActNames = ["solution.accept", "solution.refuse", "solution.withdraw"] as const;
export type SolutionAct = (typeof solutionActNames)[number];
