import { useState, useSyncExternalStore } from "react";
import { useLive } from "#tab/api/live/live.ts";
import type { Settled } from "./settle-rows.ts";
import { asItIs, settleRows } from "./settle-rows.ts";

interface Row {
  readonly id: string;
}

export interface SettledOptions<T extends Row> {
  /** Which list it is: another one begins anew. */
  readonly list: string;
  readonly rows: readonly T[];
  readonly hasMore: boolean;
  readonly isOwn: (row: T) => boolean;
}

export interface SettledRows<T extends Row> {
  readonly shown: readonly Settled<T>[];
  readonly waiting: number;
  /** Shows the list as it is by now. */
  readonly catchUp: () => void;
}

/** The rows of a list that changes while somebody reads it. */
export function useSettledRows<T extends Row>({ list, rows, hasMore, isOwn }: SettledOptions<T>): SettledRows<T> {
  const live = useLive();
  const ownChanges = useSyncExternalStore(live.onOwnChange, live.ownChanges);
  const [standing, setStanding] = useState(() => ({ list, rows, ownChanges, settled: asItIs(rows) }));
  const isNew = standing.list !== list || standing.ownChanges !== ownChanges;
  if (isNew || standing.rows !== rows) {
    // What somebody did here themselves, they expect to see.
    const settled =
      isNew || live.isOwnChange()
        ? asItIs(rows)
        : settleRows(standing.settled, rows, { hasMore, isOwn, wasChanged: live.wasChanged });
    setStanding({ list, rows, ownChanges, settled });
  }
  return {
    ...standing.settled,
    catchUp: () => setStanding({ list, rows, ownChanges, settled: asItIs(rows) }),
  };
}
