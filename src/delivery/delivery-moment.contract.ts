import { z } from "zod";
import { DecisionShown } from "#src/initiative/initiative-detail.contract.ts";
import { ResponsibleShown } from "#src/initiative/initiative.contract.ts";
import { InitiativeId } from "#src/initiative/initiative.ts";
import { endpoint, nothing, pageOf, paging } from "#src/kernel/endpoint.ts";
import { Day, Instant } from "#src/kernel/time.ts";
import { PartnerName } from "#src/partner/partner.contract.ts";
import { PersonName } from "#src/people/me.contract.ts";
import { AgendaItemId, AgendaKind } from "./agenda-item.ts";
import { AgendaProposalId } from "./agenda-proposal.ts";
import { deliveryActNames } from "./delivery-acts.ts";
import { DeliveryMomentId, attendances, momentStages } from "./delivery-moment.ts";
import { OutcomeId, outcomeKinds } from "./outcome.ts";

export const DeliveryMomentShown = z
  .object({
    id: DeliveryMomentId,
    title: z.string(),
    day: Day,
    from: z.string(),
    until: z.string(),
    place: z.string(),
    /** The first of the hosts. */
    host: PartnerName.nullable(),
    hosts: z.array(PartnerName),
    /** Counted from today in Zwolle; negative for one that has been. */
    daysToGo: z.int(),
    stage: z.enum(momentStages),
    /** Whether the agenda has been published. */
    published: z.boolean(),
  })
  .meta({ id: "DeliveryMomentShown" });
export type DeliveryMomentShown = z.infer<typeof DeliveryMomentShown>;

/** What speaks against a day without forbidding it. */
export const DayWarningShown = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("weekend") }),
    z.object({ kind: z.enum(["holiday", "school_holiday"]), name: z.string() }),
    z.object({ kind: z.literal("holidays_unknown"), year: z.int() }),
    z.object({ kind: z.enum(["too_close", "too_far"]), moment: z.string(), days: z.int() }),
  ])
  .meta({ id: "DayWarningShown" });

const may = z.array(z.enum(deliveryActNames));

export const OutcomeShown = z
  .object({
    id: OutcomeId,
    item: AgendaItemId,
    kind: z.enum(outcomeKinds),
    initiative: InitiativeId.nullable(),
    text: z.string(),
    /** What was in the way, of one that says how it was removed. */
    obstacle: z.string().nullable(),
    by: PersonName,
    at: Instant,
    /** What an edit says that it rests on. */
    edition: z.int(),
    editedBy: PersonName.nullable(),
    /** Of an action alone, as are `due` and `settled`. */
    who: ResponsibleShown.nullable(),
    due: Day.nullable(),
    settled: z.object({ how: z.enum(["done", "dropped"]), by: PersonName, at: Instant }).nullable(),
  })
  .meta({ id: "OutcomeShown" });
export type OutcomeShown = z.infer<typeof OutcomeShown>;

export const AgendaItemShown = z
  .object({
    id: AgendaItemId,
    kind: AgendaKind,
    title: z.string(),
    /** What the title says, where an agenda made it and nobody rewrote it: a page tells that in the language of its reader. */
    made: z
      .discriminatedUnion("says", [
        z.object({ says: z.literal("look_back"), openActions: z.int(), decisions: z.int() }),
        z.object({ says: z.literal("look_ahead") }),
      ])
      .nullable(),
    note: z.string(),
    initiative: z.object({ id: InitiativeId, title: z.string() }).nullable(),
    /** What a partner brought in, where it was made of that. */
    proposal: AgendaProposalId.nullable(),
    minutes: z.int(),
    presenter: PersonName.nullable(),
    edition: z.int(),
    editedBy: PersonName.nullable(),
    postponed: z.boolean(),
    released: z.boolean(),
    /** It is everybody's item, or was before. */
    presented: z.boolean(),
    outcomes: z.array(OutcomeShown),
    /** What was decided on initiatives. */
    decisions: z.array(DecisionShown),
    may,
  })
  .meta({ id: "AgendaItemShown" });
export type AgendaItemShown = z.infer<typeof AgendaItemShown>;

/** A moment with all that belongs to it: what everybody in the room looks at. */
export const DeliveryMomentDetail = DeliveryMomentShown.extend({
  rev: z.int(),
  minuteTakers: z.array(PersonName),
  warnings: z.array(DayWarningShown),
  /** How long it lasts. */
  length: z.int(),
  /** The minutes of all items that were not left for the next time; null with the agenda. */
  planned: z.int().nullable(),
  /** Null while it is a draft that is not for the reader. */
  agenda: z.array(AgendaItemShown).nullable(),
  /** Why it was cancelled. */
  reason: z.string().nullable(),
  /** Its latest card in Teams; null where there is none, or none that a link leads to. */
  thread: z.url().nullable(),
  openedAt: Instant.nullable(),
  closedAt: Instant.nullable(),
  presenting: z.object({ item: AgendaItemId, by: PersonName, startedAt: Instant }).nullable(),
  attendance: z.array(z.object({ organisation: PartnerName, how: z.enum(attendances) })),
  /** Organisations that are there, against how many must be; null while it has not begun. */
  quorum: z.object({ present: z.int(), needed: z.int(), reached: z.boolean() }).nullable(),
  /** By the clock of the server, so that every screen shows the same time. */
  now: Instant,
  may,
}).meta({ id: "DeliveryMomentDetail" });
export type DeliveryMomentDetail = z.infer<typeof DeliveryMomentDetail>;

/** That a moment was opened once more after it was closed; the public minutes tell no more of it than when. */
export const ReopeningShown = z
  .object({ at: Instant, by: PersonName.nullable(), reason: z.string().nullable() })
  .meta({ id: "ReopeningShown" });
export type ReopeningShown = z.infer<typeof ReopeningShown>;

export const listDeliveryMoments = endpoint({
  method: "GET",
  path: "/delivery-moments",
  summary: "Haal de oplevermomenten op",
  params: nothing,
  query: z.strictObject(paging),
  body: nothing,
  answer: pageOf(DeliveryMomentShown),
});

export const getDeliveryMoment = endpoint({
  method: "GET",
  path: "/delivery-moments/{id}",
  summary: "Haal één oplevermoment op, met agenda en uitkomsten",
  params: z.strictObject({ id: DeliveryMomentId }),
  query: nothing,
  body: nothing,
  answer: DeliveryMomentDetail,
  refuses: ["not_found"],
});

/** In the order in which they came, all at once: a moment is opened again once or twice. */
export const listReopenings = endpoint({
  method: "GET",
  path: "/delivery-moments/{id}/reopenings",
  summary: "Haal op wanneer, door wie en waarom een oplevermoment is heropend",
  params: z.strictObject({ id: DeliveryMomentId }),
  query: nothing,
  body: nothing,
  answer: z.object({ items: z.array(ReopeningShown), next: z.null() }),
  refuses: ["not_found"],
});
