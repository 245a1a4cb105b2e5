import { z } from "zod";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Instant } from "#src/kernel/time.ts";
import { addMilliseconds, dayOf } from "#src/kernel/time.ts";
import { typedText } from "#src/kernel/typed-text.ts";
import type { PersonId } from "#src/people/person.ts";
import type { DecisionId, InPhase, LivingInitiative, PhaseBegun } from "./initiative.ts";
import type { InitiativePhase } from "./phases.ts";
import { handedOverLimit, reasonLimit } from "./initiative.ts";
import { Responsible, isSame } from "./responsible.ts";

/** Where somebody wants it. Every phase can be asked for, so that a card dropped in the wrong column hears why not. */
export const Move = z.discriminatedUnion("to", [
  z.strictObject({ to: z.literal("kraamkamer") }),
  z.strictObject({
    to: z.literal("project"),
    /** Who becomes the problem owner with the move; without it whoever is so already remains so. */
    problemOwner: Responsible.optional(),
  }),
  z.strictObject({ to: z.literal("handed_over"), handedOverTo: typedText().min(1).max(handedOverLimit) }),
]);
export type Move = z.infer<typeof Move>;

export const StopReason = typedText().min(1).max(reasonLimit);

/** No way leads from the one phase to the other. */
export interface IllegalMove {
  readonly code: "illegal_move";
  readonly from: InitiativePhase;
  readonly to: InitiativePhase;
}

/** Nothing becomes a project that nobody is committed to solve. */
export interface ProblemOwnerMissing {
  readonly code: "problem_owner_missing";
}

/** Who does it and when; `decision` names that of a delivery moment. */
export interface Moving {
  readonly by: PersonId;
  readonly at: Instant;
  readonly decision: DecisionId | null;
}

/** For so many hours a move can be taken back by hand. */
const undoHours = 24;
const millisecondsPerHour = 3_600_000;

/** Which phases follow on which, apart from going back. */
const ways: Readonly<Record<InitiativePhase, readonly InitiativePhase[]>> = {
  kraamkamer: ["project", "stopped"],
  project: ["handed_over", "stopped"],
  handed_over: [],
  stopped: [],
};

export function waysFrom({ phase }: LivingInitiative): readonly InitiativePhase[] {
  return ways[phase];
}

export function move(
  initiative: LivingInitiative,
  wanted: Move,
  moving: Moving,
): Result<LivingInitiative, IllegalMove | ProblemOwnerMissing> {
  if (initiative.phase === "kraamkamer" && wanted.to === "project") {
    return toProject(initiative, wanted.problemOwner ?? initiative.problemOwner, moving);
  }
  if (initiative.phase === "project" && wanted.to === "handed_over") {
    const { handedOverTo } = wanted;
    const handedOverOn = dayOf(moving.at);
    return ok({
      ...initiative,
      phase: "handed_over",
      handedOverOn,
      handedOverTo,
      phases: begun(initiative, "handed_over", moving),
    });
  }
  return refuse({ code: "illegal_move", from: initiative.phase, to: wanted.to });
}

export function stop(
  initiative: LivingInitiative,
  reason: string,
  moving: Moving,
): Result<LivingInitiative, IllegalMove> {
  const stoppedOn = dayOf(moving.at);
  const phasesThen = begun(initiative, "stopped", moving);
  switch (initiative.phase) {
    case "kraamkamer":
      return ok({ ...initiative, phase: "stopped", startedOn: null, stoppedOn, reason, phases: phasesThen });
    case "project":
      return ok({ ...initiative, phase: "stopped", stoppedOn, reason, phases: phasesThen });
    case "handed_over":
    case "stopped":
      return refuse({ code: "illegal_move", from: initiative.phase, to: "stopped" });
  }
}

/** The phase before, with the problem owner of then where the move named another; null for one that has not moved. */
export function movedBack(initiative: LivingInitiative): LivingInitiative | null {
  const phasesThen = initiative.phases.slice(0, -1);
  switch (initiative.phase) {
    case "kraamkamer":
      return null;
    case "project": {
      const { startedOn: _, ...rest } = initiative;
      return { ...rest, phase: "kraamkamer", problemOwner: ownerBefore(initiative), phases: phasesThen };
    }
    case "handed_over": {
      const { handedOverOn: _on, handedOverTo: _to, ...rest } = initiative;
      return { ...rest, phase: "project", phases: phasesThen };
    }
    case "stopped":
      return goingOn(initiative, phasesThen);
  }
}

/** Until when its last move can be taken back by hand; null where it cannot. What a delivery moment decided is taken back there. */
export function undoUntil({ phases: begunPhases }: LivingInitiative): Instant | null {
  const last = begunPhases.at(-1);
  if (!last || begunPhases.length < 2 || last.by === null || last.decision !== null) return null;
  return addMilliseconds(last.at, undoHours * millisecondsPerHour);
}

function goingOn({ startedOn, stoppedOn: _on, reason: _why, ...rest }: InPhase<"stopped">, then: PhaseBegun[]) {
  if (startedOn === null) return { ...rest, phase: "kraamkamer" as const, phases: then };
  return { ...rest, phase: "project" as const, startedOn, phases: then };
}

function toProject(
  initiative: InPhase<"kraamkamer">,
  became: Responsible | null,
  moving: Moving,
): Result<InPhase<"project">, ProblemOwnerMissing> {
  if (became === null) return refuse({ code: "problem_owner_missing" });
  const { problemOwner: was } = initiative;
  return ok({
    ...initiative,
    phase: "project",
    problemOwner: became,
    startedOn: dayOf(moving.at),
    phases: begun(initiative, "project", isSame(was, became) ? moving : { ...moving, owner: { was, became } }),
  });
}

/** Whoever was named since then stays. */
function ownerBefore({ problemOwner, phases: begunPhases }: LivingInitiative): Responsible | null {
  const owner = begunPhases.at(-1)?.owner;
  return owner && isSame(problemOwner, owner.became) ? owner.was : problemOwner;
}

function begun(
  { phases: before }: LivingInitiative,
  phase: InitiativePhase,
  moving: Moving & Pick<PhaseBegun, "owner">,
): PhaseBegun[] {
  return [...before, { phase, since: dayOf(moving.at), ...moving }];
}
