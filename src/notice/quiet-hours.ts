import type { Day, Instant, TimeOfDay } from "#src/kernel/time.ts";
import { addDays, dayOf, instantAt, timeOfDay } from "#src/kernel/time.ts";
import type { PersonSettings } from "#src/people/person-settings.ts";
import type { Profile } from "#src/profile/profile.ts";
import { holidaysOf, workingDayFrom } from "#src/profile/working-days.ts";

export interface WorkingHours extends Pick<Profile, "quietHours" | "holidays"> {
  /** Also on Saturdays, Sundays and holidays, for whoever wants so. */
  readonly everyDay?: boolean;
}

const midnight = "00:00";
/** When a day begins for what comes once a day. */
export const morning = "09:00";

/** Those of the alliance, or somebody's own. The holidays are the alliance's in both. */
export function hoursOf({ quietHours: own }: PersonSettings, alliance: WorkingHours): WorkingHours {
  if (own === null) return alliance;
  const { from, until, workingDaysOnly } = own;
  return { quietHours: { from, until }, holidays: alliance.holidays, everyDay: !workingDaysOnly };
}

/** The moment itself outside quiet hours; otherwise the moment at which they end. */
export function afterQuietHours(at: Instant, hours: WorkingHours): Instant {
  const { from, until } = hours.quietHours;
  const today = dayOf(at);
  const time = timeOfDay(at);
  if (worksFrom(today, hours) !== today) return beginOf(worksFrom(today, hours), hours);
  if (!isQuiet(time, hours)) return at;
  const isEvening = from > until && time >= from;
  const end = isEvening ? beginOf(worksFrom(addDays(today, 1), hours), hours) : instantAt(today, until);
  // An hour that comes twice in the autumn ends with the first of both; where the only hour outside is skipped in spring, another day begins.
  return end > at ? afterQuietHours(end, hours) : at;
}

/** When news comes of which somebody hears once a day: at nine on a day on which they are not let be, or after their quiet hours. */
export function nextMorning(at: Instant, hours: WorkingHours): Instant {
  const today = dayOf(at);
  const first = at < instantAt(today, morning) ? today : addDays(today, 1);
  return afterQuietHours(instantAt(worksFrom(first, hours), morning), hours);
}

/** The moment from which news of a question may go to somebody with these settings. */
export function newsFrom(at: Instant, settings: PersonSettings, alliance: WorkingHours): Instant {
  const hours = hoursOf(settings, alliance);
  return settings.news === "daily" ? nextMorning(at, hours) : afterQuietHours(at, hours);
}

function worksFrom(day: Day, { holidays, everyDay = false }: WorkingHours): Day {
  return everyDay ? day : workingDayFrom(day, holidaysOf({ holidays }));
}

/** Midnight is over at once for whoever is let be in the daytime. */
function beginOf(day: Day, hours: WorkingHours): Instant {
  return instantAt(day, isQuiet(midnight, hours) ? hours.quietHours.until : midnight);
}

function isQuiet(time: TimeOfDay, { quietHours: { from, until } }: WorkingHours): boolean {
  return from < until ? from <= time && time < until : time < until || time >= from;
}
