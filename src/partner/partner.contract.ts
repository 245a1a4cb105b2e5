import { z } from "zod";
import { endpoint, nothing, pageOf, paging } from "#src/kernel/endpoint.ts";
import { PartnerId } from "./partner.ts";

export const PartnerShown = z
  .object({
    id: PartnerId,
    name: z.string(),
    kind: z.string(),
    expertise: z.array(z.string()),
  })
  .meta({ id: "PartnerShown" });
export type PartnerShown = z.infer<typeof PartnerShown>;

/** An organisation by name, wherever something belongs to one. */
export const PartnerName = z.object({ id: PartnerId, name: z.string() }).meta({ id: "PartnerName" });
export type PartnerName = z.infer<typeof PartnerName>;

export const listPartners = endpoint({
  method: "GET",
  path: "/partners",
  summary: "Haal de partners van de alliantie op",
  params: nothing,
  query: z.strictObject(paging),
  body: nothing,
  answer: pageOf(PartnerShown),
});
