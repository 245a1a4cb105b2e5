import { z } from "zod";
import { InitiativeId } from "#src/initiative/initiative.ts";
import { idSchema } from "#src/kernel/ids.ts";
import { Instant } from "#src/kernel/time.ts";
import { PartnerId } from "#src/partner/partner.ts";
import { PersonId } from "#src/people/person.ts";
import { agendaLimits } from "./agenda-item.ts";
import { DeliveryMomentId } from "./delivery-moment.ts";

export const AgendaProposalId = idSchema("agp", "AgendaProposalId");
export type AgendaProposalId = z.infer<typeof AgendaProposalId>;

const proposed = {
  id: AgendaProposalId,
  title: z.string().min(1).max(agendaLimits.title),
  text: z.string().max(agendaLimits.note),
  minutes: z.int().min(1).max(agendaLimits.minutes),
  initiative: InitiativeId.nullable(),
  by: PersonId,
  organisation: PartnerId,
  at: Instant,
};

/** What a partner wants to speak of: it waits until an agenda takes it up, or until its proposer takes it back. Taken off that agenda, it waits again. */
export const AgendaProposal = z.discriminatedUnion("stage", [
  z.strictObject({ stage: z.literal("waiting"), ...proposed }),
  z.strictObject({ stage: z.literal("taken_up"), ...proposed, moment: DeliveryMomentId, takenUpAt: Instant }),
  z.strictObject({ stage: z.literal("withdrawn"), ...proposed, withdrawnAt: Instant }),
]);
export type AgendaProposal = z.infer<typeof AgendaProposal>;

export const AgendaProposalEvent = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("item_proposed") }),
  z.strictObject({ type: z.literal("proposal_taken_up"), moment: DeliveryMomentId }),
  z.strictObject({ type: z.literal("proposal_given_back"), moment: DeliveryMomentId }),
  z.strictObject({ type: z.literal("proposal_withdrawn") }),
]);
export type AgendaProposalEvent = z.infer<typeof AgendaProposalEvent>;
