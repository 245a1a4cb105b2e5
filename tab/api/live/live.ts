import { createContext, use } from "react";

/** What a page may want to know of how its own lists change. */
export interface Live {
  /** Somebody's own change is on its way into the lists, or just got there: it is shown at once. */
  readonly isOwnChange: () => boolean;
  /** Counts own changes, for who wants to look again after each. */
  readonly ownChanges: () => number;
  readonly onOwnChange: (tell: () => void) => () => void;
  /** Whether a change of this one was told, which a page that does not find it any more reads as: it is gone. */
  readonly wasChanged: (id: string) => boolean;
}

export interface LiveNotes extends Live {
  readonly noteOwnChange: () => void;
  readonly noteChanged: (ids: readonly string[]) => void;
}

/** Milliseconds in which the lists show what was done here. */
const settling = 3_000;
const mostNoted = 2_000;

export function newLive(now: () => number = () => performance.now()): LiveNotes {
  const tellers = new Set<() => void>();
  const changed = new Set<string>();
  let own = 0;
  let until = 0;
  return {
    isOwnChange: () => now() < until,
    ownChanges: () => own,
    onOwnChange: (tell) => {
      tellers.add(tell);
      return () => void tellers.delete(tell);
    },
    wasChanged: (id) => changed.has(id),
    noteOwnChange: () => {
      own += 1;
      until = now() + settling;
      for (const tell of tellers) tell();
    },
    noteChanged: (ids) => {
      for (const id of ids) changed.add(id);
      if (changed.size > mostNoted) changed.clear();
    },
  };
}

export const LiveContext = createContext<Live>(newLive());

export function useLive(): Live {
  return use(LiveContext);
}
