import type { Clock } from "#src/kernel/time.ts";
import type { Timer } from "#src/kernel/timer.port.ts";
import { instantOf } from "#src/kernel/time.ts";

export const systemClock: Clock = { now: () => instantOf(new Date()) };

export const systemTimer: Timer = {
  after: (milliseconds, run) => {
    // Nothing that is yet to be told keeps the program from ending.
    const waiting = setTimeout(run, milliseconds).unref();
    return () => clearTimeout(waiting);
  },
};
