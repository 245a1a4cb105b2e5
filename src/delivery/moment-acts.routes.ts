import type { z } from "zod";
import type { NotFound } from "#src/kernel/aggregate-store.ts";
import { commandKey } from "#src/kernel/command.ts";
import type { Endpoint } from "#src/kernel/endpoint.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Route } from "#src/kernel/route.ts";
import { route } from "#src/kernel/route.ts";
import type { Actor, Person } from "#src/people/person.ts";
import { actorOf } from "#src/people/person.ts";
import { arrangeMoment, cancelMoment, moveMoment } from "./arrange-moment.usecase.ts";
import type { MomentCommand } from "./change-moment.usecase.ts";
import type { DecideDeps } from "./decide-in-moment.usecase.ts";
import { clearInMoment, decideInMoment, undoInMoment } from "./decide-in-moment.usecase.ts";
import type { DeliveryMomentDetail, getDeliveryMoment } from "./delivery-moment.contract.ts";
import type { DeliveryMomentDetailDeps } from "./delivery-moment.presenter.ts";
import { deliveryMomentDetail } from "./delivery-moment.presenter.ts";
import type { DraftAgendaDeps } from "./draft-agenda.usecase.ts";
import { draftAgenda } from "./draft-agenda.usecase.ts";
import { closeMoment, noteAttendance, openMoment, presentItem, reopenMoment } from "./hold-moment.usecase.ts";
import * as acts from "./moment-acts.contract.ts";
import {
  addItem,
  editItem,
  orderAgenda,
  postponeItem,
  publishAgenda,
  releaseItem,
  removeItem,
} from "./prepare-agenda.usecase.ts";
import { takeUpProposals } from "./take-up-proposals.usecase.ts";
import { editOutcome, recordOutcome, withdrawOutcome } from "./record-outcome.usecase.ts";

export type MomentActDeps = DecideDeps & DraftAgendaDeps & DeliveryMomentDetailDeps;

/** Everything that people do with a moment that stands. */
export function momentActRoutes(deps: MomentActDeps) {
  return [
    actRoute(deps, acts.arrangeMomentAct, arrangeMoment),
    actRoute(deps, acts.moveMomentAct, moveMoment),
    actRoute(deps, acts.cancelMomentAct, cancelMoment),
    actRoute(deps, acts.draftAgendaAct, draftAgenda),
    actRoute(deps, acts.takeUpAct, takeUpProposals),
    actRoute(deps, acts.publishAgendaAct, publishAgenda),
    actRoute(deps, acts.addItemAct, addItem),
    actRoute(deps, acts.editItemAct, editItem),
    actRoute(deps, acts.orderAgendaAct, orderAgenda),
    actRoute(deps, acts.removeItemAct, removeItem),
    actRoute(deps, acts.postponeItemAct, postponeItem),
    actRoute(deps, acts.releaseItemAct, releaseItem),
    actRoute(deps, acts.openMomentAct, openMoment),
    actRoute(deps, acts.presentItemAct, presentItem),
    actRoute(deps, acts.attendAct, noteAttendance),
    actRoute(deps, acts.closeMomentAct, closeMoment),
    actRoute(deps, acts.reopenMomentAct, reopenMoment),
    actRoute(deps, acts.recordOutcomeAct, recordOutcome),
    actRoute(deps, acts.decideAct, decideInMoment),
    actRoute(deps, acts.undoDecisionAct, undoInMoment),
    actRoute(deps, acts.clearObstacleAct, clearInMoment),
    actRoute(deps, acts.editOutcomeAct, editOutcome),
    actRoute(deps, acts.withdrawOutcomeAct, withdrawOutcome),
  ];
}

/** What every body says beside what its act asks for. */
interface Intended {
  readonly nonce: string;
  readonly rev?: number;
}

type ActEndpoint<Body, Code extends string> = Endpoint<
  typeof getDeliveryMoment.params,
  typeof getDeliveryMoment.query,
  z.ZodType<Body>,
  typeof DeliveryMomentDetail,
  Code | "not_found"
> & { readonly act: string };

/** One act, from request to answer: whatever was done, the whole moment comes back, so that the screen shows what stands. */
function actRoute<
  Deps extends MomentActDeps,
  Body extends Intended,
  Code extends string,
  Refusal extends { readonly code: Code | "not_found" },
>(
  deps: Deps,
  endpoint: ActEndpoint<Body, Code>,
  perform: (deps: Deps, actor: Actor, command: MomentCommand & Body) => Promise<Result<unknown, Refusal>>,
): Route<Person, Refusal | NotFound> {
  type Answered = Promise<Result<DeliveryMomentDetail, Refusal | NotFound>>;
  return route(endpoint, async (person: Person, { params: { id: moment }, body }): Answered => {
    const actor = actorOf(person);
    const { nonce, rev = 0, ...said } = body;
    const key = commandKey(person.id, endpoint.act, nonce, { moment, ...said });
    const outcome = await perform(deps, actor, { ...body, key, moment, rev });
    if (!outcome.ok) return outcome;
    const standing = await deps.deliveryMoments.get(moment);
    return standing ? ok(await deliveryMomentDetail(deps, actor, standing)) : refuse({ code: "not_found" });
  });
}
