import type { InitiativeStore } from "#src/initiative/initiative.store.ts";
import type { Clock } from "#src/kernel/time.ts";
import { dayOf } from "#src/kernel/time.ts";
import type { NamesDeps } from "#src/people/name.presenter.ts";
import { namesFrom } from "#src/people/name.presenter.ts";
import type { Actor } from "#src/people/person.ts";
import { hasRole } from "#src/people/person.ts";
import { initiativeNamed, outcomesShown } from "./agenda.presenter.ts";
import type { AgendaProposal } from "./agenda-proposal.ts";
import type { DeliveryMomentId } from "./delivery-moment.ts";
import type { DeliveryMomentStore } from "./delivery-moment.store.ts";
import type { ActionShown, AgendaProposalShown } from "./follow-up.contract.ts";
import type { Outcome } from "./outcome.ts";
import { maySettle } from "./delivery.policy.ts";
import { dayHeld } from "./when-held.ts";

export interface ProposalsShownDeps extends NamesDeps {
  readonly initiatives: Pick<InitiativeStore, "get">;
}

export interface ActionsShownDeps extends ProposalsShownDeps {
  readonly deliveryMoments: Pick<DeliveryMomentStore, "get">;
  readonly clock: Clock;
}

export async function actionsShown(
  deps: ActionsShownDeps,
  actor: Actor,
  outcomes: readonly Outcome[],
): Promise<ActionShown[]> {
  const names = namesFrom(deps);
  const moments = momentsFrom(deps);
  const today = dayOf(deps.clock.now());
  const actions = outcomes.filter((outcome) => outcome.kind === "action");
  return Promise.all(
    actions.map(async (action) => {
      const [shown] = await outcomesShown({ ...deps, names }, [action]);
      if (!shown) throw new Error("an outcome that is not shown");
      return {
        ...shown,
        moment: await moments(action.moment),
        about: action.initiative && (await initiativeNamed(deps.initiatives, action.initiative)),
        overdue: action.settled === null && action.due !== null && action.due < today,
        may: maySettle(actor, action) ? ["action.settle" as const] : [],
      };
    }),
  );
}

/** Names moments, and looks each of them up once. */
export function momentsFrom({ deliveryMoments }: Pick<ActionsShownDeps, "deliveryMoments">) {
  const looked = new Map<DeliveryMomentId, ReturnType<typeof look>>();
  const look = async (id: DeliveryMomentId) => {
    const found = await deliveryMoments.get(id);
    return found ? { id, title: found.value.title, day: dayHeld(found.value) } : null;
  };
  return (id: DeliveryMomentId) => {
    const looking = looked.get(id) ?? look(id);
    looked.set(id, looking);
    return looking;
  };
}

export function proposalsShown(
  deps: ProposalsShownDeps,
  actor: Actor,
  proposals: readonly AgendaProposal[],
): Promise<AgendaProposalShown[]> {
  const names = namesFrom(deps);
  return Promise.all(
    proposals.map(async ({ id, title, text, minutes, initiative, by, organisation, at, stage }) => {
      const isTheirs = by === actor.person || hasRole(actor, "network_lead");
      return {
        id,
        title,
        text,
        minutes,
        initiative,
        about: initiative && (await initiativeNamed(deps.initiatives, initiative)),
        by: await names.person(by),
        organisation: await names.partner(organisation),
        at,
        stage,
        may: stage === "waiting" && isTheirs ? ["proposal.withdraw" as const] : [],
      };
    }),
  );
}
