import { ok, refuse } from "#src/kernel/result.ts";
import { route } from "#src/kernel/route.ts";
import { mayCoordinate } from "#src/people/coordination.policy.ts";
import type { Person } from "#src/people/person.ts";
import { actorOf } from "#src/people/person.ts";
import type { Catalogue } from "#src/profile/catalogue.port.ts";
import type { Profile } from "#src/profile/profile.ts";
import { standingEntry } from "./catalogue.store.ts";
import { pageAfter, searchSolutions } from "./search-solutions.ts";
import { happeningsShown } from "./solution-history.presenter.ts";
import { getSolutionHistory } from "./keep-entry.contract.ts";
import { getSolution, listSolutions } from "./solution.contract.ts";
import type { SolutionDetailDeps } from "./solution.presenter.ts";
import { solutionDetail, solutionRow } from "./solution.presenter.ts";
import type { SolutionStore } from "./solution.store.ts";

export interface ReadSolutionDeps extends SolutionDetailDeps {
  readonly solutions: Pick<SolutionStore, "get" | "history">;
  readonly profile: Pick<Profile, "knownSolutions">;
}

/** The whole catalogue is open to everybody of the alliance. */
export function solutionsRoute({ catalogue }: { readonly catalogue: Catalogue }) {
  return route(listSolutions, async (_caller: unknown, { query }) => {
    const found = searchSolutions(await catalogue.all(), query);
    const { items, next } = pageAfter(found, query);
    return ok({ items: items.map(solutionRow), next, total: found.length });
  });
}

/** Also what was taken out: a question that it was offered with leads here. */
export function solutionRoute(deps: ReadSolutionDeps) {
  return route(getSolution, async (person: Person, { params }) => {
    const found = await standingEntry(deps, params.id);
    return found ? ok(await solutionDetail(deps, actorOf(person), found)) : refuse({ code: "not_found" });
  });
}

/** For those who keep the catalogue. */
export function solutionHistoryRoute(deps: ReadSolutionDeps) {
  return route(getSolutionHistory, async (person: Person, { params: { id } }) => {
    const actor = actorOf(person);
    const allowed = mayCoordinate(actor, "solution.keep");
    if (!allowed.ok) return allowed;
    const found = await standingEntry(deps, id);
    if (!found) return refuse({ code: "not_found" });
    const history = await deps.solutions.history(id);
    return ok({ items: await happeningsShown(deps, actor, { standing: found.standing, history }), next: null });
  });
}
