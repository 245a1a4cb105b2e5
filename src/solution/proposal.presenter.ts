import type { Names, NamesDeps } from "#src/people/name.presenter.ts";
import { namesFrom } from "#src/people/name.presenter.ts";
import { mayCoordinate } from "#src/people/coordination.policy.ts";
import type { Actor } from "#src/people/person.ts";
import type { ProposalShown } from "./proposal.contract.ts";
import { solutionAbilities } from "./solution.policy.ts";
import type { Entered, Solution } from "./solution.ts";
import { SolutionId, proposalIn } from "./solution.ts";
import type { SolutionStore } from "./solution.store.ts";

/** Proposals as `actor` sees them. What was never proposed is none. */
export async function proposalsShown(
  deps: NamesDeps,
  actor: Actor,
  solutions: readonly Solution[],
): Promise<ProposalShown[]> {
  const names = namesFrom(deps);
  const each = await Promise.all(solutions.map((solution) => shown(solution, actor, names)));
  return each.filter((proposal) => proposal !== null);
}

export function proposalShown(deps: NamesDeps, actor: Actor, solution: Solution): Promise<ProposalShown | null> {
  return shown(solution, actor, namesFrom(deps));
}

/** How many proposals wait for this person to judge them; none for whoever does not judge. */
export async function countToJudge(solutions: Pick<SolutionStore, "count">, actor: Actor): Promise<number> {
  return mayCoordinate(actor, "solution.judge").ok ? solutions.count({ stage: "waiting" }) : 0;
}

async function shown(solution: Solution, actor: Actor, names: Names): Promise<ProposalShown | null> {
  const proposed = proposalIn(solution);
  if (proposed === null) return null;
  const { id, stage } = solution;
  const { title, description, forWhom, link, themes, proposedBy, organisation, proposedAt } = proposed;
  return {
    id: SolutionId.parse(id),
    title,
    description,
    forWhom,
    link,
    themes: [...themes],
    stage,
    proposedBy: await names.person(proposedBy),
    organisation: organisation && (await names.partner(organisation)),
    proposedAt,
    judged: await judgementOf(solution, names),
    reason: stage === "refused" ? solution.reason : null,
    may: [...solutionAbilities(actor, solution)],
  };
}

async function judgementOf(solution: Solution, names: Names): Promise<ProposalShown["judged"]> {
  switch (solution.stage) {
    case "accepted":
    case "retired":
      return acceptanceIn(solution, names);
    case "refused":
      return { by: await names.person(solution.refusedBy), at: solution.refusedAt };
    case "waiting":
    case "withdrawn":
      return null;
  }
}

async function acceptanceIn({ origin }: Entered, names: Names): Promise<ProposalShown["judged"]> {
  if (origin.from !== "proposal") return null;
  return { by: await names.person(origin.acceptedBy), at: origin.acceptedAt };
}
