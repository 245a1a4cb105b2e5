import type { NotFound, Versioned } from "#src/kernel/aggregate-store.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import { dayOf } from "#src/kernel/time.ts";
import type { Actor } from "#src/people/person.ts";
import type {
  ChangeInitiativeDeps,
  Changed,
  Doing,
  InitiativeCommand,
  InitiativeRefusal,
} from "./change-initiative.usecase.ts";
import { changeInitiative } from "./change-initiative.usecase.ts";
import type { Before, DecisionTaken, InitiativeDecision, TakenIn } from "./decision.ts";
import type { DecisionStore } from "./decision.store.ts";
import { writeDecision } from "./decision.store.ts";
import type { Initiative, LivingInitiative } from "./initiative.ts";
import { DecisionId } from "./initiative.ts";
import type { MoveRefusal } from "./move-initiative.usecase.ts";
import { movedBackEvents, movedTo } from "./move-initiative.usecase.ts";
import { movedBack, stop } from "./moves.ts";
import type { PlanRefusal } from "./planning.ts";
import { plannable } from "./planning.ts";
import { isSame } from "./responsible.ts";
import type { UnknownPartner, UnknownPerson } from "./steer-initiative.usecase.ts";
import { knownPerson, knownResponsible, ledBy, ownedBy, planned } from "./steer-initiative.usecase.ts";

export interface DecideOnInitiative extends InitiativeCommand {
  readonly moment: TakenIn;
  readonly decision: InitiativeDecision;
  /** What was said with it. */
  readonly note?: string;
}

export interface UndoDecision extends InitiativeCommand {
  readonly decision: DecisionId;
}

export interface DecisionDeps extends ChangeInitiativeDeps {
  readonly decisions: Pick<DecisionStore, "find">;
}

/** Since the decision the same was changed once more: undoing it would take that away. */
export type Overtaken = { readonly code: "overtaken" };

export type DecisionRefusal = MoveRefusal | PlanRefusal;

/** The initiative as it stands then, and the decision that was taken. */
export interface Decided {
  readonly initiative: Versioned<Initiative>;
  readonly decision: DecisionId;
}

/** Only what changes the initiative rests on what the minute-taker saw of it. */
const withoutEffect: ReadonlySet<InitiativeDecision["kind"]> = new Set(["continue", "other"]);

/**
 * Takes a decision in a delivery moment: what it says is done, and the decision written, in one commit. That the moment is
 * open, and that the item is on its agenda, is for whoever holds the moment to see to.
 */
export async function decideOnInitiative(
  deps: ChangeInitiativeDeps,
  actor: Actor,
  command: DecideOnInitiative,
): Promise<Result<Decided, InitiativeRefusal | DecisionRefusal>> {
  const { decision, moment, note = "" } = command;
  const id = decisionIdOf(command);
  const outcome = await changeInitiative(deps, actor, {
    act: "initiative.decide",
    command,
    atRevision: !withoutEffect.has(decision.kind),
    step: async (initiative, doing): Promise<Result<Changed, DecisionRefusal>> => {
      const done = await effectOf(deps, initiative, { decision, id, doing });
      if (!done.ok) return done;
      const { by, at } = doing;
      const before = beforeOf(initiative, decision);
      const { title } = initiative;
      const taken: DecisionTaken = {
        id,
        initiative: initiative.id,
        title,
        moment,
        decision,
        note,
        by,
        at,
        before,
        undone: null,
      };
      return ok({
        initiative: done.value.initiative,
        events: [...done.value.events, { type: "decision_taken", decision: id, moment: moment.id }],
        beside: [writeDecision(taken)],
      });
    },
  });
  return outcome.ok ? ok({ initiative: outcome.value, decision: id }) : outcome;
}

