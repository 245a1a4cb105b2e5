import type { NotFound, Versioned } from "#src/kernel/aggregate-store.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Actor } from "#src/people/person.ts";
import type { AgendaItemId } from "./agenda-item.ts";
import type { AgendaProposalStore } from "./agenda-proposal.store.ts";
import type { AgendaProposal, AgendaProposalId } from "./agenda-proposal.ts";
import type { AgendaFull } from "./agenda-steps.ts";
import { withItems } from "./agenda-steps.ts";
import type { ChangeMomentDeps, MomentCommand, MomentRefusal } from "./change-moment.usecase.ts";
import { changeMoment } from "./change-moment.usecase.ts";
import type { DeliveryMoment, UnknownItem } from "./delivery-moment.ts";
import { itemOn } from "./delivery-moment.ts";
import { itemProposed, placedBehind, sourceOfProposal } from "./make-agenda.ts";
import type { ProposalSettled } from "./propose-item.usecase.ts";

export interface TakeUpDeps extends ChangeMomentDeps {
  readonly agendaProposals: Pick<AgendaProposalStore, "get">;
}

export interface TakeUpProposals extends MomentCommand {
  /** In the order in which they come. */
  readonly proposals: readonly AgendaProposalId[];
  /** The item that they come before; null puts them behind all others. */
  readonly before: AgendaItemId | null;
}

/**
 * Puts what partners brought in on the agenda, each on its own or several at once. What was taken off this agenda before
 * comes back: whoever says so now knows better than whoever took it off. What stands on it already stays where it is.
 */
export function takeUpProposals(
  deps: TakeUpDeps,
  actor: Actor,
  command: TakeUpProposals,
): Promise<Result<Versioned<DeliveryMoment>, MomentRefusal | UnknownItem | AgendaFull | ProposalSettled>> {
  const { before } = command;
  return changeMoment(deps, actor, {
    act: "agenda.take-up",
    command,
    step: async (moment) => {
      const found = await waiting(deps, moment, command.proposals);
      if (!found.ok) return found;
      const known = new Set(moment.agenda.map(({ source }) => source));
      const items = found.value
        .filter(({ id }) => !known.has(sourceOfProposal(id)))
        .map((one) => itemProposed(moment, one));
      const fits = withItems(moment, items);
      if (!fits.ok) return fits;
      const at = before === null ? ok(null) : itemOn(moment, before);
      if (!at.ok) return at;
      const { agenda: standing } = moment;
      const agenda =
        at.value === null ? placedBehind(standing, items) : standing.toSpliced(standing.indexOf(at.value), 0, ...items);
      const wanted = new Set(found.value.map(({ id }) => sourceOfProposal(id)));
      const dismissed = moment.dismissed.filter((source) => !wanted.has(source));
      return ok({
        moment: { ...moment, agenda: [...agenda], dismissed },
        events: [{ type: "agenda_drafted", added: items.length }],
      });
    },
  });
}

/** One that stands on another agenda, or was taken back, is not to be had any more. */
async function waiting(
  { agendaProposals }: TakeUpDeps,
  { id: moment }: DeliveryMoment,
  ids: readonly AgendaProposalId[],
): Promise<Result<readonly AgendaProposal[], NotFound | ProposalSettled>> {
  const proposals: AgendaProposal[] = [];
  for (const id of new Set(ids)) {
    const found = await agendaProposals.get(id);
    if (!found) return refuse({ code: "not_found" });
    const { value } = found;
    const isToBeHad = value.stage === "waiting" || (value.stage === "taken_up" && value.moment === moment);
    if (!isToBeHad) return refuse({ code: "proposal_settled" });
    proposals.push(value);
  }
  return ok(proposals);
}
