import { z } from "zod";
import { Instant } from "#src/kernel/time.ts";
import { PersonId } from "#src/people/person.ts";
import { KnownSolutionId } from "#src/profile/profile.ts";

export const noteLimit = 2000;
export const mostNotes = 100;

/** What only the QRT sees of its own work on a question. */
export const Workbench = z.strictObject({
  /** Members who work on it beside the one who has it. */
  team: z.array(PersonId),
  notes: z.array(z.strictObject({ by: PersonId, at: Instant, text: z.string().min(1).max(noteLimit) })),
  /** Which of the offered solutions fitted, so that the search can be judged. */
  marks: z.array(z.strictObject({ solution: KnownSolutionId, useful: z.boolean(), by: PersonId })),
});
export type Workbench = z.infer<typeof Workbench>;

export const emptyWorkbench: Workbench = { team: [], notes: [], marks: [] };
