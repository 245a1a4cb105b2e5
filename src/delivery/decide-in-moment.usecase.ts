import type { Result } from "#src/kernel/result.ts";
import { ok } from "#src/kernel/result.ts";
import type { ObstacleRemoved } from "#src/initiative/clear-obstacle.usecase.ts";
import { removeObstacle } from "#src/initiative/clear-obstacle.usecase.ts";
import type { InitiativeRefusal } from "#src/initiative/change-initiative.usecase.ts";
import type { DecisionDeps, DecisionRefusal, Overtaken } from "#src/initiative/decide-on-initiative.usecase.ts";
import { decideOnInitiative, undoDecision } from "#src/initiative/decide-on-initiative.usecase.ts";
import type { InitiativeDecision } from "#src/initiative/decision.ts";
import type { DecisionId, InitiativeId } from "#src/initiative/initiative.ts";
import { MomentId } from "#src/initiative/moment-id.ts";
import type { Actor } from "#src/people/person.ts";
import type { AgendaItemId } from "./agenda-item.ts";
import type { MomentCommand } from "./change-moment.usecase.ts";
import type { OutcomeDeps, OutcomeRefusal, SaidRefusal } from "./record-outcome.usecase.ts";
import { recordOutcome, whileOpen } from "./record-outcome.usecase.ts";

export type DecideDeps = OutcomeDeps & DecisionDeps;

export interface DecideInMoment extends MomentCommand {
  readonly item: AgendaItemId;
  readonly initiative: InitiativeId;
  /** The revision of the initiative that the decision rests on. */
  readonly initiativeRev: number;
  readonly decision: InitiativeDecision;
  /** What was said with it. */
  readonly note: string;
}

/** Decides on an initiative: it does what it says, in one commit with the decision, which stands with the initiative. */
export async function decideInMoment(
  deps: DecideDeps,
  actor: Actor,
  command: DecideInMoment,
): Promise<Result<void, OutcomeRefusal | InitiativeRefusal | DecisionRefusal>> {
  const { key, item, initiative, initiativeRev, decision, note } = command;
  if (await isDone(deps, command)) return ok(undefined);
  return whileOpen(deps, actor, { act: "outcome.decide", command, item }, async () => {
    const moment = { id: MomentId.parse(command.moment), item };
    const asked = { key, initiative, rev: initiativeRev, moment, decision, note };
    const decided = await decideOnInitiative(deps, forKernteam(actor), asked);
    return decided.ok ? ok(undefined) : decided;
  });
}

export interface UndoInMoment extends MomentCommand {
  readonly item: AgendaItemId;
  readonly initiative: InitiativeId;
  readonly decision: DecisionId;
}

/** Takes a decision back, with what it did, while the moment is open. */
export async function undoInMoment(
  deps: DecideDeps,
  actor: Actor,
  command: UndoInMoment,
): Promise<Result<void, OutcomeRefusal | InitiativeRefusal | Overtaken>> {
  const { key, item, initiative, decision } = command;
  if (await isDone(deps, command)) return ok(undefined);
  return whileOpen(deps, actor, { act: "outcome.undo", command, item }, async () => {
    const taken = await deps.decisions.find(initiative, decision);
    // What another moment decided stands.
    if (taken?.taken.moment.id !== MomentId.parse(command.moment)) {
      return { ok: false, refusal: { code: "not_found" } } as const;
    }
    const undone = await undoDecision(deps, forKernteam(actor), { key, initiative, rev: 0, decision });
    return undone.ok ? ok(undefined) : undone;
  });
}

export interface ClearInMoment extends MomentCommand {
  readonly item: AgendaItemId;
  readonly initiative: InitiativeId;
  readonly obstacle: string;
  readonly how: string;
}

/**
 * Clears an obstacle of an initiative: first there, then in the minutes. Between the two nothing is lost, as the same
 * command once more goes on where it stopped.
 */
export async function clearInMoment(
  deps: DecideDeps,
  actor: Actor,
  command: ClearInMoment,
): Promise<Result<void, OutcomeRefusal | InitiativeRefusal | ObstacleRemoved | SaidRefusal>> {
  const { key, item, initiative, obstacle, how } = command;
  const cleared = await whileOpen(deps, actor, { act: "outcome.record", command, item }, () =>
    removeObstacle(deps, forKernteam(actor), { key, initiative, rev: 0, obstacle, how }),
  );
  if (!cleared.ok) return cleared;
  const said = { kind: "obstacle_removed", text: how, obstacle } as const;
  const recorded = await recordOutcome(deps, actor, { ...command, said });
  return recorded.ok ? ok(undefined) : recorded;
}

/** Sent once more when the moment has been closed meanwhile, it is done all the same. */
async function isDone(
  { initiatives }: DecideDeps,
  { key, initiative }: Pick<DecideInMoment, "key" | "initiative">,
): Promise<boolean> {
  const spent = await initiatives.forCommand(initiative, key);
  return spent.ok && spent.replayed;
}

/** Whoever the moment lets write down what the kernteam decides does so for the kernteam; the trail names them. */
function forKernteam(actor: Actor): Actor {
  return { ...actor, roles: [...actor.roles, { role: "kernteam" }] };
}
