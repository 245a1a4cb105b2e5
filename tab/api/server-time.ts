import type { Instant } from "#src/kernel/time.ts";

/** Differences below this are the way of the answer and the whole seconds of its header; in milliseconds. */
const tolerance = 3_000;

export interface ServerTime {
  /** Milliseconds since 1970, as the server counts them: the clock of a browser may be days off. */
  readonly now: () => number;
  /** Takes in the Date header of an answer. */
  readonly heard: (date: string | null) => void;
}

export function serverTimeFrom(own: () => number): ServerTime {
  let ahead = 0;
  return {
    now: () => own() + ahead,
    heard: (date) => {
      const difference = Date.parse(date ?? "") - own();
      // A proxy may leave the header out.
      if (Number.isNaN(difference)) return;
      ahead = Math.abs(difference) < tolerance ? 0 : difference;
    },
  };
}

/** A page has one server, and so one time. */
export const serverTime: ServerTime = serverTimeFrom(() => Date.now());

export function instantAt(milliseconds: number): Instant {
  // The schema that makes an instant stays out of the bundle; this is the form that it asks for.
  return new Date(milliseconds).toISOString() as Instant;
}
