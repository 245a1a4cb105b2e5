import type { KeyReused, NotFound, Versioned } from "#src/kernel/aggregate-store.ts";
import type { CommandKey } from "#src/kernel/command.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Clock, Instant } from "#src/kernel/time.ts";
import type { RoleMissing } from "#src/people/coordination.policy.ts";
import { mayCoordinate } from "#src/people/coordination.policy.ts";
import type { Actor } from "#src/people/person.ts";
import type { NamedAlikeDeps } from "./named-alike.usecase.ts";
import { inCatalogue } from "./named-alike.usecase.ts";
import type { NotProposer } from "./solution.policy.ts";
import { maySeeProposal, mayWithdraw } from "./solution.policy.ts";
import type { InStage, Solution, SolutionEvent, SolutionExists, SolutionId } from "./solution.ts";
import { accepted, refused, withdrawn } from "./solution.ts";
import type { SolutionStore } from "./solution.store.ts";

export interface ChangeProposalDeps {
  readonly solutions: SolutionStore;
  readonly clock: Clock;
}

export interface ProposalCommand {
  readonly key: CommandKey;
  readonly solution: SolutionId;
}

export interface RefuseProposal extends ProposalCommand {
  readonly reason: string;
}

/** Somebody judged the proposal, or its proposer took it back. */
export interface JudgedAlready {
  readonly code: "judged_already";
}

export type ProposalRefusal = NotFound | KeyReused | JudgedAlready;

/** From now on it stands in the catalogue: everybody finds it, and it is offered with new questions. */
export async function acceptProposal(
  deps: ChangeProposalDeps & NamedAlikeDeps,
  actor: Actor,
  command: ProposalCommand,
): Promise<Result<Versioned<Solution>, ProposalRefusal | RoleMissing | SolutionExists>> {
  const allowed = mayCoordinate(actor, "solution.judge");
  if (!allowed.ok) return allowed;
  return change(deps, actor, {
    command,
    event: "solution_accepted",
    // Since it was proposed another one of that title may have been accepted.
    mayBe: async ({ title }) => {
      const alike = await inCatalogue(deps, title);
      return alike ? refuse(alike) : ok(undefined);
    },
    step: (waiting, at) => accepted(waiting, actor.person, at),
  });
}

export async function refuseProposal(
  deps: ChangeProposalDeps,
  actor: Actor,
  command: RefuseProposal,
): Promise<Result<Versioned<Solution>, ProposalRefusal | RoleMissing>> {
  const allowed = mayCoordinate(actor, "solution.judge");
  if (!allowed.ok) return allowed;
  const { reason } = command;
  return change(deps, actor, {
    command,
    event: "solution_refused",
    mayBe: async () => ok(undefined),
    step: (waiting, at) => refused(waiting, { by: actor.person, at, reason }),
  });
}

export function withdrawProposal(
  deps: ChangeProposalDeps,
  actor: Actor,
  command: ProposalCommand,
): Promise<Result<Versioned<Solution>, ProposalRefusal | NotProposer>> {
  return change(deps, actor, {
    command,
    event: "solution_withdrawn",
    mayBe: async (waiting) => mayWithdraw(actor, waiting),
    step: withdrawn,
  });
}

interface Change<Refusal> {
  readonly command: ProposalCommand;
  readonly event: SolutionEvent["type"];
  readonly mayBe: (waiting: InStage<"waiting">) => Promise<Result<void, Refusal>>;
  readonly step: (waiting: InStage<"waiting">, at: Instant) => Solution;
}

/** Load, policy, narrow, decide, one commit. Of two who judge at once, the second hears that it is judged. */
async function change<Refusal>(
  { solutions, clock }: ChangeProposalDeps,
  actor: Actor,
  { command, event, mayBe, step }: Change<Refusal>,
): Promise<Result<Versioned<Solution>, ProposalRefusal | Refusal>> {
  const found = await solutions.forCommand(command.solution, command.key);
  if (!found.ok) return found;
  const standing = found.value;
  // To whom may not see it, it does not exist.
  if (!maySeeProposal(actor, standing.value)) return refuse({ code: "not_found" });
  if (found.replayed) return ok(standing);
  if (standing.value.stage !== "waiting") return refuse({ code: "judged_already" });
  const allowed = await mayBe(standing.value);
  if (!allowed.ok) return allowed;
  const at = clock.now();
  const saved = await solutions.save({
    value: step(standing.value, at),
    expected: standing,
    command: command.key,
    by: actor.person,
    at,
    events: [{ type: event }],
  });
  if (saved.ok) return saved;
  return refuse({ code: saved.refusal.code === "stale" ? "judged_already" : "key_reused" });
}
