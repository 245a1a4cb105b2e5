import type { z } from "zod";
import { idSchema } from "#src/kernel/ids.ts";

/** A delivery moment by its id alone: initiatives come before delivery, and know no more of one. */
export const MomentId = idSchema("dlv", "MomentId");
export type MomentId = z.infer<typeof MomentId>;
