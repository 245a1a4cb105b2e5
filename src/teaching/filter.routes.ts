import type { Versioned } from "#src/kernel/aggregate-store.ts";
import { commandKey } from "#src/kernel/command.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok } from "#src/kernel/result.ts";
import { route } from "#src/kernel/route.ts";
import { mayCoordinate } from "#src/people/coordination.policy.ts";
import type { Person } from "#src/people/person.ts";
import { actorOf } from "#src/people/person.ts";
import {
  acceptTermEndpoint,
  getFilter,
  listJudgements,
  previewTerm,
  refuseTermEndpoint,
  withdrawTermEndpoint,
} from "./filter.contract.ts";
import type { FilterShownDeps } from "./filter.presenter.ts";
import { filterShown } from "./filter.presenter.ts";
import type { FilterTerms } from "./filter-terms.ts";
import type { JudgementsDeps } from "./judgements.presenter.ts";
import { judgements } from "./judgements.presenter.ts";
import type { PreviewDeps } from "./preview.presenter.ts";
import { preview } from "./preview.presenter.ts";
import type { TeachFilterDeps } from "./teach-filter.usecase.ts";
import { acceptTerm, refuseTerm, withdrawTerm } from "./teach-filter.usecase.ts";

export type FilterDeps = FilterShownDeps & JudgementsDeps & PreviewDeps & TeachFilterDeps;

/** How the filter does, and teaching it. */
export function filterRoutes(deps: FilterDeps) {
  return [
    filterRoute(deps),
    judgementsRoute(deps),
    previewRoute(deps),
    acceptRoute(deps),
    refuseRoute(deps),
    withdrawRoute(deps),
  ];
}

function filterRoute(deps: FilterDeps) {
  return route(getFilter, async (person: Person) => {
    const allowed = mayCoordinate(actorOf(person), "filter.teach");
    return allowed.ok ? ok(await filterShown(deps)) : allowed;
  });
}

function judgementsRoute(deps: FilterDeps) {
  return route(listJudgements, async (person: Person, { query: { cursor, limit, standing } }) => {
    const allowed = mayCoordinate(actorOf(person), "filter.teach");
    if (!allowed.ok) return allowed;
    const page = await judgements(deps, { standing: standing === "true", cursor, limit });
    return ok({ ...page, items: [...page.items] });
  });
}

function previewRoute(deps: FilterDeps) {
  return route(previewTerm, async (person: Person, { query: { term, theme = null } }) => {
    const allowed = mayCoordinate(actorOf(person), "filter.teach");
    return allowed.ok ? preview(deps, { term, theme }) : allowed;
  });
}

function acceptRoute(deps: FilterDeps) {
  return route(acceptTermEndpoint, async (person: Person, { body: { nonce, rev, ...judged } }) => {
    const key = commandKey(person.id, "filter.accept-term", nonce, judged);
    return standing(await acceptTerm(deps, actorOf(person), { key, rev, judged }));
  });
}

function refuseRoute(deps: FilterDeps) {
  return route(refuseTermEndpoint, async (person: Person, { body: { nonce, rev, ...judged } }) => {
    const key = commandKey(person.id, "filter.refuse-term", nonce, judged);
    return standing(await refuseTerm(deps, actorOf(person), { key, rev, judged }));
  });
}

function withdrawRoute(deps: FilterDeps) {
  return route(withdrawTermEndpoint, async (person: Person, { params: { id: term }, body: { nonce, rev } }) => {
    const key = commandKey(person.id, "filter.withdraw-term", nonce, { term });
    return standing(await withdrawTerm(deps, actorOf(person), { key, rev, term }));
  });
}

function standing<Refusal>(outcome: Result<Versioned<FilterTerms>, Refusal>): Result<{ rev: number }, Refusal> {
  return outcome.ok ? ok({ rev: outcome.value.rev }) : outcome;
}
