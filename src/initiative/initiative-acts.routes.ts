import type { z } from "zod";
import type { NotFound, Versioned } from "#src/kernel/aggregate-store.ts";
import { commandKey } from "#src/kernel/command.ts";
import type { Endpoint } from "#src/kernel/endpoint.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Route } from "#src/kernel/route.ts";
import { route } from "#src/kernel/route.ts";
import type { Actor, Person } from "#src/people/person.ts";
import { actorOf } from "#src/people/person.ts";
import type { ChangeInitiativeDeps, InitiativeCommand } from "./change-initiative.usecase.ts";
import { askToRemoveObstacle, noteObstacle, removeObstacle, reopenObstacle } from "./clear-obstacle.usecase.ts";
import * as acts from "./initiative-acts.contract.ts";
import type { InitiativeAct } from "./initiative-acts.ts";
import type { InitiativeDetail, getInitiative } from "./initiative-detail.contract.ts";
import type { InitiativeDetailDeps } from "./initiative-detail.presenter.ts";
import { initiativeDetail } from "./initiative-detail.presenter.ts";
import type { Initiative } from "./initiative.ts";
import { isLiving } from "./initiative.ts";
import { addDocument, removeDocument } from "./keep-documents.usecase.ts";
import { moveInitiative, stopInitiative, undoMove } from "./move-initiative.usecase.ts";
import { bringInPartner, joinInitiative, leaveInitiative, letPartnerGo } from "./participate.usecase.ts";
import { correctUpdate, postUpdate } from "./post-update.usecase.ts";
import { appointProblemOwner, appointProcessOwner, planInitiative } from "./steer-initiative.usecase.ts";

export type InitiativeActDeps = ChangeInitiativeDeps & InitiativeDetailDeps;

/** What people do with an initiative. */
export function initiativeActRoutes(deps: InitiativeActDeps) {
  return [
    actRoute(deps, acts.moveIt, moveInitiative),
    actRoute(deps, acts.stopIt, stopInitiative),
    actRoute(deps, acts.undoMoving, undoMove),
    actRoute(deps, acts.plan, planInitiative),
    actRoute(deps, acts.problemOwner, appointProblemOwner),
    actRoute(deps, acts.processOwner, appointProcessOwner),
    actRoute(deps, acts.join, joinInitiative),
    actRoute(deps, acts.leave, leaveInitiative),
    actRoute(deps, acts.bringIn, bringInPartner),
    actRoute(deps, acts.letGo, letPartnerGo),
    actRoute(deps, acts.addDocument, addDocument),
    actRoute(deps, acts.removeDocument, removeDocument),
    actRoute(deps, acts.update, postUpdate),
    actRoute(deps, acts.correctUpdate, correctUpdate),
    actRoute(deps, acts.noteObstacle, noteObstacle),
    actRoute(deps, acts.askObstacle, askToRemoveObstacle),
    actRoute(deps, acts.removeObstacle, removeObstacle),
    actRoute(deps, acts.reopenObstacle, reopenObstacle),
  ];
}

/** What every body says beside what its act asks for. */
interface Intended {
  readonly nonce: string;
  readonly rev?: number;
}

type ActEndpoint<Body, Code extends string> = Endpoint<
  typeof getInitiative.params,
  typeof getInitiative.query,
  z.ZodType<Body>,
  typeof InitiativeDetail,
  Code | "not_found"
> & { readonly act: InitiativeAct };

/** One act, from request to answer. The key is made as for a button of the same verb. */
function actRoute<Body extends Intended, Code extends string, Refusal extends { readonly code: Code | "not_found" }>(
  deps: InitiativeActDeps,
  endpoint: ActEndpoint<Body, Code>,
  perform: (
    deps: InitiativeActDeps,
    actor: Actor,
    command: InitiativeCommand & Body,
  ) => Promise<Result<Versioned<Initiative>, Refusal>>,
): Route<Person, Refusal | NotFound> {
  return route(
    endpoint,
    async (
      person: Person,
      { params: { id: initiative }, body },
    ): Promise<Result<InitiativeDetail, Refusal | NotFound>> => {
      const actor = actorOf(person);
      const { nonce, rev = 0, ...said } = body;
      const key = commandKey(person.id, endpoint.act, nonce, { initiative, ...said });
      const outcome = await perform(deps, actor, { ...body, key, initiative, rev });
      if (!outcome.ok) return outcome;
      const { value, rev: now, etag } = outcome.value;
      return isLiving(value)
        ? ok(await initiativeDetail(deps, actor, { value, rev: now, etag }))
        : refuse({ code: "not_found" });
    },
  );
}
