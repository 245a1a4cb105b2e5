import type { Names } from "#src/people/name.presenter.ts";
import { PersonId } from "#src/people/person.ts";
import type { ReopeningShown } from "./delivery-moment.contract.ts";
import type { DeliveryMomentId } from "./delivery-moment.ts";
import type { DeliveryMomentStore } from "./delivery-moment.store.ts";

export interface ReopeningsDeps {
  readonly deliveryMoments: Pick<DeliveryMomentStore, "history">;
}

/** Who opened a closed moment again, when and why; its history tells. */
export async function reopeningsShown(
  { deliveryMoments }: ReopeningsDeps,
  names: Names,
  moment: DeliveryMomentId,
): Promise<ReopeningShown[]> {
  const history = await deliveryMoments.history(moment);
  const shown = history.map(async ({ by, at, event }) =>
    event.type === "delivery_moment_reopened"
      ? [{ at, by: by === null ? null : await names.person(PersonId.parse(by)), reason: event.reason }]
      : [],
  );
  return (await Promise.all(shown)).flat();
}
