import type { KeyReused, NotFound, Stale, Versioned } from "#src/kernel/aggregate-store.ts";
import type { CommandKey } from "#src/kernel/command.ts";
import { commandKey } from "#src/kernel/command.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Clock } from "#src/kernel/time.ts";
import type { InitiativeId } from "#src/initiative/initiative.ts";
import type { Actor } from "#src/people/person.ts";
import { hasRole } from "#src/people/person.ts";
import type { AgendaProposal, AgendaProposalEvent } from "./agenda-proposal.ts";
import { AgendaProposalId } from "./agenda-proposal.ts";
import type { AgendaProposalStore } from "./agenda-proposal.store.ts";
import type { DeliveryMomentId } from "./delivery-moment.ts";
import type { DeliveryMomentStore } from "./delivery-moment.store.ts";
import type { DeliveryForbidden } from "./delivery.policy.ts";
import { mayPropose } from "./delivery.policy.ts";
import { sourceOfProposal } from "./make-agenda.ts";

export interface ProposeItemDeps {
  readonly agendaProposals: AgendaProposalStore;
  readonly clock: Clock;
}

export interface ProposeItem {
  readonly key: CommandKey;
  readonly title: string;
  readonly text: string;
  readonly minutes: number;
  readonly initiative: InitiativeId | null;
}

/** A partner brings in something to speak of; the next agenda that is made takes it up. */
export async function proposeItem(
  { agendaProposals, clock }: ProposeItemDeps,
  actor: Actor,
  { key, title, text, minutes, initiative }: ProposeItem,
): Promise<Result<Versioned<AgendaProposal>, DeliveryForbidden | KeyReused | Stale>> {
  const allowed = mayPropose(actor);
  const { organisation } = actor;
  if (!allowed.ok || organisation === null) return refuse({ code: "delivery_forbidden", needs: "partner" });
  const at = clock.now();
  const id = AgendaProposalId.parse(`agp_${key.key.slice(0, 16)}`);
  return agendaProposals.create({
    value: { stage: "waiting", id, title, text, minutes, initiative, by: actor.person, organisation, at },
    command: key,
    by: actor.person,
    at,
    events: [{ type: "item_proposed" }],
  });
}

/** It is on an agenda, or was taken back, by now. */
export interface ProposalSettled {
  readonly code: "proposal_settled";
}

export interface WithdrawProposal {
  readonly key: CommandKey;
  readonly proposal: AgendaProposalId;
}

/** Its proposer takes it back, or the network lead does. */
export async function withdrawProposal(
  { agendaProposals, clock }: ProposeItemDeps,
  actor: Actor,
  { key, proposal }: WithdrawProposal,
): Promise<Result<Versioned<AgendaProposal>, DeliveryForbidden | NotFound | KeyReused | Stale | ProposalSettled>> {
  const found = await agendaProposals.forCommand(proposal, key);
  if (!found.ok) return found;
  if (found.replayed) return ok(found.value);
  const { value: standing } = found.value;
  if (standing.by !== actor.person && !hasRole(actor, "network_lead")) {
    return refuse({ code: "delivery_forbidden", needs: "network_lead" });
  }
  if (standing.stage !== "waiting") return refuse({ code: "proposal_settled" });
  const at = clock.now();
  return agendaProposals.save({
    value: { ...standing, stage: "withdrawn", withdrawnAt: at },
    expected: found.value,
    command: key,
    by: actor.person,
    at,
    events: [{ type: "proposal_withdrawn" }],
  });
}

export interface SettleProposalsDeps extends ProposeItemDeps {
  readonly deliveryMoments: Pick<DeliveryMomentStore, "get">;
}

const mostAtOnce = 100;

/**
 * What stands on the agenda of a moment counts as taken up, and what was taken off waits for the next one. The outbox calls
 * it until it has succeeded, and calling it again does nothing.
 */
export async function settleProposals(deps: SettleProposalsDeps, moment: DeliveryMomentId): Promise<void> {
  const found = await deps.deliveryMoments.get(moment);
  if (!found) return;
  const { stage, agenda } = found.value;
  const onAgenda = new Set(stage === "cancelled" ? [] : agenda.flatMap(({ source }) => source ?? []));
  const isOn = ({ id }: AgendaProposal) => onAgenda.has(sourceOfProposal(id));
  const page = { order: "at", direction: "ascending", limit: mostAtOnce } as const;
  const waiting = await deps.agendaProposals.list({ where: { stage: "waiting" }, ...page });
  const taken = await deps.agendaProposals.list({ where: { stage: "taken_up", moment }, ...page });
  const at = deps.clock.now();
  for (const standing of waiting.items.filter(({ value }) => isOn(value))) {
    const value = { ...knownOf(standing.value), stage: "taken_up", moment, takenUpAt: at } as const;
    await write(deps, standing, { value, event: { type: "proposal_taken_up", moment } });
  }
  for (const standing of taken.items.filter(({ value }) => !isOn(value))) {
    const value = { ...knownOf(standing.value), stage: "waiting" } as const;
    await write(deps, standing, { value, event: { type: "proposal_given_back", moment } });
  }
}

async function write(
  { agendaProposals, clock }: ProposeItemDeps,
  standing: Versioned<AgendaProposal>,
  { value, event }: { readonly value: AgendaProposal; readonly event: AgendaProposalEvent },
): Promise<void> {
  await agendaProposals.save({
    value,
    expected: standing,
    command: commandKey("system", "proposal.settle", `${value.id}:${standing.rev}`, event),
    by: null,
    at: clock.now(),
    events: [event],
  });
}

function knownOf({ id, title, text, minutes, initiative, by, organisation, at }: AgendaProposal) {
  return { id, title, text, minutes, initiative, by, organisation, at };
}
