import { ok, refuse } from "#src/kernel/result.ts";
import { route } from "#src/kernel/route.ts";
import type { Person } from "#src/people/person.ts";
import { actorOf } from "#src/people/person.ts";
import type { Catalogue } from "#src/profile/catalogue.port.ts";
import { pageAfter, searchSolutions } from "./search-solutions.ts";
import { getSolution, listSolutions } from "./solution.contract.ts";
import type { SolutionDetailDeps } from "./solution.presenter.ts";
import { solutionDetail, solutionRow } from "./solution.presenter.ts";

/** The whole catalogue is open to everybody of the alliance. */
export function solutionsRoute({ catalogue }: { readonly catalogue: Catalogue }) {
  return route(listSolutions, async (_caller: unknown, { query }) => {
    const found = searchSolutions(await catalogue.all(), query);
    const { items, next } = pageAfter(found, query);
    return ok({ items: items.map(solutionRow), next, total: found.length });
  });
}

export function solutionRoute(deps: SolutionDetailDeps & { readonly catalogue: Catalogue }) {
  return route(getSolution, async (person: Person, { params }) => {
    const known = await deps.catalogue.get(params.id);
    return known ? ok(await solutionDetail(deps, actorOf(person), known)) : refuse({ code: "not_found" });
  });
}
