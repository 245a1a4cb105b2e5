import type { Clock, Instant } from "#src/kernel/time.ts";
import { addMilliseconds } from "#src/kernel/time.ts";

/** Time stands still until a test moves it. */
export interface FakeClock extends Clock {
  advance(milliseconds: number): void;
  set(instant: Instant): void;
}

export function fakeClock(start: Instant): FakeClock {
  let present = start;
  return {
    now: () => present,
    advance: (milliseconds) => {
      present = addMilliseconds(present, milliseconds);
    },
    set: (instant) => {
      present = instant;
    },
  };
}
