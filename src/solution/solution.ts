import { z } from "zod";
import { idSchema } from "#src/kernel/ids.ts";
import { Instant } from "#src/kernel/time.ts";
import { PartnerId } from "#src/partner/partner.ts";
import { PersonId } from "#src/people/person.ts";
import { KnownSolutionId, ThemeKey } from "#src/profile/profile.ts";
import { Entry, EntryChange, entryLimits } from "./entry.ts";

/*
 * Somebody proposes a solution: it waits. Whoever judges takes it into the catalogue or refuses it with a reason; until then
 * its proposer can take it back. What was judged stays judged: who knows better proposes it anew.
 *
 * In the catalogue it has an entry, which those who keep the catalogue write anew, take out and bring back. They also add
 * entries themselves. What stands in the profile becomes a solution of this kind, under its own id, the first time somebody
 * changes it: from then on that holds, and the profile is left as it is. Of what was accepted, and has not been changed
 * since, the judgement can be undone: then it waits again.
 */

export const SolutionId = idSchema("sol", "SolutionId");
export type SolutionId = z.infer<typeof SolutionId>;

export const solutionLimits = {
  title: entryLimits.title,
  description: entryLimits.description,
  forWhom: entryLimits.forWhom,
  link: 500,
  reason: 1000,
} as const;

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

const Proposed = z.strictObject({
  ...Described.shape,
  proposedBy: PersonId,
  /** The organisation that the proposer acted for. */
  organisation: PartnerId.nullable(),
  proposedAt: Instant,
});
export type Proposed = z.infer<typeof Proposed>;
const proposed = {
  id: SolutionId,
  ...Proposed.shape,
  /** When accepting it was undone. */
  reopenedAt: Instant.nullable(),
};

/** How it came into the catalogue. */
const Origin = z.discriminatedUnion("from", [
  z.strictObject({ from: z.literal("profile") }),
  z.strictObject({ from: z.literal("proposal"), proposed: Proposed, acceptedBy: PersonId, acceptedAt: Instant }),
  z.strictObject({
    from: z.literal("keeper"),
    addedBy: PersonId,
    organisation: PartnerId.nullable(),
    addedAt: Instant,
  }),
]);
export type Origin = z.infer<typeof Origin>;

/** What was done last with an entry. No two of the catalogue were changed at the same moment. */
const Changed = z.strictObject({
  what: z.enum(["accepted", "added", "edited", "restored", "retired", "returned"]),
  by: PersonId,
  at: Instant,
});
export type Changed = z.infer<typeof Changed>;

const entered = { id: KnownSolutionId, entry: Entry, origin: Origin, changed: Changed };

export const Solution = z.discriminatedUnion("stage", [
  z.strictObject({ stage: z.literal("waiting"), ...proposed }),
  z.strictObject({ stage: z.literal("accepted"), ...entered }),
  z.strictObject({ stage: z.literal("retired"), ...entered }),
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
export const solutionStages = [
  "waiting",
  "accepted",
  "retired",
  "refused",
  "withdrawn",
] as const satisfies Solution["stage"][];
export type SolutionStage = (typeof solutionStages)[number];
export type InStage<S extends SolutionStage> = Extract<Solution, { readonly stage: S }>;
/** It stands in the catalogue, or was taken out of it. */
export type Entered = InStage<"accepted" | "retired">;

export const SolutionEvent = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("solution_proposed") }),
  /** With what whoever accepted it chose otherwise than its proposer. */
  z.strictObject({ type: z.literal("solution_accepted"), change: EntryChange.optional() }),
  z.strictObject({ type: z.literal("solution_reopened") }),
  z.strictObject({ type: z.literal("solution_refused") }),
  z.strictObject({ type: z.literal("solution_withdrawn") }),
  z.strictObject({ type: z.literal("solution_added") }),
  z.strictObject({ type: z.literal("solution_edited"), change: EntryChange }),
  /** As it was before an earlier change. */
  z.strictObject({ type: z.literal("solution_restored"), change: EntryChange }),
  z.strictObject({ type: z.literal("solution_retired") }),
  z.strictObject({ type: z.literal("solution_returned") }),
]);
export type SolutionEvent = z.infer<typeof SolutionEvent>;

/** It changed what an entry says, and can be undone by itself. */
export function isRewriting(
  event: SolutionEvent,
): event is Extract<SolutionEvent, { readonly type: "solution_edited" | "solution_restored" }> {
  return event.type === "solution_edited" || event.type === "solution_restored";
}

export function isEntered(solution: Solution): solution is Entered {
  return solution.stage === "accepted" || solution.stage === "retired";
}

/** What was proposed; null for what came into the catalogue in another way. */
export function proposalIn(solution: Solution): Proposed | null {
  if (!isEntered(solution)) return solution;
  return solution.origin.from === "proposal" ? solution.origin.proposed : null;
}

export function titleOf(solution: Solution): string {
  return isEntered(solution) ? solution.entry.title : solution.title;
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
