import type { Catalogue } from "./catalogue.port.ts";
import type { KnownSolutionId, Profile } from "./profile.ts";

/** The catalogue of a profile to which nothing is added. */
export function fixedCatalogue({ knownSolutions }: Pick<Profile, "knownSolutions">): Catalogue {
  const byId = new Map(knownSolutions.map((solution) => [solution.id, solution]));
  const get = async (id: KnownSolutionId) => byId.get(id);
  return { all: async () => knownSolutions, get, recall: get };
}
