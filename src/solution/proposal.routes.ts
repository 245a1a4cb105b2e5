import type { Versioned } from "#src/kernel/aggregate-store.ts";
import { commandKey } from "#src/kernel/command.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok } from "#src/kernel/result.ts";
import { pageAsked, route } from "#src/kernel/route.ts";
import { mayCoordinate } from "#src/people/coordination.policy.ts";
import type { NamesDeps } from "#src/people/name.presenter.ts";
import type { Actor, Person } from "#src/people/person.ts";
import { actorOf } from "#src/people/person.ts";
import { acceptProposal, refuseProposal, reopenProposal, withdrawProposal } from "./change-proposal.usecase.ts";
import type { ProposalShown } from "./proposal.contract.ts";
import { accept, listProposals, propose, refuseIt, reopen, withdraw } from "./proposal.contract.ts";
import { proposalShown, proposalsShown } from "./proposal.presenter.ts";
import type { Profile } from "#src/profile/profile.ts";
import type { ProposeSolutionDeps } from "./propose-solution.usecase.ts";
import { proposeSolution } from "./propose-solution.usecase.ts";
import type { Solution } from "./solution.ts";

export type ProposalDeps = ProposeSolutionDeps & NamesDeps & { readonly profile: Pick<Profile, "themes" | "sdgs"> };

/** Proposing a solution, and judging what was proposed. */
export function proposalRoutes(deps: ProposalDeps) {
  return [
    proposalsRoute(deps),
    proposeRoute(deps),
    acceptRoute(deps),
    reopenRoute(deps),
    refuseRoute(deps),
    withdrawRoute(deps),
  ];
}

function proposalsRoute(deps: ProposalDeps) {
  return route(listProposals, async (person: Person, { query }) => {
    const actor = actorOf(person);
    const isOwn = query.mine === "true" || !mayCoordinate(actor, "solution.judge").ok;
    const page = await deps.solutions.list({
      where: {
        ...(isOwn ? { proposedBy: actor.person } : {}),
        ...(query.stage === undefined ? {} : { stage: query.stage }),
      },
      order: "proposedAt",
      direction: "descending",
      ...pageAsked(query),
    });
    const values = page.items.map(({ value }) => value);
    return ok({ items: await proposalsShown(deps, actor, values), next: page.next });
  });
}

function proposeRoute(deps: ProposalDeps) {
  return route(propose, async (person: Person, { body: { nonce, despitePersonalData, ...described } }) => {
    const actor = actorOf(person);
    const key = commandKey(person.id, "solution.propose", nonce, { described, despitePersonalData });
    return shown(deps, actor, await proposeSolution(deps, actor, { key, described, despitePersonalData }));
  });
}

function acceptRoute(deps: ProposalDeps) {
  return route(accept, async (person: Person, { params: { id: solution }, body: { nonce, themes, sdgs } }) => {
    const actor = actorOf(person);
    const key = commandKey(person.id, "solution.accept", nonce, { solution, themes, sdgs });
    return shown(deps, actor, await acceptProposal(deps, actor, { key, solution, themes, sdgs }));
  });
}

function reopenRoute(deps: ProposalDeps) {
  return route(reopen, async (person: Person, { params: { id: solution }, body: { nonce } }) => {
    const actor = actorOf(person);
    const key = commandKey(person.id, "solution.reopen", nonce, { solution });
    return shown(deps, actor, await reopenProposal(deps, actor, { key, solution }));
  });
}

function refuseRoute(deps: ProposalDeps) {
  return route(refuseIt, async (person: Person, { params: { id: solution }, body: { nonce, reason } }) => {
    const actor = actorOf(person);
    const key = commandKey(person.id, "solution.refuse", nonce, { solution, reason });
    return shown(deps, actor, await refuseProposal(deps, actor, { key, solution, reason }));
  });
}

function withdrawRoute(deps: ProposalDeps) {
  return route(withdraw, async (person: Person, { params: { id: solution }, body: { nonce } }) => {
    const actor = actorOf(person);
    const key = commandKey(person.id, "solution.withdraw", nonce, { solution });
    return shown(deps, actor, await withdrawProposal(deps, actor, { key, solution }));
  });
}

async function shown<Refusal>(
  deps: NamesDeps,
  actor: Actor,
  outcome: Result<Versioned<Solution>, Refusal>,
): Promise<Result<ProposalShown, Refusal>> {
  if (!outcome.ok) return outcome;
  const proposal = await proposalShown(deps, actor, outcome.value.value);
  if (!proposal) throw new Error("what was judged had never been proposed");
  return ok(proposal);
}
