/** What the portfolio knows, in the order of an initiative's life; one that was undone is in none of these. */
export const phases = ["kraamkamer", "project", "handed_over", "stopped"] as const;
export type InitiativePhase = (typeof phases)[number];
/** In these somebody works on it. */
export const runningPhases = ["kraamkamer", "project"] as const satisfies readonly InitiativePhase[];
export type RunningPhase = (typeof runningPhases)[number];

export function isRunningPhase(phase: InitiativePhase): phase is RunningPhase {
  return runningPhases.some((running) => running === phase);
}
