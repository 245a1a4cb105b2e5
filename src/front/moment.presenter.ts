import { deliveryMomentsShown } from "#src/delivery/delivery-moment.presenter.ts";
import type { DeliveryMomentShownDeps } from "#src/delivery/delivery-moment.presenter.ts";
import type { DeliveryMomentStore } from "#src/delivery/delivery-moment.store.ts";
import { allMoments } from "#src/delivery/delivery-moment.store.ts";
import { dayHeld, previousBy } from "#src/delivery/when-held.ts";
import { sinceOf } from "#src/initiative/initiative.presenter.ts";
import { isLiving } from "#src/initiative/initiative.ts";
import type { InitiativeStore } from "#src/initiative/initiative.store.ts";
import { lettingOthersGo } from "#src/kernel/in-between.ts";
import type { Day } from "#src/kernel/time.ts";
import { dayOf } from "#src/kernel/time.ts";
import { pagesOf } from "#src/kernel/pages.ts";
import type { Front } from "./front.contract.ts";

export interface MomentDeps extends DeliveryMomentShownDeps {
  readonly deliveryMoments: Pick<DeliveryMomentStore, "list">;
  readonly initiatives: Pick<InitiativeStore, "list">;
}

/** The delivery moment that is under way, for everybody; or the next one, with what there is to prepare, for who prepares it. */
export async function nextMoment(
  deps: MomentDeps,
  { prepares }: { readonly prepares: boolean },
): Promise<Front["moment"]> {
  const values = (await allMoments(deps.deliveryMoments)).map(({ value }) => value);
  const running = values.find(({ stage }) => stage === "in_progress");
  const today = dayOf(deps.clock.now());
  const next = running ?? values.find(({ stage, day }) => prepares && stage === "planned" && day >= today);
  const [shown] = await deliveryMomentsShown(deps, next ? [next] : []);
  if (!shown) return null;
  const { id, title, day, daysToGo, place } = shown;
  const about = { id, title, day, daysToGo, place };
  if (running) return { ...about, underWay: true, moved: null };
  const last = previousBy(values, deps.clock.now());
  return { ...about, underWay: false, moved: await movedSince(deps, last && dayHeld(last)) };
}

const readAtOnce = 100;

/** How many initiatives came into the phase that they are in since then. The oldest may have moved last, so all are read. */
async function movedSince({ initiatives }: MomentDeps, day: Day | null): Promise<number> {
  let moved = 0;
  const pages = pagesOf((on) =>
    initiatives.list({ where: {}, order: "bornAt", direction: "descending", limit: readAtOnce, ...on }),
  );
  for await (const items of pages) {
    const living = items.map(({ value }) => value).filter(isLiving);
    moved += living.filter((initiative) => day === null || sinceOf(initiative) >= day).length;
    await lettingOthersGo();
  }
  return moved;
}
