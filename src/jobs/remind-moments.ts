import type { DeliveryMomentId } from "#src/delivery/delivery-moment.ts";
import type { RemindMomentDeps } from "#src/delivery/remind-moment.usecase.ts";
import { remindMoment } from "#src/delivery/remind-moment.usecase.ts";
import type { Log } from "#src/kernel/log.port.ts";

export interface MomentReminderDeps extends RemindMomentDeps {
  readonly log: Log;
}

const batch = 100;

/** Lets time do what is due to delivery moments. Returns how many it met; one that fails stays due. */
export async function remindMoments(deps: MomentReminderDeps): Promise<number> {
  const page = await deps.deliveryMoments.list({
    where: {},
    order: "remindAt",
    direction: "ascending",
    until: deps.clock.now(),
    limit: batch,
  });
  const done = await Promise.all(page.items.map(({ value }) => remindOne(deps, value.id)));
  return done.filter(Boolean).length;
}

async function remindOne(deps: MomentReminderDeps, moment: DeliveryMomentId): Promise<boolean> {
  try {
    return (await remindMoment(deps, moment)).ok;
  } catch (error) {
    deps.log.error({ moment, error }, "delivery moment not reminded");
    return false;
  }
}
