import { z } from "zod";
import { actEndpoints, written } from "#src/kernel/act-endpoint.ts";
import { Day } from "#src/kernel/time.ts";
import { typedText } from "#src/kernel/typed-text.ts";
import { PartnerId } from "#src/partner/partner.ts";
import { PersonId } from "#src/people/person.ts";
import { initiativeActs } from "./initiative-acts.ts";
import { InitiativeDetail } from "./initiative-detail.contract.ts";
import { Gate, InitiativeId, LinkedDocument, bringsLimit } from "./initiative.ts";
import { Move, StopReason } from "./moves.ts";
import { obstacleLimit } from "./obstacle.ts";
import { Responsible } from "./responsible.ts";
import { UpdateTold } from "./update.ts";

/** The contract of an act on an initiative. */
const actEndpoint = actEndpoints({
  acts: initiativeActs,
  one: "/initiatives/{id}",
  called: "het initiatief",
  id: InitiativeId,
  answer: InitiativeDetail,
  refuses: ["not_found", "key_reused", "forbidden", "wrong_phase", "stale"],
});

const brings = typedText().max(bringsLimit);
const part = z.string().min(1).max(40);

export const moveIt = actEndpoint("initiative.move", {
  path: "move",
  summary: "Verplaats het initiatief naar een andere fase",
  said: { move: Move },
  refuses: ["illegal_move", "problem_owner_missing", "unknown_person", "unknown_partner"],
});
export const stopIt = actEndpoint("initiative.stop", {
  path: "stop",
  summary: "Stop het initiatief, met een reden",
  said: { reason: StopReason },
  refuses: ["illegal_move"],
});
export const undoMoving = actEndpoint("initiative.undo-move", {
  path: "undo-move",
  summary: "Maak de laatste verplaatsing ongedaan",
  said: {},
  refuses: ["too_late", "decided_in_moment"],
});
export const plan = actEndpoint("initiative.plan", {
  path: "plan",
  summary: "Leg het volgende beslismoment en de einddag vast",
  said: { gate: Gate.nullable(), end: Day.nullable() },
  refuses: ["due_in_past", "day_too_far", "gate_after_end"],
});
export const problemOwner = actEndpoint("initiative.problem-owner", {
  path: "problem-owner",
  summary: "Leg vast wie de probleemeigenaar is",
  said: { problemOwner: Responsible.nullable() },
  refuses: ["unknown_person", "unknown_partner"],
});
export const processOwner = actEndpoint("initiative.process-owner", {
  path: "process-owner",
  summary: "Leg vast wie de proceseigenaar is",
  said: { processOwner: PersonId.nullable() },
  refuses: ["unknown_person"],
});
export const join = actEndpoint("initiative.join", {
  path: "join",
  summary: "Doe met je organisatie mee, en zeg wat jullie brengen",
  said: { brings },
  refuses: ["unknown_partner", "full"],
});
export const leave = actEndpoint("initiative.leave", {
  path: "leave",
  summary: "Doe met je organisatie niet meer mee",
  said: {},
});
export const bringIn = actEndpoint("initiative.bring-in", {
  path: "partners",
  summary: "Voeg een partner toe, of wijzig wat die brengt",
  said: { partner: PartnerId, brings },
  refuses: ["unknown_partner", "full"],
});
export const letGo = actEndpoint("initiative.let-go", {
  path: "remove-partner",
  summary: "Haal een partner van het initiatief af",
  said: { partner: PartnerId },
});
export const addDocument = actEndpoint("initiative.add-document", {
  path: "documents",
  summary: "Voeg een link naar een document toe",
  said: { title: written(120), link: LinkedDocument.shape.link },
  refuses: ["full"],
});
export const removeDocument = actEndpoint("initiative.remove-document", {
  path: "remove-document",
  summary: "Haal een link naar een document weg",
  said: { document: part },
});
export const update = actEndpoint("initiative.update", {
  path: "updates",
  summary: "Vertel hoe het met het initiatief gaat",
  said: { told: UpdateTold },
  refuses: ["full"],
});
export const correctUpdate = actEndpoint("initiative.correct-update", {
  path: "correct-update",
  summary: "Verbeter je eigen update, binnen een uur",
  said: { update: part, told: UpdateTold },
  refuses: ["too_late", "full"],
});
export const noteObstacle = actEndpoint("initiative.note-obstacle", {
  path: "obstacles",
  summary: "Leg vast wat in de weg staat",
  said: { text: written(obstacleLimit), remover: Responsible.nullable() },
  refuses: ["full", "unknown_person", "unknown_partner"],
});
export const askObstacle = actEndpoint("initiative.ask-obstacle", {
  path: "ask-obstacle",
  summary: "Leg een obstakel voor aan wie het kan wegnemen",
  said: { obstacle: part, whom: Responsible },
  refuses: ["obstacle_removed", "unknown_person", "unknown_partner"],
});
export const removeObstacle = actEndpoint("initiative.remove-obstacle", {
  path: "remove-obstacle",
  summary: "Leg vast hoe een obstakel is weggenomen",
  said: { obstacle: part, how: written(obstacleLimit) },
  refuses: ["obstacle_removed"],
});
export const reopenObstacle = actEndpoint("initiative.reopen-obstacle", {
  path: "reopen-obstacle",
  summary: "Zet een weggenomen obstakel terug",
  said: { obstacle: part },
});
