import type { Day, Instant } from "#src/kernel/time.ts";

/** The delivery moment that was held last. The portfolio comes before delivery, and knows no more of it. */
export interface PreviousMoment {
  readonly title: string;
  readonly day: Day;
  /** When it began: what it decided belongs to what came since. */
  readonly at: Instant;
}

/** Null where none was held. */
export type PreviousMomentBefore = (now: Instant) => Promise<PreviousMoment | null>;
