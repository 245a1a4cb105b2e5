import type { Day, Instant } from "#src/kernel/time.ts";
import { addDays, instantAt } from "#src/kernel/time.ts";
import type { Holidays } from "#src/profile/working-days.ts";
import { workingDayFrom } from "#src/profile/working-days.ts";
import type { Action, ActionReminder } from "./outcome.ts";

const daysAhead = 7;

/** Reminders come in the morning, when people plan their day. */
const morning = "09:00";

/** A week before the day of the action, and the first working day after it; null where nothing is left to come. */
export function nextReminder(
  { due, settled, withdrawn, reminded }: Pick<Action, "due" | "settled" | "withdrawn" | "reminded">,
  { at, holidays }: { readonly at: Instant; readonly holidays: Holidays },
): ActionReminder | null {
  if (due === null || settled !== null || withdrawn !== null) return null;
  const soon = onMorning(addDays(due, -daysAhead), holidays);
  // Agreed on for within the week: whoever was there need not be told at once.
  if (!reminded.includes("action_due") && soon > at) return { kind: "action_due", due: soon };
  if (reminded.includes("action_overdue")) return null;
  return { kind: "action_overdue", due: onMorning(addDays(due, 1), holidays) };
}

function onMorning(day: Day, holidays: Holidays): Instant {
  return instantAt(workingDayFrom(day, holidays), morning);
}
