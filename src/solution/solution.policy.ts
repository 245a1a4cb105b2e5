import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import { mayCoordinate } from "#src/people/coordination.policy.ts";
import type { Actor } from "#src/people/person.ts";
import type { SolutionAct } from "./solution-acts.ts";
import { solutionActNames } from "./solution-acts.ts";
import type { Solution } from "./solution.ts";

export interface NotProposer {
  readonly code: "forbidden";
  readonly needs: "proposer";
}

/** A proposal is for its proposer and for those who judge; what was accepted stands in the catalogue, for everybody. */
export function maySeeProposal(actor: Actor, { proposedBy }: Pick<Solution, "proposedBy">): boolean {
  return actor.person === proposedBy || mayCoordinate(actor, "solution.judge").ok;
}

export function mayWithdraw(actor: Actor, { proposedBy }: Pick<Solution, "proposedBy">): Result<void, NotProposer> {
  return actor.person === proposedBy ? ok(undefined) : refuse({ code: "forbidden", needs: "proposer" });
}

/** What this actor can do with a proposal now; travels with it to every face. */
export function solutionAbilities(actor: Actor, solution: Solution): readonly SolutionAct[] {
  if (solution.stage !== "waiting") return [];
  return solutionActNames.filter((act) =>
    act === "solution.withdraw" ? mayWithdraw(actor, solution).ok : mayCoordinate(actor, "solution.judge").ok,
  );
}
