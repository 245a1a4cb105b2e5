import type { KeyReused, NotFound, Stale } from "#src/kernel/aggregate-store.ts";
import type { CommandKey } from "#src/kernel/command.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Clock, Instant } from "#src/kernel/time.ts";
import type { RoleMissing } from "#src/people/coordination.policy.ts";
import { mayCoordinate } from "#src/people/coordination.policy.ts";
import type { Actor } from "#src/people/person.ts";
import type { KnownSolutionId, Profile } from "#src/profile/profile.ts";
import type { StandingEntry } from "./catalogue.store.ts";
import { standingEntry } from "./catalogue.store.ts";
import type { NamedAlikeDeps } from "./named-alike.usecase.ts";
import type { Entered, SolutionEvent } from "./solution.ts";
import type { SolutionStore } from "./solution.store.ts";
import { momentOfChange } from "./solution.store.ts";

export interface KeepEntryDeps extends NamedAlikeDeps {
  readonly solutions: SolutionStore;
  readonly profile: Pick<Profile, "themes" | "sdgs" | "knownSolutions">;
  readonly clock: Clock;
}

export interface EntryCommand {
  readonly key: CommandKey;
  readonly solution: KnownSolutionId;
  /** The revision that the screen showed. */
  readonly rev: number;
}

export type KeepRefusal = NotFound | KeyReused | Stale | RoleMissing;

/** An entry as it becomes, and what tells of it. */
export interface Kept {
  readonly value: Entered;
  readonly event: SolutionEvent;
}

interface Keeping<Refusal> {
  readonly command: EntryCommand;
  /** Null where nothing changes. */
  readonly step: (found: StandingEntry, at: Instant) => Promise<Result<Kept | null, Refusal>>;
}

/** Gate, load, revision, decide, one commit. What stands in the profile alone is stored the first time it is changed. */
export async function changeEntry<Refusal>(
  deps: KeepEntryDeps,
  actor: Actor,
  { command, step }: Keeping<Refusal>,
): Promise<Result<StandingEntry, KeepRefusal | Refusal>> {
  const { solutions, clock } = deps;
  const allowed = mayCoordinate(actor, "solution.keep");
  if (!allowed.ok) return allowed;
  const spent = await solutions.forCommand(command.solution, command.key);
  if (!spent.ok && spent.refusal.code === "key_reused") return refuse({ code: "key_reused" });
  const found = await standingEntry(deps, command.solution);
  if (!found) return refuse({ code: "not_found" });
  if (spent.ok && spent.replayed) return ok(found);
  if (found.rev !== command.rev) return refuse({ code: "stale" });
  const now = clock.now();
  const kept = await step(found, await momentOfChange(solutions, now));
  if (!kept.ok) return kept;
  if (kept.value === null) return ok(found);
  const { value, event } = kept.value;
  const saving = { value, command: command.key, by: actor.person, at: now, events: [event] };
  const saved = found.stored
    ? await solutions.save({ ...saving, expected: found.stored })
    : await solutions.create(saving);
  if (!saved.ok) return saved;
  const standing = await standingEntry(deps, command.solution);
  return standing ? ok(standing) : refuse({ code: "not_found" });
}
