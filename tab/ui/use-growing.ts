import { startTransition, useEffect, useState } from "react";

interface Growing {
  /** How many are shown at once, at first and with each step. */
  readonly step: number;
  /** Whether all must stand there at once, as on paper. */
  readonly atOnce: boolean;
  /** Of what the list is; of something else it grows anew. */
  readonly of?: unknown;
}

/**
 * How many of a long list to show: a screenful at first, and then more with every moment that the browser has to spare, so
 * that the page can be used all the while.
 */
export function useGrowing(total: number, { step, atOnce, of }: Growing): number {
  const [shown, setShown] = useState(step);
  const [grownOf, setGrownOf] = useState(of);
  if (of !== grownOf) {
    setGrownOf(of);
    setShown(step);
  }
  const isWhole = atOnce || shown >= total;
  useEffect(() => {
    if (isWhole) return undefined;
    const next = setTimeout(() => {
      startTransition(() => {
        setShown(shown + step);
      });
    });
    return () => {
      clearTimeout(next);
    };
  }, [isWhole, shown, step]);
  return isWhole ? total : shown;
}
