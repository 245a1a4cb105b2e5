import type { Setback } from "./problem.ts";
import { serverTime } from "./server-time.ts";

/** How this page stands with the server. */
export interface Standing {
  /** Changes of others are told as they happen; else the page looks for them every so often. */
  readonly live: boolean;
  /** By the server's time, in milliseconds; null while it can be reached. */
  readonly unreachableSince: number | null;
  /** The server does not know the person any more, and neither does Teams. */
  readonly signedOut: boolean;
}

export interface Connection {
  readonly now: () => Standing;
  readonly onChange: (tell: () => void) => () => void;
  readonly isLive: (live: boolean) => void;
  /** What came of asking the server something; null for an answer. */
  readonly came: (setback: Pick<Setback, "status"> | null) => void;
}

export function newConnection(): Connection {
  const tellers = new Set<() => void>();
  let standing: Standing = { live: false, unreachableSince: null, signedOut: false };

  function become(next: Partial<Standing>): void {
    const before = standing;
    standing = { ...before, ...next };
    const isSame =
      standing.live === before.live &&
      standing.unreachableSince === before.unreachableSince &&
      standing.signedOut === before.signedOut;
    if (!isSame) for (const tell of tellers) tell();
  }

  return {
    now: () => standing,
    onChange: (tell) => {
      tellers.add(tell);
      return () => void tellers.delete(tell);
    },
    isLive: (live) => become(live ? { live, unreachableSince: null, signedOut: false } : { live }),
    came: (setback) => {
      if (setback === null) return become({ unreachableSince: null, signedOut: false });
      if (setback.status === 401) return become({ unreachableSince: null, signedOut: true });
      if (!isOutOfReach(setback)) return become({ unreachableSince: null });
      become({ unreachableSince: standing.unreachableSince ?? serverTime.now() });
    },
  };
}

/** There was no answer, or only that of a proxy in between. */
function isOutOfReach({ status }: Pick<Setback, "status">): boolean {
  return status === 0 || status === 502 || status === 504;
}
