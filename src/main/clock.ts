import type { Clock } from "#src/kernel/time.ts";
import { instantOf } from "#src/kernel/time.ts";

export const systemClock: Clock = { now: () => instantOf(new Date()) };
