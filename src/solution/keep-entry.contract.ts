import { z } from "zod";
import { endpoint, intention, nothing } from "#src/kernel/endpoint.ts";
import { Instant } from "#src/kernel/time.ts";
import { PersonName } from "#src/people/me.contract.ts";
import { KnownSolutionId } from "#src/profile/profile.ts";
import { EntryWritten, entryFields } from "./entry.ts";
import { happened } from "./happened.ts";
import { SolutionDetail } from "./solution.contract.ts";

/** One thing that was done with a solution. */
export const SolutionHappening = z.object({
  seq: z.int(),
  at: Instant,
  by: PersonName.nullable(),
  what: z.enum(Object.values(happened)),
  /** A text is a list of one, or of none where it is empty. */
  changes: z.array(z.object({ field: z.enum(entryFields), before: z.array(z.string()), after: z.array(z.string()) })),
  /** Whether the reader can have it read again as it did before this. */
  restorable: z.boolean(),
});
export type SolutionHappening = z.infer<typeof SolutionHappening>;

const ofSolution = z.strictObject({ id: KnownSolutionId });
const written = { ...EntryWritten.shape, despitePersonalData: z.boolean() };
const revision = {
  rev: z.int().nonnegative().describe("De `rev` van de oplossing waar deze handeling van uitgaat"),
};

/** Newest first, all of it at once: an entry is changed a few times in its life. */
export const getSolutionHistory = endpoint({
  method: "GET",
  path: "/solutions/{id}/changes",
  summary: "Haal op wat er met een bekende oplossing is gedaan",
  params: ofSolution,
  query: nothing,
  body: nothing,
  answer: z.object({ items: z.array(SolutionHappening), next: z.null() }),
  refuses: ["not_found", "role_missing"],
});

export const addSolution = endpoint({
  method: "POST",
  path: "/solutions",
  summary: "Voeg een bekende oplossing toe",
  params: nothing,
  query: nothing,
  body: z.strictObject({ ...intention, ...written }),
  answer: SolutionDetail,
  refuses: [
    "key_reused",
    "role_missing",
    "unknown_theme",
    "unknown_sdg",
    "example_twice",
    "solution_exists",
    "holds_personal_data",
  ],
});

export const editSolution = endpoint({
  method: "POST",
  path: "/solutions/{id}/edit",
  summary: "Wijzig een bekende oplossing",
  params: ofSolution,
  query: nothing,
  body: z.strictObject({ ...intention, ...revision, ...written }),
  answer: SolutionDetail,
  refuses: [
    "not_found",
    "key_reused",
    "stale",
    "role_missing",
    "taken_out",
    "unknown_theme",
    "unknown_sdg",
    "example_twice",
    "solution_exists",
    "holds_personal_data",
  ],
});

export const restoreSolution = endpoint({
  method: "POST",
  path: "/solutions/{id}/restore",
  summary: "Zet een bekende oplossing terug zoals hij eerder was",
  params: ofSolution,
  query: nothing,
  body: z.strictObject({
    ...intention,
    ...revision,
    before: z.int().nonnegative().describe("De `seq` van de wijziging die wordt teruggedraaid, met alles van daarna"),
  }),
  answer: SolutionDetail,
  refuses: [
    "not_found",
    "key_reused",
    "stale",
    "role_missing",
    "taken_out",
    "unknown_theme",
    "unknown_sdg",
    "example_twice",
    "solution_exists",
  ],
});

export const retireSolution = endpoint({
  method: "POST",
  path: "/solutions/{id}/retire",
  summary: "Haal een bekende oplossing uit de lijst",
  params: ofSolution,
  query: nothing,
  body: z.strictObject({ ...intention, ...revision }),
  answer: SolutionDetail,
  refuses: ["not_found", "key_reused", "stale", "role_missing", "taken_out"],
});

export const returnSolution = endpoint({
  method: "POST",
  path: "/solutions/{id}/return",
  summary: "Zet een bekende oplossing terug in de lijst",
  params: ofSolution,
  query: nothing,
  body: z.strictObject({ ...intention, ...revision }),
  answer: SolutionDetail,
  refuses: ["not_found", "key_reused", "stale", "role_missing", "in_catalogue_already", "solution_exists"],
});
