import type { KeyReused, NotFound, Stale, Versioned } from "#src/kernel/aggregate-store.ts";
import { atRevision } from "#src/kernel/aggregate-store.ts";
import type { CommandKey } from "#src/kernel/command.ts";
import type { Operation } from "#src/kernel/document-store.port.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Clock, Instant } from "#src/kernel/time.ts";
import type { PartnerStore } from "#src/partner/partner.store.ts";
import type { Actor, PersonId } from "#src/people/person.ts";
import type { PersonStore } from "#src/people/person.store.ts";
import type { InitiativeAct } from "./initiative-acts.ts";
import { initiativeActs, isInPhaseFor } from "./initiative-acts.ts";
import type { InitiativeEvent } from "./initiative-event.ts";
import type { NotTheirs } from "./initiative.policy.ts";
import { mayAct } from "./initiative.policy.ts";
import type { Initiative, InitiativeId, LivingInitiative, WrongPhase } from "./initiative.ts";
import { isLiving } from "./initiative.ts";
import type { InitiativeStore } from "./initiative.store.ts";
import { withStandingPartners } from "./standing-partners.ts";

export interface ChangeInitiativeDeps {
  readonly initiatives: InitiativeStore;
  readonly partners: Pick<PartnerStore, "get">;
  readonly people: Pick<PersonStore, "get">;
  readonly clock: Clock;
}

/** What every command to an initiative says beside its own. */
export interface InitiativeCommand {
  readonly key: CommandKey;
  readonly initiative: InitiativeId;
  /** The revision that the screen showed; asked only of acts that rest on it. */
  readonly rev: number;
}

export type InitiativeRefusal = NotFound | KeyReused | NotTheirs | WrongPhase | Stale;
export type ChangedInitiative<Refusal = never> = Promise<Result<Versioned<Initiative>, InitiativeRefusal | Refusal>>;

/** The initiative after the act, what is told of it, and what is written beside it in the same commit. */
export interface Changed {
  readonly initiative: LivingInitiative;
  readonly events: readonly InitiativeEvent[];
  readonly beside?: readonly Operation[];
}

/** Who does it, and when; new parts of the initiative are named after the command, so that a repetition names the same. */
export interface Doing {
  readonly by: PersonId;
  readonly at: Instant;
  readonly newId: string;
}

interface Acting<Outcome> {
  readonly act: InitiativeAct;
  readonly command: InitiativeCommand;
  /** Says of this one command whether it rests on the revision, where not all of its kind do. */
  readonly atRevision?: boolean;
  readonly step: (initiative: LivingInitiative, doing: Doing) => Outcome | Promise<Outcome>;
}

type Decided = Result<Changed, { readonly code: string }>;
type RefusalOf<Outcome> = Outcome extends { readonly ok: false; readonly refusal: infer Refusal } ? Refusal : never;

const lengthOfId = 16;

/** The way of every act on an initiative: load, policy, phase, revision where it rests on it, the decision, one commit. */
export function changeInitiative<Outcome extends Decided>(
  deps: ChangeInitiativeDeps,
  actor: Actor,
  acting: Acting<Outcome>,
): ChangedInitiative<RefusalOf<Outcome>> {
  return deps.initiatives.inTurn(acting.command.initiative, () => attempt(deps, actor, acting));
}

async function attempt<Outcome extends Decided>(
  deps: ChangeInitiativeDeps,
  actor: Actor,
  acting: Acting<Outcome>,
): ChangedInitiative<RefusalOf<Outcome>> {
  const { act, command, step, atRevision: restsOnIt = initiativeActs[act].atRevision } = acting;
  const found = await deps.initiatives.forCommand(command.initiative, command.key);
  if (!found.ok || found.replayed) return found;
  const standing = found.value;
  if (!isLiving(standing.value)) return refuse({ code: "not_found" });
  const initiative = await withStandingPartners(deps.partners, standing.value);
  const allowed = mayAct(actor, act, initiative);
  if (!allowed.ok) return allowed;
  if (!isInPhaseFor(act, initiative.phase)) return refuse({ code: "wrong_phase", is: initiative.phase });
  const current = restsOnIt ? atRevision(standing, command.rev) : ok(undefined);
  if (!current.ok) return current;
  const at = deps.clock.now();
  const changed = await step(initiative, { by: actor.person, at, newId: command.key.key.slice(0, lengthOfId) });
  // What the type checker cannot follow: a refused outcome holds one of the outcome's refusals.
  if (!changed.ok) return refuse(changed.refusal as RefusalOf<Outcome>);
  const saved = await deps.initiatives.save({
    value: changed.value.initiative,
    expected: standing,
    command: command.key,
    by: actor.person,
    at,
    events: changed.value.events,
    ...(changed.value.beside ? { beside: changed.value.beside } : {}),
  });
  const wasOvertaken = !saved.ok && saved.refusal.code === "stale" && !restsOnIt;
  return wasOvertaken ? attempt(deps, actor, acting) : saved;
}
