import type { Reviewer } from "./reviewer.port.ts";

/**
 * A reviewer that reads one text once at a time: whoever brings it while it is read waits for the same answer. The signal of
 * whoever came first ends it for all.
 */
export function askedOnce(reviewer: Reviewer): Reviewer {
  const underWay = new Map<string, ReturnType<Reviewer["review"]>>();
  return {
    name: reviewer.name,
    review: (text, choice, signal) => {
      const asked = JSON.stringify([text, choice]);
      const awaited = underWay.get(asked);
      if (awaited) return awaited;
      const reading = reviewer.review(text, choice, signal).finally(() => underWay.delete(asked));
      underWay.set(asked, reading);
      return reading;
    },
  };
}
