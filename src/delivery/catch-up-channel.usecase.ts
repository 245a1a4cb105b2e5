import { commandKey } from "#src/kernel/command.ts";
import type { Clock, Day } from "#src/kernel/time.ts";
import { dayOf } from "#src/kernel/time.ts";
import type { DeliveryMoment, DeliveryMomentEvent, MomentCard } from "./delivery-moment.ts";
import type { DeliveryMomentStore } from "./delivery-moment.store.ts";
import { allMoments } from "./delivery-moment.store.ts";

export interface CatchUpChannelDeps {
  readonly deliveryMoments: Pick<DeliveryMomentStore, "get" | "list" | "save">;
  readonly clock: Clock;
}

/**
 * A channel was given to the intake: what would have stood there by now of moments that are still to come is wanted there.
 * Safe to repeat, by the appointment that it follows.
 */
export async function catchUpChannel(deps: CatchUpChannelDeps, appointment: string): Promise<void> {
  for (const { value } of await allMoments(deps.deliveryMoments)) {
    if (cardsMissed(value, dayOf(deps.clock.now())).length > 0) await wantCards(deps, value.id, appointment);
  }
}

async function wantCards(deps: CatchUpChannelDeps, id: DeliveryMoment["id"], appointment: string): Promise<void> {
  const { deliveryMoments, clock } = deps;
  const found = await deliveryMoments.get(id);
  const at = clock.now();
  const missed = found ? cardsMissed(found.value, dayOf(at)) : [];
  if (!found || missed.length === 0) return;
  const saved = await deliveryMoments.save({
    value: found.value,
    expected: found,
    command: commandKey("system", "delivery.catch-up", `${id}:${appointment}`, null),
    by: null,
    at,
    events: missed.map((card): DeliveryMomentEvent => ({ type: "moment_card_wanted", card })),
  });
  // Somebody changed it meanwhile: what stands now says what was missed.
  if (!saved.ok && saved.refusal.code === "stale") await wantCards(deps, id, appointment);
}

/** What a channel that was there all the time would show; its minutes come once it is closed. */
function cardsMissed({ stage, day, reminded, published }: DeliveryMoment, today: Day): readonly MomentCard[] {
  const isToCome = stage === "in_progress" || (stage === "planned" && day >= today);
  if (!isToCome) return [];
  return [
    ...(reminded.includes("invitation_due") ? (["invitation"] as const) : []),
    ...(published === null ? [] : (["agenda"] as const)),
  ];
}
