import { ok, refuse } from "#src/kernel/result.ts";
import type { Actor } from "#src/people/person.ts";
import type { ChangeInitiativeDeps, ChangedInitiative, InitiativeCommand } from "./change-initiative.usecase.ts";
import { changeInitiative } from "./change-initiative.usecase.ts";
import type { InitiativeEvent } from "./initiative-event.ts";
import type { LivingInitiative } from "./initiative.ts";
import type { IllegalMove, Move, ProblemOwnerMissing } from "./moves.ts";
import { move, movedBack, stop, undoUntil } from "./moves.ts";

export interface MoveInitiative extends InitiativeCommand {
  readonly move: Move;
}

export interface StopInitiative extends InitiativeCommand {
  readonly reason: string;
}

/** A delivery moment decided it; only there it is taken back. */
export interface DecidedInMoment {
  readonly code: "decided_in_moment";
}

type TooLate = { readonly code: "too_late" };

/** It passes its gate: the kraamkamer becomes a project, the project is handed over. */
export function moveInitiative(
  deps: ChangeInitiativeDeps,
  actor: Actor,
  command: MoveInitiative,
): ChangedInitiative<IllegalMove | ProblemOwnerMissing> {
  return changeInitiative(deps, actor, {
    act: "initiative.move",
    command,
    step: (initiative, { by, at }) => {
      const moved = move(initiative, command.move, { by, at, decision: null });
      if (!moved.ok) return moved;
      return ok({ initiative: moved.value, events: [movedEvent(initiative, command.move)] });
    },
  });
}

/** It stops, with a reason to learn from. */
export function stopInitiative(
  deps: ChangeInitiativeDeps,
  actor: Actor,
  command: StopInitiative,
): ChangedInitiative<IllegalMove> {
  const { reason } = command;
  return changeInitiative(deps, actor, {
    act: "initiative.stop",
    command,
    step: (initiative, { by, at }) => {
      const stopped = stop(initiative, reason, { by, at, decision: null });
      if (!stopped.ok) return stopped;
      const { phase: from } = initiative;
      return ok({ initiative: stopped.value, events: [{ type: "initiative_stopped" as const, from, reason }] });
    },
  });
}

/** Takes its last move back, within a day. */
export function undoMove(
  deps: ChangeInitiativeDeps,
  actor: Actor,
  command: InitiativeCommand,
): ChangedInitiative<TooLate | DecidedInMoment> {
  return changeInitiative(deps, actor, {
    act: "initiative.undo-move",
    command,
    step: (initiative, { at }) => {
      const before = movedBack(initiative);
      if (before && initiative.phases.at(-1)?.decision) return refuse({ code: "decided_in_moment" });
      if (!before || (undoUntil(initiative) ?? "") < at) return refuse({ code: "too_late" });
      return ok({ initiative: before, events: [movedBackEvent(initiative, before)] });
    },
  });
}

export function movedEvent({ phase: from }: LivingInitiative, wanted: Move): InitiativeEvent {
  if (wanted.to === "handed_over") {
    return { type: "initiative_handed_over", from, handedOverTo: wanted.handedOverTo };
  }
  return { type: "initiative_moved", from, to: "project" };
}

export function movedBackEvent({ phase: from }: LivingInitiative, { phase: to }: LivingInitiative): InitiativeEvent {
  return { type: "move_undone", from, to };
}
