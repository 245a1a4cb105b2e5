import type { Catalogue } from "./catalogue.port.ts";
import type { SolutionShown } from "./profile.contract.ts";
import type { KnownSolution, KnownSolutionId } from "./profile.ts";

/** `words` are those of the question that led to it. */
export function solutionShown(
  { id, title, description, where }: KnownSolution,
  words: readonly string[],
): SolutionShown {
  return { id, title, description, where, words: [...words] };
}

/** Null for a solution that never was in the catalogue. */
export async function solutionFrom(
  catalogue: Catalogue,
  id: KnownSolutionId,
  words: readonly string[],
): Promise<SolutionShown | null> {
  const known = await catalogue.recall(id);
  return known ? solutionShown(known, words) : null;
}
