import type { ActionDeps } from "#src/delivery/settle-action.usecase.ts";
import { remindAction } from "#src/delivery/settle-action.usecase.ts";
import type { OutcomeId } from "#src/delivery/outcome.ts";
import type { Log } from "#src/kernel/log.port.ts";

export interface ActionReminderDeps extends ActionDeps {
  readonly log: Log;
}

const batch = 100;

/** Lets time do what is due to the actions of delivery moments. Returns how many it met; one that fails stays due. */
export async function remindActions(deps: ActionReminderDeps): Promise<number> {
  const page = await deps.outcomes.list({
    where: {},
    order: "remindAt",
    direction: "ascending",
    until: deps.clock.now(),
    limit: batch,
  });
  const done = await Promise.all(page.items.map(({ value }) => remindOne(deps, value.id)));
  return done.filter(Boolean).length;
}

async function remindOne(deps: ActionReminderDeps, action: OutcomeId): Promise<boolean> {
  try {
    return (await remindAction(deps, action)).ok;
  } catch (error) {
    deps.log.error({ action, error }, "action not reminded");
    return false;
  }
}
