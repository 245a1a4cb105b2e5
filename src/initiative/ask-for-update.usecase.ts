import type { Versioned } from "#src/kernel/aggregate-store.ts";
import { commandKey } from "#src/kernel/command.ts";
import type { Clock, Instant } from "#src/kernel/time.ts";
import { addDays, dayOf } from "#src/kernel/time.ts";
import type { PersonId } from "#src/people/person.ts";
import type { Initiative, InitiativeId } from "./initiative.ts";
import { isRunning } from "./initiative.ts";
import type { InitiativeStore } from "./initiative.store.ts";
import type { MomentId } from "./moment-id.ts";

export interface AskForUpdateDeps {
  readonly initiatives: InitiativeStore;
  readonly clock: Clock;
}

/** What was told so lately still holds at the moment that it is asked for. */
const daysRecent = 14;

/** Asks whoever carries the initiative how it goes, once for each delivery moment. Safe to repeat. */
export async function askForUpdate(deps: AskForUpdateDeps, id: InitiativeId, moment: MomentId): Promise<void> {
  const key = commandKey("system", "initiative.ask-update", `${id}:${moment}`, moment);
  const found = await deps.initiatives.forCommand(id, key);
  if (!found.ok || found.replayed) return;
  const { value: initiative } = found.value;
  const at = deps.clock.now();
  const of = whoTells(initiative);
  if (!isRunning(initiative) || toldLately(initiative, at) || of.length === 0) return;
  const saved = await deps.initiatives.save({
    value: initiative,
    expected: found.value,
    command: key,
    by: null,
    at,
    events: [{ type: "update_asked", moment, of: [...of] }],
  });
  // Somebody changed it meanwhile, perhaps with the very update that was to be asked for.
  if (!saved.ok && saved.refusal.code === "stale") await askForUpdate(deps, id, moment);
}

/** The people that are known to carry it: an organisation as problem owner is asked nothing that nobody feels meant by. */
function whoTells({ problemOwner, processOwner }: Versioned<Initiative>["value"]): readonly PersonId[] {
  const owner = problemOwner?.kind === "person" ? problemOwner.person : null;
  return [...new Set([owner, processOwner])].filter((person) => person !== null);
}

function toldLately({ updates }: Initiative, at: Instant): boolean {
  const last = updates.at(-1);
  return last !== undefined && dayOf(last.at) >= addDays(dayOf(at), -daysRecent);
}
