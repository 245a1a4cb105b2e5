import { z } from "zod";
import { AgendaKind } from "#src/delivery/agenda-item.ts";
import { attendances } from "#src/delivery/delivery-moment.ts";
import { Key, Moment, SampleResponsible } from "./sample-schema.ts";

const SampleItem = z.strictObject({
  /** Names the item, so that decisions on initiatives can name it as well. */
  key: Key,
  kind: AgendaKind,
  title: z.string(),
  note: z.string().default(""),
  initiative: Key.nullable().default(null),
  minutes: z.int(),
  presenter: Key.nullable().default(null),
  released: z.boolean().default(false),
  postponed: z.boolean().default(false),
  /** What making the agenda would make it of. */
  source: z.enum(["last_time", "look_ahead"]).nullable().default(null),
  /** The item of the moment before that was left for this one. */
  leftFrom: z.strictObject({ moment: Key, item: Key }).nullable().default(null),
});

const said = { item: Key, text: z.string(), by: Key, at: z.string() };
const SampleOutcome = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.enum(["decision", "note", "obstacle_removed"]), ...said }),
  z.strictObject({
    kind: z.literal("action"),
    ...said,
    who: SampleResponsible,
    dueInWorkingDays: z.int().nullable(),
    /** Null while it is open. */
    done: Moment.nullable().default(null),
  }),
]);
export type SampleOutcome = z.infer<typeof SampleOutcome>;

export const SampleDeliveryMoment = z.strictObject({
  key: Key,
  title: z.string(),
  workingDaysFromToday: z.int(),
  from: z.string(),
  until: z.string(),
  place: z.string(),
  host: Key,
  minuteTakers: z.array(Key).default([]),
  agenda: z.array(SampleItem).default([]),
  /** Null for one that is still to come. */
  held: z
    .strictObject({
      attendance: z.array(z.strictObject({ organisation: Key, how: z.enum(attendances) })),
      outcomes: z.array(SampleOutcome),
    })
    .nullable()
    .default(null),
});
export type SampleDeliveryMoment = z.infer<typeof SampleDeliveryMoment>;
