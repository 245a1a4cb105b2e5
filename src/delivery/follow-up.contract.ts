import { z } from "zod";
import { DecisionShown } from "#src/initiative/initiative-detail.contract.ts";
import { InitiativeId } from "#src/initiative/initiative.ts";
import { written } from "#src/kernel/act-endpoint.ts";
import { endpoint, intention, nothing, pageOf, paging } from "#src/kernel/endpoint.ts";
import { Day, Instant } from "#src/kernel/time.ts";
import { typedText } from "#src/kernel/typed-text.ts";
import { PartnerName } from "#src/partner/partner.contract.ts";
import { PersonName } from "#src/people/me.contract.ts";
import { agendaLimits } from "./agenda-item.ts";
import { AgendaProposalId } from "./agenda-proposal.ts";
import { OutcomeShown } from "./delivery-moment.contract.ts";
import { DeliveryMomentId } from "./delivery-moment.ts";
import { OutcomeId } from "./outcome.ts";

const InitiativeNamed = z.object({ id: InitiativeId, title: z.string() });
const MomentNamed = z.object({ id: DeliveryMomentId, title: z.string(), day: Day });

/** An action with the moment in which it was agreed on. */
export const ActionShown = OutcomeShown.extend({
  moment: MomentNamed.nullable(),
  /** The initiative that it is for, by name; null also for one that was undone since. */
  about: InitiativeNamed.nullable(),
  /** Its day has been. */
  overdue: z.boolean(),
  may: z.array(z.enum(["action.settle"])),
}).meta({ id: "ActionShown" });
export type ActionShown = z.infer<typeof ActionShown>;

export const listActions = endpoint({
  method: "GET",
  path: "/delivery-actions",
  summary: "Haal de acties op: wat nog open staat, of wat klaar of vervallen is",
  params: nothing,
  query: z.strictObject({
    ...paging,
    whose: z.enum(["mine", "our_organisation", "all"]).default("all").describe("Van wie de acties zijn"),
    state: z
      .enum(["open", "settled"])
      .default("open")
      .describe("Nog open, de eerste dag eerst; of klaar of vervallen, de laatste eerst"),
  }),
  body: nothing,
  answer: pageOf(ActionShown),
});

export const settleActionAct = endpoint({
  method: "POST",
  path: "/delivery-actions/{id}/settle",
  summary: "Meld dat een actie klaar is of vervalt, of open hem weer",
  params: z.strictObject({ id: OutcomeId }),
  query: nothing,
  body: z.strictObject({ ...intention, how: z.enum(["done", "dropped", "open"]) }),
  answer: ActionShown,
  refuses: ["not_found", "key_reused", "delivery_forbidden", "stale"],
});

/** A decision of some moment: on an initiative, or in words alone. */
export const DecisionLogged = z
  .object({
    id: z.string(),
    moment: MomentNamed.nullable(),
    /** Null for one in words alone. */
    taken: DecisionShown.nullable(),
    text: z.string(),
    by: PersonName,
    at: Instant,
  })
  .meta({ id: "DecisionLogged" });
export type DecisionLogged = z.infer<typeof DecisionLogged>;

export const listDecisions = endpoint({
  method: "GET",
  path: "/decisions",
  summary: "Zoek in de besluiten van alle oplevermomenten, het nieuwste eerst",
  params: nothing,
  query: z.strictObject({
    ...paging,
    q: typedText().max(200).optional().describe("Woorden die erin staan"),
    initiative: InitiativeId.optional(),
  }),
  body: nothing,
  answer: pageOf(DecisionLogged),
});

export const AgendaProposalShown = z
  .object({
    id: AgendaProposalId,
    title: z.string(),
    text: z.string(),
    minutes: z.int(),
    initiative: InitiativeId.nullable(),
    /** That initiative by name; null also for one that was undone since. */
    about: InitiativeNamed.nullable(),
    by: PersonName,
    organisation: PartnerName,
    at: Instant,
    stage: z.enum(["waiting", "taken_up", "withdrawn"]),
    may: z.array(z.enum(["proposal.withdraw"])),
  })
  .meta({ id: "AgendaProposalShown" });
export type AgendaProposalShown = z.infer<typeof AgendaProposalShown>;

export const listAgendaProposals = endpoint({
  method: "GET",
  path: "/proposed-items",
  summary: "Haal de punten op die partners voor de agenda inbrachten",
  params: nothing,
  query: z.strictObject(paging),
  body: nothing,
  answer: pageOf(AgendaProposalShown),
});

export const proposeAgendaItem = endpoint({
  method: "POST",
  path: "/proposed-items",
  summary: "Breng een punt in voor het volgende oplevermoment",
  params: nothing,
  query: nothing,
  body: z.strictObject({
    ...intention,
    title: written(agendaLimits.title),
    text: typedText().max(agendaLimits.note),
    minutes: z.int().min(1).max(agendaLimits.minutes),
    initiative: InitiativeId.nullable(),
  }),
  answer: AgendaProposalShown,
  refuses: ["delivery_forbidden", "key_reused", "stale"],
});

export const withdrawAgendaProposal = endpoint({
  method: "POST",
  path: "/proposed-items/{id}/withdraw",
  summary: "Trek een ingebracht punt in",
  params: z.strictObject({ id: AgendaProposalId }),
  query: nothing,
  body: z.strictObject(intention),
  answer: AgendaProposalShown,
  refuses: ["not_found", "delivery_forbidden", "proposal_settled", "key_reused", "stale"],
});
