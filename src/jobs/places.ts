/** So many at once. Whoever comes above that waits for a place, in the order in which they came. */
export interface Places {
  readonly isFree: () => boolean;
  /** Resolves once there is a place; at once where one is free. */
  readonly take: () => Promise<void>;
  readonly leave: () => void;
}

export function places(limit: number): Places {
  const waiting: (() => void)[] = [];
  let taken = 0;
  return {
    isFree: () => taken < limit,
    take: async () => {
      if (taken === limit) await new Promise<void>((resolve) => waiting.push(resolve));
      else taken++;
    },
    // Whoever waits takes over the place.
    leave: () => {
      const next = waiting.shift();
      if (next) next();
      else taken--;
    },
  };
}
