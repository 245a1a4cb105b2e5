import { z } from "zod";
import { endpoint, nothing } from "#src/kernel/endpoint.ts";
import { Bilingual, KnownSolutionId, Language, SdgNumber, ThemeKey } from "./profile.ts";

export const ProfileShown = z
  .object({
    name: z.string(),
    city: z.string(),
    language: Language,
    themes: z.array(
      z.object({
        key: ThemeKey,
        name: Bilingual,
        about: Bilingual,
        accent: z.enum(["green", "blue", "orange", "grey"]),
        miscellaneous: z.boolean(),
      }),
    ),
    sdgs: z.array(z.object({ number: SdgNumber, name: Bilingual, locally: Bilingual })),
    promise: z.object({ pickedUpWithin: z.int(), decidedWithin: z.int() }),
  })
  .meta({ id: "ProfileShown" });
export type ProfileShown = z.infer<typeof ProfileShown>;

export const getProfile = endpoint({
  method: "GET",
  path: "/profile",
  summary: "Haal op hoe deze alliantie is ingericht",
  params: nothing,
  query: nothing,
  body: nothing,
  answer: ProfileShown,
});

export const SolutionShown = z
  .object({
    id: KnownSolutionId,
    title: z.string(),
    description: z.string(),
    where: z.string(),
    /** The words that led to it. */
    words: z.array(z.string()),
  })
  .meta({ id: "SolutionShown" });
export type SolutionShown = z.infer<typeof SolutionShown>;

export const findKnownSolutions = endpoint({
  method: "GET",
  path: "/known-solutions",
  summary: "Zoek bekende oplossingen bij een tekst",
  params: nothing,
  query: z.strictObject({
    q: z.string().trim().min(1).max(4000),
    limit: z.coerce.number().int().min(1).max(20).default(3),
  }),
  body: nothing,
  answer: z.object({ items: z.array(SolutionShown), next: z.null() }),
});
