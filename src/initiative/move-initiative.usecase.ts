import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Actor } from "#src/people/person.ts";
import type {
  ChangeInitiativeDeps,
  Changed,
  ChangedInitiative,
  InitiativeCommand,
} from "./change-initiative.usecase.ts";
import { changeInitiative } from "./change-initiative.usecase.ts";
import type { InitiativeEvent } from "./initiative-event.ts";
import type { LivingInitiative } from "./initiative.ts";
import type { IllegalMove, Move, Moving, ProblemOwnerMissing } from "./moves.ts";
import { move, movedBack, stop, undoUntil } from "./moves.ts";
import type { UnknownPartner, UnknownPerson } from "./steer-initiative.usecase.ts";
import { knownResponsible, ownedBy } from "./steer-initiative.usecase.ts";

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

/** Why a move does not come about. */
export type MoveRefusal = IllegalMove | ProblemOwnerMissing | UnknownPerson | UnknownPartner;

type TooLate = { readonly code: "too_late" };

/** It passes its gate: the kraamkamer becomes a project, the project is handed over. */
export function moveInitiative(
  deps: ChangeInitiativeDeps,
  actor: Actor,
  command: MoveInitiative,
): ChangedInitiative<MoveRefusal> {
  return changeInitiative(deps, actor, {
    act: "initiative.move",
    command,
    step: (initiative, { by, at }) => movedTo(deps, initiative, { wanted: command.move, by, at, decision: null }),
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
      return ok({ initiative: before, events: movedBackEvents(initiative, before) });
    },
  });
}

/** By hand or by a decision: whoever the move names as problem owner must exist. */
export async function movedTo(
  deps: Pick<ChangeInitiativeDeps, "people" | "partners">,
  initiative: LivingInitiative,
  { wanted, ...moving }: Moving & { readonly wanted: Move },
): Promise<Result<Changed, MoveRefusal>> {
  const known = await knownResponsible(deps, wanted.to === "project" ? (wanted.problemOwner ?? null) : null);
  if (!known.ok) return known;
  const moved = move(initiative, wanted, moving);
  if (!moved.ok) return moved;
  return ok({
    initiative: moved.value,
    events: [...ownedBy(initiative, moved.value.problemOwner).events, movedEvent(initiative, wanted)],
  });
}

export function movedBackEvents(initiative: LivingInitiative, before: LivingInitiative): readonly InitiativeEvent[] {
  const { phase: from } = initiative;
  return [{ type: "move_undone", from, to: before.phase }, ...ownedBy(initiative, before.problemOwner).events];
}

function movedEvent({ phase: from }: LivingInitiative, wanted: Move): InitiativeEvent {
  if (wanted.to === "handed_over") {
    return { type: "initiative_handed_over", from, handedOverTo: wanted.handedOverTo };
  }
  return { type: "initiative_moved", from, to: "project" };
}
