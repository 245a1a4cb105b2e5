import type { KeyReused, NotFound, Stale, Versioned } from "#src/kernel/aggregate-store.ts";
import { atRevision } from "#src/kernel/aggregate-store.ts";
import type { CommandKey } from "#src/kernel/command.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Clock, Instant } from "#src/kernel/time.ts";
import type { Actor } from "#src/people/person.ts";
import type { DeliveryAct, StageOf } from "./delivery-acts.ts";
import { deliveryActs, isInStageFor } from "./delivery-acts.ts";
import type {
  DeliveryMoment,
  DeliveryMomentEvent,
  DeliveryMomentId,
  InStage,
  WrongMomentStage,
} from "./delivery-moment.ts";
import type { DeliveryMomentStore } from "./delivery-moment.store.ts";
import type { DeliveryForbidden, Within } from "./delivery.policy.ts";
import { mayDeliver } from "./delivery.policy.ts";

export interface ChangeMomentDeps {
  readonly deliveryMoments: DeliveryMomentStore;
  readonly clock: Clock;
}

/** What every command to a delivery moment says beside its own. */
export interface MomentCommand {
  readonly key: CommandKey;
  readonly moment: DeliveryMomentId;
  /** The revision that the screen showed; asked only of acts that rest on it. */
  readonly rev: number;
}

export type MomentRefusal = NotFound | KeyReused | DeliveryForbidden | WrongMomentStage | Stale;

export interface ChangedMoment {
  readonly moment: DeliveryMoment;
  readonly events: readonly DeliveryMomentEvent[];
}

interface Act<A extends DeliveryAct, Outcome> {
  readonly act: A;
  readonly command: MomentCommand;
  /** What within the moment it is about, where who may do it depends on that. */
  readonly within?: (moment: DeliveryMoment) => Within;
  readonly step: (moment: InStage<StageOf<A>>, at: Instant) => Outcome | Promise<Outcome>;
}

type Decided = Result<ChangedMoment, { readonly code: string }>;
type RefusalOf<Outcome> = Outcome extends { readonly ok: false; readonly refusal: infer Refusal } ? Refusal : never;

/**
 * The way of every act on a delivery moment: load, policy on the moment, stage, revision where the act rests on it, the
 * decision, one commit. An act that does not rest on a revision is decided anew when somebody else was faster: in a meeting
 * several people press at once.
 */
export function changeMoment<A extends DeliveryAct, Outcome extends Decided>(
  deps: ChangeMomentDeps,
  actor: Actor,
  doing: Act<A, Outcome>,
): Promise<Result<Versioned<DeliveryMoment>, MomentRefusal | RefusalOf<Outcome>>> {
  return deps.deliveryMoments.inTurn(doing.command.moment, () => attempt(deps, actor, doing));
}

async function attempt<A extends DeliveryAct, Outcome extends Decided>(
  deps: ChangeMomentDeps,
  actor: Actor,
  { act, command, within, step }: Act<A, Outcome>,
): Promise<Result<Versioned<DeliveryMoment>, MomentRefusal | RefusalOf<Outcome>>> {
  const found = await deps.deliveryMoments.forCommand(command.moment, command.key);
  if (!found.ok) return found;
  if (found.replayed) return ok(found.value);
  const standing = found.value;
  const { value: moment } = standing;
  const allowed = mayDeliver(actor, act, { moment, within: within?.(moment) ?? {} });
  if (!allowed.ok) return allowed;
  if (!isOpenTo(act, moment)) return refuse({ code: "moment_stage", is: moment.stage });
  const current = deliveryActs[act].atRevision ? atRevision(standing, command.rev) : ok(undefined);
  if (!current.ok) return current;
  const at = deps.clock.now();
  const changed = await step(moment, at);
  // What the type checker cannot follow: a refused outcome holds one of the outcome's refusals.
  if (!changed.ok) return refuse(changed.refusal as RefusalOf<Outcome>);
  const saved = await deps.deliveryMoments.save({
    value: changed.value.moment,
    expected: standing,
    command: command.key,
    by: actor.person,
    at,
    events: changed.value.events,
  });
  const wasOvertaken = !saved.ok && saved.refusal.code === "stale" && !deliveryActs[act].atRevision;
  return wasOvertaken ? attempt(deps, actor, { act, command, step, ...(within ? { within } : {}) }) : saved;
}

function isOpenTo<A extends DeliveryAct>(act: A, moment: DeliveryMoment): moment is InStage<StageOf<A>> {
  return isInStageFor(act, moment);
}
