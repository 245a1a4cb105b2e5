import type { Day, Instant } from "#src/kernel/time.ts";
import { dayOf } from "#src/kernel/time.ts";
import type { Profile } from "#src/profile/profile.ts";
import { addWorkingDays, holidaysOf, workingDaysBetween } from "#src/profile/working-days.ts";
import type { Promised } from "./lifecycle.ts";
import type { InStage } from "./question.ts";

/** What the alliance promises for a question that comes in now. */
export function promisedFrom(at: Instant, profile: Pick<Profile, "promise" | "holidays">): Promised {
  const today = dayOf(at);
  const holidays = holidaysOf(profile);
  return {
    pickUpBy: addWorkingDays(today, profile.promise.pickedUpWithin, holidays),
    decideBy: addWorkingDays(today, profile.promise.decidedWithin, holidays),
  };
}

/** The clock stood still while we waited for the asker: the day of the decision moves on by as many working days. */
export function decideByAfterWaiting(
  { decideBy, askedBackAt }: InStage<"waiting_for_asker">,
  answered: Instant,
  profile: Pick<Profile, "holidays">,
): Day {
  const holidays = holidaysOf(profile);
  return addWorkingDays(decideBy, workingDaysBetween(dayOf(askedBackAt), dayOf(answered), holidays), holidays);
}
