import type { Day } from "#src/kernel/time.ts";

const millisecondsPerDay = 86_400_000;

/** Whole days from the one to the other; negative when the other comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / millisecondsPerDay);
}
