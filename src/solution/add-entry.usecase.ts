import type { KeyReused } from "#src/kernel/aggregate-store.ts";
import type { CommandKey } from "#src/kernel/command.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { RoleMissing } from "#src/people/coordination.policy.ts";
import { mayCoordinate } from "#src/people/coordination.policy.ts";
import type { Actor } from "#src/people/person.ts";
import type { HoldsPersonalData } from "#src/question/personal-data.ts";
import { withoutPersonalData } from "#src/question/personal-data.ts";
import type { StandingEntry } from "./catalogue.store.ts";
import { standingEntry } from "./catalogue.store.ts";
import type { KeepEntryDeps } from "./change-entry.usecase.ts";
import { textOf } from "./entry-checks.ts";
import type { EntryUnfit } from "./entry-fits.usecase.ts";
import { entryFits } from "./entry-fits.usecase.ts";
import { added } from "./entry-steps.ts";
import type { EntryWritten } from "./entry.ts";
import { emptyEntry, writtenAnew } from "./entry.ts";
import { solutionIdOf } from "./solution-id.ts";
import type { SolutionId } from "./solution.ts";
import { momentOfChange } from "./solution.store.ts";

export interface AddEntry {
  readonly key: CommandKey;
  readonly written: EntryWritten;
  /** The keeper has read what looks like personal data, and leaves it. */
  readonly despitePersonalData: boolean;
}

/** Whoever keeps the catalogue puts something in without proposing it first. */
export async function addEntry(
  deps: KeepEntryDeps,
  actor: Actor,
  { key, written, despitePersonalData }: AddEntry,
): Promise<Result<StandingEntry, KeyReused | RoleMissing | EntryUnfit | HoldsPersonalData>> {
  const { solutions, clock } = deps;
  const allowed = mayCoordinate(actor, "solution.keep");
  if (!allowed.ok) return allowed;
  const id = solutionIdOf(key);
  if (await solutions.get(id)) return addedBefore(deps, { key, id });
  const entry = writtenAnew(emptyEntry, written);
  const fits = await entryFits(deps, { id, entry: emptyEntry }, entry);
  if (!fits.ok) return fits;
  const readable = withoutPersonalData(textOf(entry), {
    writing: "solution",
    confidential: false,
    despitePersonalData,
  });
  if (!readable.ok) return readable;
  const now = clock.now();
  const at = await momentOfChange(solutions, now);
  await solutions.create({
    value: added({ id, entry }, actor.organisation, { by: actor.person, at }),
    command: key,
    by: actor.person,
    at: now,
    events: [{ type: "solution_added" }],
  });
  // Where it was sent twice at once, the other one made it.
  return addedBefore(deps, { key, id });
}

/** The id follows from the key, so whatever stands under it was added by this very intention. */
async function addedBefore(
  deps: KeepEntryDeps,
  { key, id }: { readonly key: CommandKey; readonly id: SolutionId },
): Promise<Result<StandingEntry, KeyReused>> {
  const found = await deps.solutions.forCommand(id, key);
  const standing = found.ok ? await standingEntry(deps, id) : undefined;
  return standing ? ok(standing) : refuse({ code: "key_reused" });
}
