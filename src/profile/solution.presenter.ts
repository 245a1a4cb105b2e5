import type { SolutionShown } from "./profile.contract.ts";
import type { KnownSolution, KnownSolutionId, Profile } from "./profile.ts";

export type Catalogue = Pick<Profile, "knownSolutions">;

/** `words` are those of the question that led to it. */
export function solutionShown(
  { id, title, description, where }: KnownSolution,
  words: readonly string[],
): SolutionShown {
  return { id, title, description, where, words: [...words] };
}

/** Null for a solution that has left the catalogue. */
export function solutionFrom(
  { knownSolutions }: Catalogue,
  id: KnownSolutionId,
  words: readonly string[],
): SolutionShown | null {
  const known = knownSolutions.find((solution) => solution.id === id);
  return known ? solutionShown(known, words) : null;
}
