import type { KeyReused, Stale, Versioned } from "#src/kernel/aggregate-store.ts";
import { commandKey } from "#src/kernel/command.ts";
import type { Result } from "#src/kernel/result.ts";
import { refuse } from "#src/kernel/result.ts";
import type { Profile } from "#src/profile/profile.ts";
import { holidaysOf } from "#src/profile/working-days.ts";
import type { ChangeMomentDeps } from "./change-moment.usecase.ts";
import type { DeliveryMoment, DeliveryMomentId } from "./delivery-moment.ts";
import { withMomentReminder } from "./moment-reminders.ts";

export interface RemindMomentDeps extends ChangeMomentDeps {
  readonly profile: Pick<Profile, "holidays">;
}

/** Lets time do what is due to a moment. Safe to repeat: the reminder that came is no longer the next one. */
export async function remindMoment(
  deps: RemindMomentDeps,
  id: DeliveryMomentId,
): Promise<Result<Versioned<DeliveryMoment>, Stale | KeyReused | { readonly code: "nothing_due" }>> {
  const at = deps.clock.now();
  const found = await deps.deliveryMoments.get(id);
  const reminder = found?.value.reminder ?? null;
  if (!found || found.value.stage !== "planned" || reminder === null || reminder.due > at) {
    return refuse({ code: "nothing_due" });
  }
  const { value: moment, rev } = found;
  const reminded = [...moment.reminded, reminder.kind];
  return deps.deliveryMoments.save({
    value: withMomentReminder({ ...moment, reminded }, { at, holidays: holidaysOf(deps.profile) }),
    expected: found,
    command: commandKey("system", "delivery.remind", `${id}:${rev}`, reminder.kind),
    by: null,
    at,
    events: [{ type: "moment_reminder_came", reminder: reminder.kind }],
  });
}
