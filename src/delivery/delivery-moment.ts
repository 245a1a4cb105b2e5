import { z } from "zod";
import { idSchema } from "#src/kernel/ids.ts";
import { Day } from "#src/kernel/time.ts";
import { PartnerId } from "#src/partner/partner.ts";

export const DeliveryMomentId = idSchema("dlv", "DeliveryMomentId");
export type DeliveryMomentId = z.infer<typeof DeliveryMomentId>;

const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/**
 * A meeting of the kernteam, every two to three months, in which results are shared and obstacles cleared.
 * For now it is only `planned`; a moment whose day has come has been held.
 */
export const DeliveryMoment = z.discriminatedUnion("stage", [
  z.strictObject({
    stage: z.literal("planned"),
    id: DeliveryMomentId,
    title: z.string().min(1).max(120),
    day: Day,
    from: TimeOfDay,
    until: TimeOfDay,
    place: z.string().min(1).max(200),
    host: PartnerId,
  }),
]);
export type DeliveryMoment = z.infer<typeof DeliveryMoment>;

export const DeliveryMomentEvent = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("delivery_moment_planned") }),
]);
export type DeliveryMomentEvent = z.infer<typeof DeliveryMomentEvent>;
