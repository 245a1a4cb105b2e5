import { z } from "zod";
import { idSchema } from "#src/kernel/ids.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import { Day, Instant } from "#src/kernel/time.ts";
import { PartnerId } from "#src/partner/partner.ts";
import { PersonId } from "#src/people/person.ts";
import { AgendaItem, AgendaItemId, agendaLimits } from "./agenda-item.ts";

export const DeliveryMomentId = idSchema("dlv", "DeliveryMomentId");
export type DeliveryMomentId = z.infer<typeof DeliveryMomentId>;

export const momentLimits = { title: 120, place: 200, hosts: 5, minuteTakers: 10, reason: 500 } as const;

/** On a clock in Zwolle. */
export const MeetingTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

export const attendances = ["in_the_room", "online", "excused"] as const;

/** How an organisation takes part; one that nobody spoke of is simply not there. */
const Attendance = z.strictObject({
  organisation: PartnerId,
  how: z.enum(attendances),
  by: PersonId,
  at: Instant,
});
export type Attendance = z.infer<typeof Attendance>;

/** The item that is everybody's item now, and who brought it on. */
const Presenting = z.strictObject({ item: AgendaItemId, by: PersonId, since: Instant });
export type Presenting = z.infer<typeof Presenting>;

/** What time brings to a moment, in the order in which it comes. */
export const momentReminderKinds = ["invitation_due", "updates_due"] as const;
const momentReminderKind = z.enum(momentReminderKinds);

const MomentReminder = z.strictObject({ kind: momentReminderKind, due: Instant });
export type MomentReminder = z.infer<typeof MomentReminder>;

/** What a channel shows of a moment before it is held. */
export const momentCards = ["invitation", "agenda"] as const;
export type MomentCard = (typeof momentCards)[number];

const scheduled = {
  id: DeliveryMomentId,
  title: z.string().min(1).max(momentLimits.title),
  day: Day,
  from: MeetingTime,
  until: MeetingTime,
  place: z.string().min(1).max(momentLimits.place),
  hosts: z.array(PartnerId).max(momentLimits.hosts),
  /** Beside the network lead. */
  minuteTakers: z.array(PersonId).max(momentLimits.minuteTakers),
  /** Rises with whatever a calendar shows of it. */
  sequence: z.int().nonnegative(),
  /** When what a calendar shows of it was written; null for one of before that was kept. */
  scheduledAt: Instant.nullable(),
  agenda: z.array(AgendaItem).max(agendaLimits.items),
  /** What somebody took off the agenda: making it once more does not bring that back. */
  dismissed: z.array(z.string()),
  /** Null for a draft, which the kernteam alone sees. */
  published: z.strictObject({ by: PersonId, at: Instant }).nullable(),
  /** What time does next to it, and what it did; nothing more comes once it is no longer planned. */
  reminder: MomentReminder.nullable(),
  reminded: z.array(momentReminderKind),
};
const held = {
  ...scheduled,
  openedBy: PersonId,
  openedAt: Instant,
  attendance: z.array(Attendance),
  /** The items that were everybody's item at some time: what was never among them was not reached. */
  presented: z.array(AgendaItemId),
};

/**
 * A meeting of the kernteam, every two to three months, in which results are shared and obstacles cleared.
 *
 * The network lead plans it (`planned`), and moves it or takes it out (`cancelled`) until it begins. The kernteam prepares
 * the agenda, a draft until the network lead publishes it. Whoever takes the minutes opens it (`in_progress`): it is not
 * held to the hour, since meetings are not. Then items are presented, organisations come in, and outcomes are written down.
 * When it is `closed` nothing of it changes any more but what may be read outside, and the actions agreed on go their own
 * way; the network lead can open it once more, with a reason that stays in its history.
 *
 * One of before agendas were kept here is `planned` for ever; its day tells that it has been held.
 */
export const DeliveryMoment = z.discriminatedUnion("stage", [
  z.strictObject({ stage: z.literal("planned"), ...scheduled }),
  z.strictObject({ stage: z.literal("in_progress"), ...held, presenting: Presenting.nullable() }),
  z.strictObject({ stage: z.literal("closed"), ...held, closedBy: PersonId, closedAt: Instant }),
  z.strictObject({
    stage: z.literal("cancelled"),
    ...scheduled,
    cancelledBy: PersonId,
    cancelledAt: Instant,
    reason: z.string().min(1).max(momentLimits.reason),
  }),
]);
export type DeliveryMoment = z.infer<typeof DeliveryMoment>;
export type MomentStage = DeliveryMoment["stage"];
export type InStage<S extends MomentStage> = Extract<DeliveryMoment, { readonly stage: S }>;

export const momentStages = ["planned", "in_progress", "closed", "cancelled"] as const satisfies readonly MomentStage[];

const reason = z.string().min(1).max(momentLimits.reason);

export const DeliveryMomentEvent = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("delivery_moment_planned") }),
  z.strictObject({ type: z.literal("delivery_moment_arranged") }),
  /** With where it stood before. */
  z.strictObject({ type: z.literal("delivery_moment_moved"), day: Day, from: MeetingTime, until: MeetingTime }),
  z.strictObject({ type: z.literal("delivery_moment_cancelled"), reason }),
  z.strictObject({ type: z.literal("agenda_drafted"), added: z.int() }),
  z.strictObject({ type: z.literal("agenda_published") }),
  z.strictObject({ type: z.literal("agenda_ordered") }),
  z.strictObject({ type: z.literal("agenda_item_added"), item: AgendaItemId }),
  z.strictObject({ type: z.literal("agenda_item_edited"), item: AgendaItemId }),
  z.strictObject({ type: z.literal("agenda_item_removed"), item: AgendaItemId }),
  z.strictObject({ type: z.literal("agenda_item_postponed"), item: AgendaItemId, postponed: z.boolean() }),
  z.strictObject({ type: z.literal("agenda_item_released"), item: AgendaItemId, released: z.boolean() }),
  z.strictObject({ type: z.literal("delivery_moment_opened") }),
  z.strictObject({ type: z.literal("item_presented"), item: AgendaItemId.nullable() }),
  z.strictObject({
    type: z.literal("attendance_noted"),
    organisation: PartnerId,
    how: z.enum(attendances).nullable(),
  }),
  z.strictObject({ type: z.literal("delivery_moment_closed") }),
  z.strictObject({ type: z.literal("delivery_moment_reopened"), reason }),
  z.strictObject({ type: z.literal("moment_reminder_came"), reminder: momentReminderKind }),
  /** There was no channel when its time came, and there is one now. */
  z.strictObject({ type: z.literal("moment_card_wanted"), card: z.enum(momentCards) }),
]);
export type DeliveryMomentEvent = z.infer<typeof DeliveryMomentEvent>;

/** A refusal that names the stage it stands in. */
export interface WrongMomentStage {
  readonly code: "moment_stage";
  readonly is: MomentStage;
}

/** No item of that id stands on the agenda (any more). */
export interface UnknownItem {
  readonly code: "unknown_item";
}

export function itemOn({ agenda }: Pick<DeliveryMoment, "agenda">, id: AgendaItemId): Result<AgendaItem, UnknownItem> {
  const found = agenda.find((item) => item.id === id);
  return found ? ok(found) : refuse({ code: "unknown_item" });
}
