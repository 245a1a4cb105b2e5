import type { SolutionEvent } from "./solution.ts";

/** What was done with a solution, by the event that tells it. */
export const happened = {
  solution_proposed: "proposed",
  solution_accepted: "accepted",
  solution_reopened: "reopened",
  solution_refused: "refused",
  solution_withdrawn: "withdrawn",
  solution_added: "added",
  solution_edited: "edited",
  solution_restored: "restored",
  solution_retired: "retired",
  solution_returned: "returned",
} as const satisfies Record<SolutionEvent["type"], string>;
export type Happened = (typeof happened)[SolutionEvent["type"]];
