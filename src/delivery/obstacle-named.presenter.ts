import type { InitiativeStore } from "#src/initiative/initiative.store.ts";
import { isLiving } from "#src/initiative/initiative.ts";
import type { Outcome } from "./outcome.ts";

/** What was in the way, of an outcome that says how it was removed. The words stand with the initiative. */
export async function obstacleNamed(
  initiatives: Pick<InitiativeStore, "get">,
  outcome: Outcome,
): Promise<string | null> {
  if (outcome.kind !== "obstacle_removed" || outcome.initiative === null) return null;
  const found = await initiatives.get(outcome.initiative);
  const obstacles = found && isLiving(found.value) ? found.value.obstacles : [];
  return obstacles.find(({ id }) => id === outcome.obstacle)?.text ?? null;
}
