import { z } from "zod";
import { idSchema } from "#src/kernel/ids.ts";
import { Instant } from "#src/kernel/time.ts";
import { PartnerId } from "#src/partner/partner.ts";
import { PersonId } from "#src/people/person.ts";
import { ThemeKey } from "#src/profile/profile.ts";

/*
 * Somebody proposes a solution: it waits. Whoever judges takes it into the catalogue or refuses it with a reason; until then
 * its proposer can take it back. What was judged stays judged: who knows better proposes it anew.
 */

export const SolutionId = idSchema("sol", "SolutionId");
export type SolutionId = z.infer<typeof SolutionId>;

export const solutionLimits = { title: 120, description: 1000, forWhom: 300, link: 500, reason: 1000 } as const;

/** What somebody says of a solution. */
export const Described = z.strictObject({
  title: z.string().trim().min(1).max(solutionLimits.title),
  /** What it does. */
  description: z.string().trim().min(1).max(solutionLimits.description),
  forWhom: z.string().trim().max(solutionLimits.forWhom),
  /** Where more can be read. */
  link: z
    .url({ protocol: /^https$/ })
    .max(solutionLimits.link)
    .nullable(),
  themes: z.array(ThemeKey).max(20),
});
export type Described = z.infer<typeof Described>;

const proposed = {
  id: SolutionId,
  ...Described.shape,
  proposedBy: PersonId,
  /** The organisation that the proposer acted for. */
  organisation: PartnerId.nullable(),
  proposedAt: Instant,
};

export const Solution = z.discriminatedUnion("stage", [
  z.strictObject({ stage: z.literal("waiting"), ...proposed }),
  z.strictObject({ stage: z.literal("accepted"), ...proposed, acceptedBy: PersonId, acceptedAt: Instant }),
  z.strictObject({
    stage: z.literal("refused"),
    ...proposed,
    refusedBy: PersonId,
    refusedAt: Instant,
    reason: z.string().min(1).max(solutionLimits.reason),
  }),
  z.strictObject({ stage: z.literal("withdrawn"), ...proposed, withdrawnAt: Instant }),
]);
export type Solution = z.infer<typeof Solution>;
export const solutionStages = ["waiting", "accepted", "refused", "withdrawn"] as const satisfies Solution["stage"][];
export type SolutionStage = (typeof solutionStages)[number];
export type InStage<S extends SolutionStage> = Extract<Solution, { readonly stage: S }>;

export const SolutionEvent = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("solution_proposed") }),
  z.strictObject({ type: z.literal("solution_accepted") }),
  z.strictObject({ type: z.literal("solution_refused") }),
  z.strictObject({ type: z.literal("solution_withdrawn") }),
]);
export type SolutionEvent = z.infer<typeof SolutionEvent>;

export function accepted(waiting: InStage<"waiting">, by: PersonId, at: Instant): InStage<"accepted"> {
  return { ...waiting, stage: "accepted", acceptedBy: by, acceptedAt: at };
}

export function refused(
  waiting: InStage<"waiting">,
  { by, at, reason }: { readonly by: PersonId; readonly at: Instant; readonly reason: string },
): InStage<"refused"> {
  return { ...waiting, stage: "refused", refusedBy: by, refusedAt: at, reason };
}

export function withdrawn(waiting: InStage<"waiting">, at: Instant): InStage<"withdrawn"> {
  return { ...waiting, stage: "withdrawn", withdrawnAt: at };
}

/** Another solution has this title already: in the catalogue, or proposed and not judged yet. */
export interface SolutionExists {
  readonly code: "solution_exists";
  readonly title: string;
  readonly waits: boolean;
}

/** Two titles that read the same are one, whatever their capitals, accents and punctuation. */
export function nameOf(title: string): string {
  return title
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
