import { ok, refuse } from "#src/kernel/result.ts";
import { pageAsked, route } from "#src/kernel/route.ts";
import type { Person } from "#src/people/person.ts";
import { actorOf } from "#src/people/person.ts";
import { getInitiative } from "./initiative-detail.contract.ts";
import type { InitiativeDetailDeps } from "./initiative-detail.presenter.ts";
import { initiativeDetail } from "./initiative-detail.presenter.ts";
import { listInitiatives } from "./initiative.contract.ts";
import type { InitiativeShownDeps } from "./initiative.presenter.ts";
import { initiativesShown } from "./initiative.presenter.ts";
import { isLiving } from "./initiative.ts";
import { phases } from "./phases.ts";
import type { InitiativeStore } from "./initiative.store.ts";

/** Newest first. */
export function initiativesRoute(deps: InitiativeShownDeps & { readonly initiatives: Pick<InitiativeStore, "list"> }) {
  return route(listInitiatives, async (person: Person, { query }) => {
    const { phase, theme } = query;
    const page = await deps.initiatives.list({
      where: { phase: phase ?? phases, ...(theme === undefined ? {} : { theme }) },
      order: "bornAt",
      direction: "descending",
      ...pageAsked(query),
    });
    const values = page.items.map(({ value }) => value).filter(isLiving);
    return ok({ items: await initiativesShown(deps, actorOf(person), values), next: page.next });
  });
}

export function initiativeRoute(deps: InitiativeDetailDeps) {
  return route(getInitiative, async (person: Person, { params }) => {
    const found = await deps.initiatives.get(params.id);
    if (!found || !isLiving(found.value)) return refuse({ code: "not_found" });
    const { value, rev, etag } = found;
    return ok(await initiativeDetail(deps, actorOf(person), { value, rev, etag }));
  });
}
