import type { Instant } from "#src/kernel/time.ts";
import { addDays, dayOf, instantAt } from "#src/kernel/time.ts";
import type { Holidays } from "#src/profile/working-days.ts";
import { workingDayFrom } from "#src/profile/working-days.ts";
import type { DeliveryMoment, MomentReminder } from "./delivery-moment.ts";
import { momentReminderKinds } from "./delivery-moment.ts";

/** Six weeks leave time to keep the day free, two to write down how it goes. */
const daysAhead = { invitation_due: 42, updates_due: 14 } as const satisfies Record<MomentReminder["kind"], number>;

/** Reminders come in the morning, when people plan their day. */
const morning = "09:00";

interface When {
  readonly at: Instant;
  readonly holidays: Holidays;
}

/** The moment with what time brings to it next; at once, where it was planned later than that. */
export function withMomentReminder<M extends DeliveryMoment>(moment: M, when: When): M {
  return { ...moment, reminder: nextMomentReminder(moment, when) };
}

/** What would have come by now. For samples: what is due already was told in its time. */
export function remindersPast({ day }: Pick<DeliveryMoment, "day">, at: Instant): MomentReminder["kind"][] {
  return momentReminderKinds.filter((kind) => addDays(day, -daysAhead[kind]) <= dayOf(at));
}

/** Each comes once, however often the moment is moved. */
function nextMomentReminder(
  { stage, day, reminded }: Pick<DeliveryMoment, "stage" | "day" | "reminded">,
  { at, holidays }: When,
): MomentReminder | null {
  if (stage !== "planned" || day <= dayOf(at)) return null;
  const kind = momentReminderKinds.find((one) => !reminded.includes(one));
  if (kind === undefined) return null;
  const due = instantAt(workingDayFrom(addDays(day, -daysAhead[kind]), holidays), morning);
  return { kind, due: due > at ? due : at };
}
