import { z } from "zod";
import { InitiativeDecision, decisionNoteLimit } from "#src/initiative/decision.ts";
import { DecisionId, InitiativeId } from "#src/initiative/initiative.ts";
import { obstacleLimit } from "#src/initiative/obstacle.ts";
import { Responsible } from "#src/initiative/responsible.ts";
import { written } from "#src/kernel/act-endpoint.ts";
import { Day } from "#src/kernel/time.ts";
import { typedText } from "#src/kernel/typed-text.ts";
import { PartnerId } from "#src/partner/partner.ts";
import { PersonId } from "#src/people/person.ts";
import { deliveryActEndpoint } from "./act.contract.ts";
import { AgendaItemId, agendaLimits } from "./agenda-item.ts";
import { AgendaProposalId } from "./agenda-proposal.ts";
import { attendances, momentLimits } from "./delivery-moment.ts";
import { OutcomeId, outcomeLimits } from "./outcome.ts";
import { slot, slotRefusals } from "./plan.contract.ts";

const title = written(agendaLimits.title);
const note = typedText().max(agendaLimits.note);
const minutes = z.int().min(0).max(agendaLimits.minutes);
const reason = written(momentLimits.reason);
const text = written(outcomeLimits.text);
const item = AgendaItemId;
const said = { item, initiative: InitiativeId };
const fromInitiative = ["forbidden", "wrong_phase", "unknown_item"] as const;

