import { z } from "zod";
import { endpoint, nothing } from "#src/kernel/endpoint.ts";
import { Day, Instant } from "#src/kernel/time.ts";
import { PartnerName } from "#src/partner/partner.contract.ts";
import { PersonName } from "#src/people/me.contract.ts";
import { InitiativeDecision } from "./decision.ts";
import { initiativeActNames } from "./initiative-acts.ts";
import { InitiativeEvent } from "./initiative-event.ts";
import { AttentionShown, InitiativeShown, ResponsibleShown } from "./initiative.contract.ts";
import { DecisionId, Gate, InitiativeId } from "./initiative.ts";
import { phases } from "./phases.ts";
import { updateStates } from "./update.ts";

const phase = z.enum(phases);

/** What a partner brings; empty where nobody said. */
export const ParticipationShown = PartnerName.extend({ brings: z.string(), since: Day }).meta({
  id: "ParticipationShown",
});

export const UpdateShown = z
  .object({
    id: z.string(),
    state: z.enum(updateStates),
    result: z.string(),
    next: z.string(),
    obstacle: z.string(),
    lesson: z.string(),
    by: PersonName,
    at: Instant,
    correctedAt: Instant.nullable(),
    /** Until when the reader can put it right; null where the reader cannot. */
    correctableUntil: Instant.nullable(),
  })
  .meta({ id: "UpdateShown" });
export type UpdateShown = z.infer<typeof UpdateShown>;

export const ObstacleShown = z
  .object({
    id: z.string(),
    text: z.string(),
    remover: ResponsibleShown.nullable(),
    notedBy: PersonName,
    /** Since when it is in the way: again, for one that came back. */
    since: Day,
    asked: z.object({ whom: ResponsibleShown, by: PersonName, at: Instant }).nullable(),
    /** Null while it is in the way. */
    removed: z.object({ how: z.string(), by: PersonName, at: Instant }).nullable(),
  })
  .meta({ id: "ObstacleShown" });
export type ObstacleShown = z.infer<typeof ObstacleShown>;

export const DecisionShown = z
  .object({
    id: DecisionId,
    initiative: z.object({ id: InitiativeId, title: z.string() }),
    /** The delivery moment, and the item of its agenda. */
    moment: z.object({ id: z.string(), item: z.string() }),
    decision: InitiativeDecision,
    /** Who came to own it, by name, where that was decided. */
    owner: ResponsibleShown.nullable(),
    note: z.string(),
    by: PersonName,
    at: Instant,
    undone: z.object({ by: PersonName, at: Instant }).nullable(),
  })
  .meta({ id: "DecisionShown" });
export type DecisionShown = z.infer<typeof DecisionShown>;

/** One line of its history; names and words where there are any. */
export const InitiativeHappening = z
  .object({
    seq: z.int(),
    what: z.enum(InitiativeEvent.options.map(({ shape }) => shape.type.value)),
    at: Instant,
    by: PersonName.nullable(),
    from: phase.nullable(),
    to: phase.nullable(),
    /** Whom it concerns: the new owner, the partner, whom it was put before. */
    whom: z.string().nullable(),
    text: z.string().nullable(),
    gate: Gate.nullable(),
    end: Day.nullable(),
  })
  .meta({ id: "InitiativeHappening" });
export type InitiativeHappening = z.infer<typeof InitiativeHappening>;

/** One initiative with all that is known of it. */
export const InitiativeDetail = InitiativeShown.extend({
  rev: z.int(),
  /** The gravest first; of one that ended none. */
  attention: z.array(AttentionShown),
  owner: ResponsibleShown.nullable(),
  participation: z.array(ParticipationShown),
  phases: z.array(
    z.object({
      phase,
      since: Day,
      at: Instant,
      by: PersonName.nullable(),
      decision: DecisionId.nullable(),
    }),
  ),
  gate: Gate.nullable(),
  gateOverdue: z.boolean(),
  end: Day.nullable(),
  documents: z.array(z.object({ id: z.string(), title: z.string(), link: z.string(), by: PersonName, at: Instant })),
  /** Newest first. */
  updates: z.array(UpdateShown),
  /** What is in the way first, then newest first. */
  obstacles: z.array(ObstacleShown),
  /** Newest first; those that were undone are told as such. */
  decisions: z.array(DecisionShown),
  /** Newest first. */
  timeline: z.array(InitiativeHappening),
  /** Phases that it can go to from here. */
  ways: z.array(phase),
  /** Until when its last move can be taken back by hand. */
  undoUntil: Instant.nullable(),
  may: z.array(z.enum(initiativeActNames)),
}).meta({ id: "InitiativeDetail" });
export type InitiativeDetail = z.infer<typeof InitiativeDetail>;

export const getInitiative = endpoint({
  method: "GET",
  path: "/initiatives/{id}",
  summary: "Haal één initiatief op",
  params: z.strictObject({ id: InitiativeId }),
  query: nothing,
  body: nothing,
  answer: InitiativeDetail,
  refuses: ["not_found"],
});