/** Takes a decision back while its moment is open, with all that it did; refused when that was changed once more. */
export async function undoDecision(
  deps: DecisionDeps,
  actor: Actor,
  command: UndoDecision,
): Promise<Result<Versioned<Initiative>, InitiativeRefusal | NotFound | Overtaken>> {
  return changeInitiative(deps, actor, {
    act: "initiative.undo-decision",
    command,
    step: async (initiative, { by, at }): Promise<Result<Changed, NotFound | Overtaken>> => {
      const found = await deps.decisions.find(initiative.id, command.decision);
      if (!found) return refuse({ code: "not_found" });
      if (found.taken.undone) return ok({ initiative, events: [] });
      const back = takenBack(initiative, found.taken);
      if (!back.ok) return back;
      const { id, moment } = found.taken;
      return ok({
        initiative: back.value.initiative,
        events: [...back.value.events, { type: "decision_taken_back", decision: id, moment: moment.id }],
        beside: [writeDecision({ ...found.taken, undone: { by, at } }, found.etag)],
      });
    },
  });
}

/** The same command names the same decision, however often it is repeated. */
function decisionIdOf({ key }: InitiativeCommand): DecisionId {
  return DecisionId.parse(`dec_${key.key}`);
}

interface Deciding {
  readonly decision: InitiativeDecision;
  readonly id: DecisionId;
  readonly doing: Doing;
}

async function effectOf(
  deps: ChangeInitiativeDeps,
  initiative: LivingInitiative,
  { decision, id, doing: { by, at } }: Deciding,
): Promise<Result<Changed, DecisionRefusal>> {
  const moving = { by, at, decision: id };
  switch (decision.kind) {
    case "continue":
    case "other":
      return ok({ initiative, events: [] });
    case "move":
      return movedTo(deps, initiative, { wanted: decision.move, ...moving });
    case "stop": {
      const stopped = stop(initiative, decision.reason, moving);
      if (!stopped.ok) return stopped;
      const { reason } = decision;
      return ok({
        initiative: stopped.value,
        events: [{ type: "initiative_stopped", from: initiative.phase, reason }],
      });
    }
    case "change_owner":
      return ownerChanged(deps, initiative, decision.owner);
    case "set_gate": {
      const { end } = initiative;
      const wanted = { gate: decision.gate, end };
      // It is decided anew, so that the day which stands is no reason to leave one that has passed.
      const possible = plannable({ gate: null, end }, wanted, dayOf(at));
      return possible.ok ? ok(planned(initiative, wanted)) : possible;
    }
  }
}

async function ownerChanged(
  deps: ChangeInitiativeDeps,
  initiative: LivingInitiative,
  owner: Extract<InitiativeDecision, { readonly kind: "change_owner" }>["owner"],
): Promise<Result<Changed, UnknownPerson | UnknownPartner>> {
  if (owner.of === "process") {
    const known = await knownPerson(deps, owner.to);
    return known.ok ? ok(ledBy(initiative, owner.to)) : known;
  }
  const known = await knownResponsible(deps, owner.to);
  return known.ok ? ok(ownedBy(initiative, owner.to)) : known;
}

function beforeOf({ problemOwner, processOwner, gate }: LivingInitiative, decision: InitiativeDecision): Before | null {
  if (decision.kind === "set_gate") return { of: "gate", was: gate };
  if (decision.kind !== "change_owner") return null;
  return decision.owner.of === "problem" ? { of: "problem", was: problemOwner } : { of: "process", was: processOwner };
}

function takenBack(initiative: LivingInitiative, { id, decision, before }: DecisionTaken): Result<Changed, Overtaken> {
  switch (decision.kind) {
    case "continue":
    case "other":
      return ok({ initiative, events: [] });
    case "move":
    case "stop": {
      const back = initiative.phases.at(-1)?.decision === id ? movedBack(initiative) : null;
      return back ? ok({ initiative: back, events: movedBackEvents(initiative, back) }) : overtaken();
    }
    case "change_owner": {
      const { owner } = decision;
      if (owner.of === "problem") {
        if (before?.of !== "problem" || !isSame(initiative.problemOwner, owner.to)) return overtaken();
        return ok(ownedBy(initiative, before.was));
      }
      if (before?.of !== "process" || initiative.processOwner !== owner.to) return overtaken();
      return ok(ledBy(initiative, before.was));
    }
    case "set_gate": {
      const isAsDecided = initiative.gate?.day === decision.gate?.day && initiative.gate?.name === decision.gate?.name;
      if (before?.of !== "gate" || !isAsDecided) return overtaken();
      return ok(planned(initiative, { gate: before.was, end: initiative.end }));
    }
  }
}

function overtaken() {
  return refuse({ code: "overtaken" });
}
