import type { InitiativeEvent } from "#src/initiative/initiative-event.ts";
import { DecisionId } from "#src/initiative/initiative.ts";
import { MomentId } from "#src/initiative/moment-id.ts";
import type { UpdateTold } from "#src/initiative/update.ts";
import { Day } from "#src/kernel/time.ts";
import { housing, owner } from "./people.ts";

export const told: UpdateTold = {
  state: "at_risk",
  result: "Twee straten doen mee.",
  next: "We zoeken een derde straat.",
  obstacle: "De aannemer heeft geen tijd.",
  lesson: "Vraag de aannemer eerder.",
};

export const moment = MomentId.parse("dlv_december");
const decision = DecisionId.parse("dec_1");
const gate = { name: "Doorgaan of stoppen", day: Day.parse("2026-12-01") };

/** One of each that comes after the birth of an initiative. */
export const laterEvents: readonly InitiativeEvent[] = [
  { type: "initiative_moved", from: "kraamkamer", to: "project" },
  { type: "initiative_handed_over", from: "project", handedOverTo: "Gemeente Voorbeeld" },
  { type: "initiative_stopped", from: "project", reason: "Geen tijd." },
  { type: "move_undone", from: "stopped", to: "project" },
  { type: "problem_owner_changed", from: null, to: { kind: "partner", partner: housing.id } },
  { type: "process_owner_changed", from: null, to: owner.id },
  { type: "partner_joined", partner: housing.id, brings: "Een projectleider" },
  { type: "partner_left", partner: housing.id },
  { type: "initiative_planned", from: { gate: null, end: null }, to: { gate, end: null } },
  { type: "document_added", document: "d1", title: "Canvas" },
  { type: "document_removed", document: "d1", title: "Canvas" },
  { type: "update_posted", update: "u1", told },
  { type: "update_corrected", update: "u1", told },
  { type: "update_asked", moment, of: [owner.id] },
  { type: "obstacle_noted", obstacle: "o1", text: "Geen ruimte." },
  { type: "obstacle_asked", obstacle: "o1", whom: { kind: "person", person: owner.id } },
  { type: "obstacle_removed", obstacle: "o1", how: "Een andere zaal." },
  { type: "obstacle_reopened", obstacle: "o1" },
  { type: "decision_taken", decision, moment },
  { type: "decision_taken_back", decision, moment },
];
