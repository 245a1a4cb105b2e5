import { ok, refuse } from "#src/kernel/result.ts";
import { pageAsked, route } from "#src/kernel/route.ts";
import { getInitiative, listInitiatives } from "./initiative.contract.ts";
import type { InitiativeShownDeps } from "./initiative.presenter.ts";
import { initiativeShown, initiativesShown } from "./initiative.presenter.ts";
import type { InitiativeStore } from "./initiative.store.ts";

/** Newest first. */
export function initiativesRoute(deps: InitiativeShownDeps & { readonly initiatives: Pick<InitiativeStore, "list"> }) {
  return route(listInitiatives, async (_caller: unknown, { query }) => {
    const { phase, theme } = query;
    const page = await deps.initiatives.list({
      where: { ...(phase === undefined ? {} : { phase }), ...(theme === undefined ? {} : { theme }) },
      order: "bornAt",
      direction: "descending",
      ...pageAsked(query),
    });
    const values = page.items.map(({ value }) => value);
    return ok({ items: await initiativesShown(deps, values), next: page.next });
  });
}

export function initiativeRoute(deps: InitiativeShownDeps & { readonly initiatives: Pick<InitiativeStore, "get"> }) {
  return route(getInitiative, async (_caller: unknown, { params }) => {
    const found = await deps.initiatives.get(params.id);
    return found ? ok(await initiativeShown(deps, found.value)) : refuse({ code: "not_found" });
  });
}
