import { z } from "zod";
import { endpoint, nothing, pageOf, paging } from "#src/kernel/endpoint.ts";
import { Instant } from "#src/kernel/time.ts";
import { PartnerName } from "#src/partner/partner.contract.ts";
import { KnownSolutionId, SdgNumber, ThemeKey } from "#src/profile/profile.ts";
import { entryActNames } from "./solution-acts.ts";

/** A known solution in a list. */
export const SolutionRow = z.object({
  id: KnownSolutionId,
  title: z.string(),
  description: z.string(),
  forWhom: z.string(),
  /** Where it is used; empty where that is not known. */
  where: z.string(),
  themes: z.array(ThemeKey),
  sdgs: z.array(SdgNumber),
});
export type SolutionRow = z.infer<typeof SolutionRow>;

export const SolutionDetail = z.object({
  ...SolutionRow.shape,
  /** Little more than the name is known of it. */
  thin: z.boolean(),
  /** Where it was read of, or can be; `link` only where that is a place on the web. */
  sources: z.array(z.object({ text: z.string(), link: z.string().nullable() })),
  /** How many questions it answered by itself, counted no further than 100. */
  helped: z.int().nonnegative(),
  /** Who brought it in; null for what stood in the catalogue from the start. */
  broughtIn: z
    .object({ how: z.enum(["proposed", "added"]), organisation: PartnerName.nullable(), on: Instant })
    .nullable(),
  alsoKnownAs: z.array(z.string()),
  searchWords: z.array(z.string()),
  /** Questions that it helps with. */
  examples: z.array(z.string()),
  /** When it was taken out; null while it stands in the catalogue. */
  retired: Instant.nullable(),
  /** What a change rests on; 0 where nobody changed it yet. */
  rev: z.int().nonnegative(),
  may: z.array(z.enum(entryActNames)),
});
export type SolutionDetail = z.infer<typeof SolutionDetail>;

const longestSearch = 200;

export const listSolutions = endpoint({
  method: "GET",
  path: "/solutions",
  summary: "Blader en zoek in de bekende oplossingen",
  params: nothing,
  query: z.strictObject({
    ...paging,
    /** Words that it holds; of each the beginning is enough. */
    q: z.string().max(longestSearch).optional(),
    theme: ThemeKey.optional(),
  }),
  body: nothing,
  answer: pageOf(SolutionRow).extend({
    /** How many there are on all pages together. */
    total: z.int().nonnegative(),
  }),
});

export const getSolution = endpoint({
  method: "GET",
  path: "/solutions/{id}",
  summary: "Haal één bekende oplossing op",
  params: z.strictObject({ id: KnownSolutionId }),
  query: nothing,
  body: nothing,
  answer: SolutionDetail,
  refuses: ["not_found"],
});
