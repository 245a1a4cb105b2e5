import type { Clock, Instant } from "#src/kernel/time.ts";
import type { Timer } from "#src/kernel/timer.port.ts";
import { instantOf } from "#src/kernel/time.ts";

export const systemClock: Clock = { now };

let written = instantOf(new Date());
let moment = Date.parse(written);

/** A press asks ten times what time it is, mostly within one millisecond, and writing it out is what that costs. */
function now(): Instant {
  const present = Date.now();
  if (present !== moment) {
    moment = present;
    written = instantOf(new Date(present));
  }
  return written;
}

export const systemTimer: Timer = {
  after: (milliseconds, run) => {
    // Nothing that is yet to be told keeps the program from ending.
    const waiting = setTimeout(run, milliseconds).unref();
    return () => clearTimeout(waiting);
  },
};
