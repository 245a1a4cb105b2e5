import type { Change } from "#src/kernel/changes.contract.ts";

/** What changed, or all where that is not known. */
export type Changed = readonly Change[] | "all";

export interface GatheringOptions {
  readonly renew: (changed: Changed) => Promise<unknown>;
  readonly wait: (milliseconds: number) => Promise<unknown>;
  /** In 0..1; keeps a hundred pages from asking for the same question in the same moment. */
  readonly random?: () => number;
}

/** In milliseconds. */
const soonest = 30;
const spread = 170;
/** A server that takes longer is not waited for. */
const mostPatience = 10_000;

/**
 * Renews what changed, not for each change by itself: what comes in while a renewal is under way waits for the next, so
 * that pages which change all the time are still shown, and a slow server is asked less often.
 */
export function gathering({ renew, wait, random = Math.random }: GatheringOptions): (changed: Changed) => void {
  let gathered: Changed = [];
  let isBusy = false;

  async function work(): Promise<void> {
    isBusy = true;
    while (gathered.length > 0) {
      await wait(soonest + random() * spread);
      const changed = gathered;
      gathered = [];
      await Promise.race([renew(changed), wait(mostPatience)]);
    }
    isBusy = false;
  }

  return (changed) => {
    gathered = changed === "all" || gathered === "all" ? "all" : [...gathered, ...changed];
    if (!isBusy) void work();
  };
}
