import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import { mayCoordinate } from "#src/people/coordination.policy.ts";
import type { Actor } from "#src/people/person.ts";
import { mayReopen } from "./entry-steps.ts";
import type { Standing } from "./entry-steps.ts";
import type { EntryAct, SolutionAct } from "./solution-acts.ts";
import type { Solution } from "./solution.ts";
import { isEntered, proposalIn } from "./solution.ts";

export interface NotProposer {
  readonly code: "forbidden";
  readonly needs: "proposer";
}

/** A proposal is for its proposer and for those who judge; what was accepted stands in the catalogue, for everybody. */
export function maySeeProposal(actor: Actor, solution: Solution): boolean {
  return isProposer(actor, solution) || mayCoordinate(actor, "solution.judge").ok;
}

export function mayWithdraw(actor: Actor, solution: Solution): Result<void, NotProposer> {
  return isProposer(actor, solution) ? ok(undefined) : refuse({ code: "forbidden", needs: "proposer" });
}

/** What this actor can do with a proposal now; travels with it to every face. */
export function solutionAbilities(actor: Actor, solution: Solution): readonly SolutionAct[] {
  const judges = mayCoordinate(actor, "solution.judge").ok;
  if (isEntered(solution)) return judges && mayReopen(solution) ? ["solution.reopen"] : [];
  if (solution.stage !== "waiting") return [];
  return [
    ...(judges ? (["solution.accept", "solution.refuse"] as const) : []),
    ...(mayWithdraw(actor, solution).ok ? (["solution.withdraw"] as const) : []),
  ];
}

/** What this actor can do with an entry of the catalogue now. */
export function entryAbilities(actor: Actor, { stage }: Pick<Standing, "stage">): readonly EntryAct[] {
  if (!mayCoordinate(actor, "solution.keep").ok) return [];
  return stage === "retired" ? ["solution.return"] : ["solution.edit", "solution.restore", "solution.retire"];
}

function isProposer(actor: Actor, solution: Solution): boolean {
  return proposalIn(solution)?.proposedBy === actor.person;
}
