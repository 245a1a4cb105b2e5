import { deliveryMomentsShown } from "#src/delivery/delivery-moment.presenter.ts";
import type { DeliveryMomentShownDeps } from "#src/delivery/delivery-moment.presenter.ts";
import type { DeliveryMomentStore } from "#src/delivery/delivery-moment.store.ts";
import { allMoments } from "#src/delivery/delivery-moment.store.ts";
import { sinceOf } from "#src/initiative/initiative.presenter.ts";
import { isLiving } from "#src/initiative/initiative.ts";
import type { InitiativeStore } from "#src/initiative/initiative.store.ts";
import { lettingOthersGo } from "#src/kernel/in-between.ts";
import type { Day } from "#src/kernel/time.ts";
import type { Front } from "./front.contract.ts";

export interface MomentDeps extends DeliveryMomentShownDeps {
  readonly deliveryMoments: Pick<DeliveryMomentStore, "list">;
  readonly initiatives: Pick<InitiativeStore, "list">;
}

/** The next delivery moment, and what there is to prepare for it. */
export async function nextMoment(deps: MomentDeps): Promise<Front["moment"]> {
  const values = (await allMoments(deps.deliveryMoments)).map(({ value }) => value);
  const shown = await deliveryMomentsShown(
    deps,
    values.filter(({ stage }) => stage !== "cancelled"),
  );
  const next = shown.find(({ daysToGo, stage }) => daysToGo >= 0 && stage !== "closed");
  if (!next) return null;
  const last = shown.findLast(({ daysToGo }) => daysToGo < 0);
  const { id, title, day, daysToGo, place } = next;
  return { id, title, day, daysToGo, place, moved: await movedSince(deps, last?.day ?? null) };
}

const readAtOnce = 100;

/** How many initiatives came into the phase that they are in since then. The oldest may have moved last, so all are read. */
async function movedSince({ initiatives }: MomentDeps, day: Day | null): Promise<number> {
  let moved = 0;
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<InitiativeStore["list"]>> = await initiatives.list({
      where: {},
      order: "bornAt",
      direction: "descending",
      limit: readAtOnce,
      ...(cursor === null ? {} : { cursor }),
    });
    const living = page.items.map(({ value }) => value).filter(isLiving);
    moved += living.filter((initiative) => day === null || sinceOf(initiative) >= day).length;
    cursor = page.next;
    await lettingOthersGo();
  } while (cursor !== null);
  return moved;
}
