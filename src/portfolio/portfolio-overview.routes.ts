import { ok } from "#src/kernel/result.ts";
import { route } from "#src/kernel/route.ts";
import type { Person } from "#src/people/person.ts";
import { actorOf } from "#src/people/person.ts";
import { getPortfolioOverview } from "./portfolio-overview.contract.ts";
import type { PortfolioOverviewDeps } from "./portfolio-overview.presenter.ts";
import { portfolioOverview } from "./portfolio-overview.presenter.ts";

export function portfolioOverviewRoute(deps: PortfolioOverviewDeps) {
  return route(getPortfolioOverview, async (person: Person, { query }) =>
    ok(await portfolioOverview(deps, actorOf(person), query)),
  );
}
