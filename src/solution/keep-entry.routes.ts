import { commandKey } from "#src/kernel/command.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok } from "#src/kernel/result.ts";
import { route } from "#src/kernel/route.ts";
import type { Actor, Person } from "#src/people/person.ts";
import { actorOf } from "#src/people/person.ts";
import { addEntry } from "./add-entry.usecase.ts";
import type { StandingEntry } from "./catalogue.store.ts";
import type { KeepEntryDeps } from "./change-entry.usecase.ts";
import { editEntry, restoreEntry, retireEntry, returnEntry } from "./keep-entry.usecase.ts";
import type { SolutionDetail } from "./solution.contract.ts";
import { addSolution, editSolution, restoreSolution, retireSolution, returnSolution } from "./keep-entry.contract.ts";
import type { SolutionDetailDeps } from "./solution.presenter.ts";
import { solutionDetail } from "./solution.presenter.ts";

export type KeepEntryRouteDeps = KeepEntryDeps & SolutionDetailDeps;

/** Keeping the catalogue: adding to it, and changing what stands in it. */
export function keepEntryRoutes(deps: KeepEntryRouteDeps) {
  return [addRoute(deps), editRoute(deps), restoreRoute(deps), retireRoute(deps), returnRoute(deps)];
}

function addRoute(deps: KeepEntryRouteDeps) {
  return route(addSolution, async (person: Person, { body: { nonce, despitePersonalData, ...written } }) => {
    const actor = actorOf(person);
    const key = commandKey(person.id, "solution.add", nonce, { written, despitePersonalData });
    return shown(deps, actor, await addEntry(deps, actor, { key, written, despitePersonalData }));
  });
}

function editRoute(deps: KeepEntryRouteDeps) {
  return route(
    editSolution,
    async (person: Person, { params: { id: solution }, body: { nonce, rev, despitePersonalData, ...written } }) => {
      const actor = actorOf(person);
      const key = commandKey(person.id, "solution.edit", nonce, { solution, rev, written, despitePersonalData });
      const command = { key, solution, rev, written, despitePersonalData };
      return shown(deps, actor, await editEntry(deps, actor, command));
    },
  );
}

function restoreRoute(deps: KeepEntryRouteDeps) {
  return route(restoreSolution, async (person: Person, { params: { id: solution }, body: { nonce, rev, before } }) => {
    const actor = actorOf(person);
    const key = commandKey(person.id, "solution.restore", nonce, { solution, rev, before });
    return shown(deps, actor, await restoreEntry(deps, actor, { key, solution, rev, before }));
  });
}

function retireRoute(deps: KeepEntryRouteDeps) {
  return route(retireSolution, async (person: Person, { params: { id: solution }, body: { nonce, rev } }) => {
    const actor = actorOf(person);
    const key = commandKey(person.id, "solution.retire", nonce, { solution, rev });
    return shown(deps, actor, await retireEntry(deps, actor, { key, solution, rev }));
  });
}

function returnRoute(deps: KeepEntryRouteDeps) {
  return route(returnSolution, async (person: Person, { params: { id: solution }, body: { nonce, rev } }) => {
    const actor = actorOf(person);
    const key = commandKey(person.id, "solution.return", nonce, { solution, rev });
    return shown(deps, actor, await returnEntry(deps, actor, { key, solution, rev }));
  });
}

async function shown<Refusal>(
  deps: SolutionDetailDeps,
  actor: Actor,
  outcome: Result<StandingEntry, Refusal>,
): Promise<Result<SolutionDetail, Refusal>> {
  return outcome.ok ? ok(await solutionDetail(deps, actor, outcome.value)) : outcome;
}
