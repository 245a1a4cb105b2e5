import { z } from "zod";
import { attentionReasons } from "#src/initiative/attention-reasons.ts";
import { phases } from "#src/initiative/phases.ts";
import { PartnerId } from "#src/partner/partner.ts";
import { PersonId } from "#src/people/person.ts";
import { SdgNumber, ThemeKey } from "#src/profile/profile.ts";
import { questionLanes } from "#src/question/question-lanes.ts";
import type { Narrowing } from "./matching.ts";

/** From the first question in triage to the last initiative that ended. */
const portfolioLanes = [...questionLanes, ...phases] as const;

/** Whoever pastes a whole text to search by is told that it is too long. */
const mostAsked = 200;

/** By what the portfolio can be narrowed, as it is asked for and kept. The same for every view. */
export const PortfolioFilter = z.strictObject({
  theme: ThemeKey.optional(),
  phase: z.enum(portfolioLanes).optional(),
  processOwner: PersonId.optional(),
  partner: PartnerId.optional(),
  sdg: SdgNumber.optional(),
  q: z.string().max(mostAsked).optional(),
  /** One reason, or `any` of them. */
  attention: z.enum(["any", ...attentionReasons]).optional(),
} satisfies Record<keyof Narrowing, z.ZodType>);
export type PortfolioFilter = z.infer<typeof PortfolioFilter>;
