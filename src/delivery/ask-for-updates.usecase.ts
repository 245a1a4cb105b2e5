import { allPages } from "#src/kernel/pages.ts";
import type { AskForUpdateDeps } from "#src/initiative/ask-for-update.usecase.ts";
import { askForUpdate } from "#src/initiative/ask-for-update.usecase.ts";
import { runningPhases } from "#src/initiative/phases.ts";
import type { InitiativeId } from "#src/initiative/initiative.ts";
import type { InitiativeStore } from "#src/initiative/initiative.store.ts";
import { MomentId } from "#src/initiative/moment-id.ts";
import type { DeliveryMomentId } from "./delivery-moment.ts";
import type { DeliveryMomentStore } from "./delivery-moment.store.ts";

export interface AskForUpdatesDeps extends AskForUpdateDeps {
  readonly deliveryMoments: Pick<DeliveryMomentStore, "get">;
}

const pageful = 100;

/** Asks for each initiative under way how it goes, so that the agenda of the moment can be made of it. Safe to repeat. */
export async function askForUpdates(deps: AskForUpdatesDeps, moment: DeliveryMomentId): Promise<void> {
  const found = await deps.deliveryMoments.get(moment);
  if (found?.value.stage !== "planned") return;
  for (const id of await runningNow(deps.initiatives)) await askForUpdate(deps, id, MomentId.parse(moment));
}

async function runningNow(initiatives: Pick<InitiativeStore, "list">): Promise<readonly InitiativeId[]> {
  const running = await allPages((on) =>
    initiatives.list({
      where: { phase: runningPhases },
      order: "bornAt",
      direction: "ascending",
      limit: pageful,
      ...on,
    }),
  );
  return running.map(({ value }) => value.id);
}
