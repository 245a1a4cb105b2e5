import { z } from "zod";
import { idSchema } from "#src/kernel/ids.ts";

export const PartnerId = idSchema("prt", "PartnerId");
export type PartnerId = z.infer<typeof PartnerId>;

/** An organisation that takes part in the alliance. */
export const Partner = z.strictObject({
  id: PartnerId,
  name: z.string().min(1).max(120),
  kind: z.enum(["government", "business", "education", "housing", "welfare", "utility", "association"]),
  /** What it knows or has, in its own words; the QRT searches it for parties. */
  expertise: z.array(z.string().min(1)),
  /** The partner that it became part of; what was said for the old one then counts for that one. */
  mergedInto: PartnerId.nullable(),
});
export type Partner = z.infer<typeof Partner>;

export const PartnerEvent = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("partner_joined") }),
  z.strictObject({ type: z.literal("partner_merged"), into: PartnerId }),
]);
export type PartnerEvent = z.infer<typeof PartnerEvent>;
