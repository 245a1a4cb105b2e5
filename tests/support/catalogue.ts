import type { KnownSolution } from "#src/profile/profile.ts";
import { KnownSolutionId } from "#src/profile/profile.ts";
import type { EntryWritten } from "#src/solution/entry.ts";
import { profile } from "./loaded-sample.ts";

/** Stands in the profile of the samples. */
export const sensHagen = knownSolution("k01");

/** What a keeper writes who leaves everything as it is. */
export function writtenAs(known: KnownSolution): EntryWritten {
  const { title, description, forWhom, where, sources, themes, sdgs, alsoKnownAs, searchWords, examples } = known;
  return {
    title,
    description,
    forWhom,
    where,
    sources,
    themes,
    sdgs,
    alsoKnownAs,
    searchWords,
    examples: examples.map(({ text }) => text),
  };
}

/** Something new that a keeper adds. */
export const shadeMap: EntryWritten = {
  title: "Schaduwkaart",
  description: "Laat per straat zien waar op warme dagen schaduw is.",
  forWhom: "Beheerders van de openbare ruimte",
  where: "Zwolle",
  sources: ["https://schaduwkaart.example", "Rapport schaduw 2026"],
  themes: [],
  sdgs: [],
  alsoKnownAs: ["koele-plekkenkaart"],
  searchWords: ["parasol"],
  examples: ["Waar kan ik in de zomer koel lopen?"],
};

export function knownSolution(id: string): KnownSolution {
  const known = profile.knownSolutions.find((solution) => solution.id === KnownSolutionId.parse(id));
  if (!known) throw new Error(`${id} is not in the profile`);
  return known;
}