export const arrangeMomentAct = deliveryActEndpoint("delivery.arrange", {
  path: "arrange",
  summary: "Wijzig titel, plaats, gastheren en notulisten",
  said: {
    title: written(momentLimits.title),
    place: written(momentLimits.place),
    hosts: z.array(PartnerId).max(momentLimits.hosts),
    minuteTakers: z.array(PersonId).max(momentLimits.minuteTakers),
  },
  refuses: ["unknown_partner", "unknown_person"],
});
export const moveMomentAct = deliveryActEndpoint("delivery.move", {
  path: "move",
  summary: "Verplaats een oplevermoment",
  said: slot,
  refuses: slotRefusals,
});
export const cancelMomentAct = deliveryActEndpoint("delivery.cancel", {
  path: "cancel",
  summary: "Laat een oplevermoment niet doorgaan",
  said: { reason },
});
export const draftAgendaAct = deliveryActEndpoint("agenda.draft", {
  path: "agenda/draft",
  summary: "Maak de agenda uit het portfolio, of werk hem bij",
  said: {},
});
export const takeUpAct = deliveryActEndpoint("agenda.take-up", {
  path: "agenda/take-up",
  summary: "Zet op de agenda wat partners inbrachten",
  said: {
    proposals: z.array(AgendaProposalId).min(1).max(agendaLimits.items),
    before: item.nullable().describe("Het punt waar het voor komt; zonder dat komt het achter alle andere"),
  },
  refuses: ["unknown_item", "agenda_full", "proposal_settled"],
});
export const publishAgendaAct = deliveryActEndpoint("agenda.publish", {
  path: "agenda/publish",
  summary: "Maak de agenda bekend",
  said: {},
  refuses: ["agenda_empty", "published_already"],
});
export const addItemAct = deliveryActEndpoint("agenda.add", {
  path: "agenda/add",
  summary: "Zet een punt op de agenda",
  said: { title, note, minutes, presenter: PersonId.nullable(), initiative: InitiativeId.nullable() },
  refuses: ["agenda_full", "unknown_person"],
});
export const editItemAct = deliveryActEndpoint("agenda.edit", {
  path: "agenda/edit",
  summary: "Wijzig een punt van de agenda",
  said: { item, edition: z.int().positive(), title, note, minutes, presenter: PersonId.nullable() },
  refuses: ["unknown_item", "written_meanwhile", "unknown_person"],
});
export const orderAgendaAct = deliveryActEndpoint("agenda.order", {
  path: "agenda/order",
  summary: "Zet de agenda in een andere volgorde",
  said: { items: z.array(item).max(agendaLimits.items) },
});
export const removeItemAct = deliveryActEndpoint("agenda.remove", {
  path: "agenda/remove",
  summary: "Haal een punt van de agenda",
  said: { item },
  refuses: ["unknown_item", "item_presented", "item_has_outcomes"],
});
export const postponeItemAct = deliveryActEndpoint("agenda.postpone", {
  path: "agenda/postpone",
  summary: "Schuif een punt door naar de volgende keer, of haal het terug",
  said: { item, postponed: z.boolean() },
  refuses: ["unknown_item", "item_presented"],
});
export const releaseItemAct = deliveryActEndpoint("agenda.release", {
  path: "agenda/release",
  summary: "Geef een punt vrij voor het openbare verslag, of niet meer",
  said: { item, released: z.boolean() },
  refuses: ["unknown_item"],
});
export const openMomentAct = deliveryActEndpoint("delivery.open", {
  path: "open",
  summary: "Open een oplevermoment",
  said: {},
});
export const presentItemAct = deliveryActEndpoint("delivery.present", {
  path: "present",
  summary: "Breng een agendapunt bij iedereen in beeld",
  said: { item: item.nullable() },
  refuses: ["unknown_item"],
});
export const attendAct = deliveryActEndpoint("delivery.attend", {
  path: "attend",
  summary: "Leg vast of een organisatie erbij is",
  said: { organisation: PartnerId, how: z.enum(attendances).nullable() },
  refuses: ["unknown_partner"],
});
export const closeMomentAct = deliveryActEndpoint("delivery.close", {
  path: "close",
  summary: "Sluit een oplevermoment",
  said: {},
});
export const reopenMomentAct = deliveryActEndpoint("delivery.reopen", {
  path: "reopen",
  summary: "Open een gesloten oplevermoment opnieuw",
  said: { reason },
});
export const recordOutcomeAct = deliveryActEndpoint("outcome.record", {
  path: "outcomes/record",
  summary: "Leg een besluit, actie, obstakel of notitie vast",
  said: {
    item,
    said: z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.enum(["decision", "note"]), text }),
      z.strictObject({ kind: z.literal("action"), text, who: Responsible, due: Day.nullable() }),
    ]),
  },
  refuses: ["unknown_item", "due_in_past", "unknown_person", "unknown_partner"],
});
export const decideAct = deliveryActEndpoint("outcome.decide", {
  path: "outcomes/decide",
  summary: "Neem een besluit over een initiatief",
  said: {
    ...said,
    initiativeRev: z.int().nonnegative().describe("De `rev` van het initiatief waar dit besluit van uitgaat"),
    decision: InitiativeDecision,
    note: typedText().max(decisionNoteLimit),
  },
  refuses: [
    ...fromInitiative,
    "illegal_move",
    "problem_owner_missing",
    "unknown_person",
    "unknown_partner",
    "due_in_past",
    "day_too_far",
    "gate_after_end",
  ],
});
export const undoDecisionAct = deliveryActEndpoint("outcome.undo", {
  path: "outcomes/undo",
  summary: "Draai een besluit over een initiatief terug",
  said: { ...said, decision: DecisionId },
  refuses: [...fromInitiative, "overtaken"],
});
export const clearObstacleAct = deliveryActEndpoint("outcome.record", {
  path: "outcomes/clear-obstacle",
  summary: "Leg vast dat een obstakel is weggenomen",
  said: { ...said, obstacle: z.string().min(1).max(40), how: written(obstacleLimit) },
  refuses: [...fromInitiative, "obstacle_removed", "unknown_person", "unknown_partner", "due_in_past"],
});
export const editOutcomeAct = deliveryActEndpoint("outcome.edit", {
  path: "outcomes/edit",
  summary: "Wijzig wat er is vastgelegd",
  said: {
    outcome: OutcomeId,
    edition: z.int().positive(),
    text,
    agreed: z
      .strictObject({ who: Responsible, due: Day.nullable() })
      .optional()
      .describe("Van een actie: wie het doet en wanneer het klaar is. Zonder dit blijft dat zoals het was"),
  },
  refuses: [
    "unknown_item",
    "written_meanwhile",
    "outcome_withdrawn",
    "due_in_past",
    "unknown_person",
    "unknown_partner",
  ],
});
export const withdrawOutcomeAct = deliveryActEndpoint("outcome.withdraw", {
  path: "outcomes/withdraw",
  summary: "Haal weg wat per ongeluk is vastgelegd",
  said: { outcome: OutcomeId },
  refuses: ["unknown_item", "outcome_withdrawn"],
});
