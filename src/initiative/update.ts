import { z } from "zod";
import { Instant, addMilliseconds } from "#src/kernel/time.ts";
import { typedText } from "#src/kernel/typed-text.ts";
import { PersonId } from "#src/people/person.ts";

export const updateStates = ["on_track", "at_risk", "stuck"] as const;
export const updateLimit = 1000;
/** Fifteen years of delivery moments. */
export const mostUpdates = 100;

const told = typedText().max(updateLimit);

/** How it goes with an initiative, in the words of whoever carries it. */
export const UpdateTold = z.strictObject({
  state: z.enum(updateStates),
  /** What came of it since the update before. */
  result: told.min(1),
  next: told,
  obstacle: told,
  lesson: told,
});
export type UpdateTold = z.infer<typeof UpdateTold>;

export const Update = z.strictObject({
  ...UpdateTold.shape,
  id: z.string().min(1).max(40),
  by: PersonId,
  at: Instant,
  /** Null for one that stands as it was posted. */
  correctedAt: Instant.nullable(),
});
export type Update = z.infer<typeof Update>;

/** For an hour whoever posted it can put it right. */
const correctableFor = 3_600_000;

export function correctableUntil(postedAt: Instant): Instant {
  return addMilliseconds(postedAt, correctableFor);
}
