import { ok } from "#src/kernel/result.ts";
import { route } from "#src/kernel/route.ts";
import { findKnownSolutions } from "#src/profile/profile.contract.ts";
import { solutionShown } from "#src/profile/solution.presenter.ts";
import type { KnownSolutions } from "#src/finding/known-solutions.port.ts";

export function knownSolutionsRoute({ knownSolutions }: { readonly knownSolutions: KnownSolutions }) {
  return route(findKnownSolutions, async (_caller: unknown, { query }) => {
    const found = await knownSolutions.find(query.q, query.limit);
    return ok({ items: found.map(({ solution, words }) => solutionShown(solution, words)), next: null });
  });
}
