import { z } from "zod";
import { endpoint, nothing, pageOf, paging } from "#src/kernel/endpoint.ts";
import { Day } from "#src/kernel/time.ts";
import { PartnerName } from "#src/partner/partner.contract.ts";
import { DeliveryMomentId } from "./delivery-moment.ts";

export const DeliveryMomentShown = z
  .object({
    id: DeliveryMomentId,
    title: z.string(),
    day: Day,
    from: z.string(),
    until: z.string(),
    place: z.string(),
    host: PartnerName.nullable(),
    /** Counted from today in Zwolle; negative for one that has been. */
    daysToGo: z.int(),
  })
  .meta({ id: "DeliveryMomentShown" });
export type DeliveryMomentShown = z.infer<typeof DeliveryMomentShown>;

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
  summary: "Haal één oplevermoment op",
  params: z.strictObject({ id: DeliveryMomentId }),
  query: nothing,
  body: nothing,
  answer: DeliveryMomentShown,
  refuses: ["not_found"],
});
