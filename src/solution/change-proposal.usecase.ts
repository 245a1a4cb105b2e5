import type { KeyReused, NotFound, Versioned } from "#src/kernel/aggregate-store.ts";
import type { CommandKey } from "#src/kernel/command.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Clock, Instant } from "#src/kernel/time.ts";
import type { RoleMissing } from "#src/people/coordination.policy.ts";
import { mayCoordinate } from "#src/people/coordination.policy.ts";
import type { Actor } from "#src/people/person.ts";
import type { Profile, SdgNumber, ThemeKey } from "#src/profile/profile.ts";
import type { UnknownSdg, UnknownTheme } from "./entry-checks.ts";
import { ofAlliance } from "./entry-checks.ts";
import type { ChangedSince } from "./entry-steps.ts";
import { accepted, entryFrom, reopened } from "./entry-steps.ts";
import { changeBetween } from "./entry.ts";
import type { NamedAlikeDeps } from "./named-alike.usecase.ts";
import { inCatalogue } from "./named-alike.usecase.ts";
import type { NotProposer } from "./solution.policy.ts";
import { maySeeProposal, mayWithdraw } from "./solution.policy.ts";
import type { InStage, Solution, SolutionEvent, SolutionExists, SolutionId } from "./solution.ts";
import { isEntered, proposalIn, refused, withdrawn } from "./solution.ts";
import type { SolutionStore } from "./solution.store.ts";
import { momentOfChange } from "./solution.store.ts";

export interface ChangeProposalDeps {
  readonly solutions: SolutionStore;
  readonly clock: Clock;
}

export interface ProposalCommand {
  readonly key: CommandKey;
  readonly solution: SolutionId;
}

export interface AcceptProposal extends ProposalCommand {
  /** What whoever accepts it chose; what its proposer chose, where they leave that as it is. */
  readonly themes?: readonly ThemeKey[] | undefined;
  readonly sdgs?: readonly SdgNumber[] | undefined;
}

export interface RefuseProposal extends ProposalCommand {
  readonly reason: string;
}

/** Somebody judged the proposal, or its proposer took it back. */
export interface JudgedAlready {
  readonly code: "judged_already";
}

export type ProposalRefusal = NotFound | KeyReused | JudgedAlready;
type UnfitToAccept = SolutionExists | UnknownTheme | UnknownSdg;

/** From now on it stands in the catalogue: everybody finds it, and it is offered with new questions. */
export async function acceptProposal(
  deps: ChangeProposalDeps & NamedAlikeDeps & { readonly profile: Pick<Profile, "themes" | "sdgs"> },
  actor: Actor,
  command: AcceptProposal,
): Promise<Result<Versioned<Solution>, ProposalRefusal | RoleMissing | UnfitToAccept>> {
  const allowed = mayCoordinate(actor, "solution.judge");
  if (!allowed.ok) return allowed;
  return change<UnfitToAccept>(deps, actor, {
    command,
    step: async (waiting, now) => {
      const { themes = waiting.themes, sdgs = [] } = command;
      const known = ofAlliance(deps.profile, { themes: [...themes], sdgs: [...sdgs] });
      if (!known.ok) return known;
      // Since it was proposed another one of that title may have been accepted.
      const alike = await inCatalogue(deps, waiting.title);
      if (alike) return refuse(alike);
      const at = await momentOfChange(deps.solutions, now);
      const value = accepted(waiting, { themes, sdgs }, { by: actor.person, at });
      const chosen = changeBetween(entryFrom(waiting), value.entry);
      return ok({ value, event: { type: "solution_accepted", ...(chosen ? { change: chosen } : {}) } });
    },
  });
}

/** Accepting it was a mistake: it waits again, as it was proposed. */
export async function reopenProposal(
  { solutions, clock }: ChangeProposalDeps,
  actor: Actor,
  { key, solution }: ProposalCommand,
): Promise<Result<Versioned<Solution>, NotFound | KeyReused | RoleMissing | ChangedSince>> {
  const allowed = mayCoordinate(actor, "solution.judge");
  if (!allowed.ok) return allowed;
  const found = await solutions.forCommand(solution, key);
  if (!found.ok) return found;
  const standing = found.value;
  if (found.replayed) return ok(standing);
  if (proposalIn(standing.value) === null) return refuse({ code: "not_found" });
  if (!isEntered(standing.value)) return refuse({ code: "changed_since" });
  const now = clock.now();
  const waiting = reopened(standing.value, await momentOfChange(solutions, now));
  if (!waiting.ok) return waiting;
  const saved = await solutions.save({
    value: waiting.value,
    expected: standing,
    command: key,
    by: actor.person,
    at: now,
    events: [{ type: "solution_reopened" }],
  });
  if (saved.ok) return saved;
  return refuse({ code: saved.refusal.code === "stale" ? "changed_since" : "key_reused" });
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
    step: async (waiting, at) =>
      ok({ value: refused(waiting, { by: actor.person, at, reason }), event: { type: "solution_refused" } }),
  });
}

export function withdrawProposal(
  deps: ChangeProposalDeps,
  actor: Actor,
  command: ProposalCommand,
): Promise<Result<Versioned<Solution>, ProposalRefusal | NotProposer>> {
  return change(deps, actor, {
    command,
    step: async (waiting, at) => {
      const allowed = mayWithdraw(actor, waiting);
      return allowed.ok ? ok({ value: withdrawn(waiting, at), event: { type: "solution_withdrawn" } }) : allowed;
    },
  });
}

interface Change<Refusal> {
  readonly command: ProposalCommand;
  readonly step: (
    waiting: InStage<"waiting">,
    at: Instant,
  ) => Promise<Result<{ readonly value: Solution; readonly event: SolutionEvent }, Refusal>>;
}

/** Load, policy, narrow, decide, one commit. Of two who judge at once, the second hears that it is judged. */
async function change<Refusal>(
  { solutions, clock }: ChangeProposalDeps,
  actor: Actor,
  { command, step }: Change<Refusal>,
): Promise<Result<Versioned<Solution>, ProposalRefusal | Refusal>> {
  const found = await solutions.forCommand(command.solution, command.key);
  if (!found.ok) return found;
  const standing = found.value;
  // To whom may not see it, it does not exist.
  if (!maySeeProposal(actor, standing.value)) return refuse({ code: "not_found" });
  if (found.replayed) return ok(standing);
  if (standing.value.stage !== "waiting") return refuse({ code: "judged_already" });
  const at = clock.now();
  const changed = await step(standing.value, at);
  if (!changed.ok) return changed;
  const { value, event } = changed.value;
  const saved = await solutions.save({
    value,
    expected: standing,
    command: command.key,
    by: actor.person,
    at,
    events: [event],
  });
  if (saved.ok) return saved;
  return refuse({ code: saved.refusal.code === "stale" ? "judged_already" : "key_reused" });
}
