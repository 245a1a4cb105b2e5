import type { Day } from "#src/kernel/time.ts";
import { serverTime } from "./server-time.ts";

/** The day in Zwolle, by the clock of the server. */
export function today(): Day {
  // The formatter writes a day in just the form that the schema asks for, which stays out of the bundle.
  return dayInZwolle.format(serverTime.now()) as Day;
}

const dayInZwolle = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/Amsterdam",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});
