import type { InitiativePhase } from "./phases.ts";
import { phases, runningPhases } from "./phases.ts";

/** Who may do something with an initiative, in the words of a refusal. */
export type InitiativeDoer =
  /** The process owner of the initiative or of its theme, or the network lead. */
  | "steering"
  /** Those, or who owns the problem. */
  | "carrying"
  /** Those, or somebody of a partner that takes part. */
  | "taking_part"
  /** Those, the kernteam, or who can take one of its obstacles away. */
  | "helping"
  /** Somebody who acts for a partner organisation. */
  | "partner"
  /** The kernteam or the network lead. */
  | "deciding";

interface Act {
  readonly who: InitiativeDoer;
  readonly phases: readonly InitiativePhase[];
  /** Whether it rests on what the screen showed, so that a change in between stops it. */
  readonly atRevision: boolean;
}

/**
 * Everything that people can do with an initiative: the one table of who may do what in which phase. A move out of a phase
 * that has no such way is refused with the two phases, so moving is open to all of them.
 */
export const initiativeActs = {
  "initiative.move": { who: "steering", phases, atRevision: true },
  "initiative.stop": { who: "carrying", phases, atRevision: true },
  "initiative.undo-move": { who: "carrying", phases, atRevision: false },
  "initiative.plan": { who: "carrying", phases: runningPhases, atRevision: true },
  "initiative.problem-owner": { who: "steering", phases: runningPhases, atRevision: true },
  "initiative.process-owner": { who: "steering", phases: runningPhases, atRevision: true },
  "initiative.join": { who: "partner", phases: runningPhases, atRevision: false },
  "initiative.leave": { who: "partner", phases: runningPhases, atRevision: false },
  "initiative.bring-in": { who: "carrying", phases: runningPhases, atRevision: false },
  "initiative.let-go": { who: "carrying", phases: runningPhases, atRevision: false },
  "initiative.add-document": { who: "taking_part", phases, atRevision: false },
  "initiative.remove-document": { who: "taking_part", phases, atRevision: false },
  "initiative.update": { who: "carrying", phases: runningPhases, atRevision: false },
  "initiative.correct-update": { who: "carrying", phases, atRevision: false },
  "initiative.note-obstacle": { who: "helping", phases: runningPhases, atRevision: false },
  "initiative.ask-obstacle": { who: "helping", phases: runningPhases, atRevision: false },
  "initiative.remove-obstacle": { who: "helping", phases: runningPhases, atRevision: false },
  "initiative.reopen-obstacle": { who: "helping", phases: runningPhases, atRevision: false },
  "initiative.decide": { who: "deciding", phases, atRevision: true },
  "initiative.undo-decision": { who: "deciding", phases, atRevision: false },
} as const satisfies Record<string, Act>;

export type InitiativeAct = keyof typeof initiativeActs;

// The keys of the table are its own, whatever Object.keys says.
export const initiativeActNames = Object.keys(initiativeActs) as readonly InitiativeAct[];

export function isInPhaseFor(act: InitiativeAct, phase: InitiativePhase): boolean {
  const open: readonly InitiativePhase[] = initiativeActs[act].phases;
  return open.includes(phase);
}
