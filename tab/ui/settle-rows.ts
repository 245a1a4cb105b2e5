interface Row {
  readonly id: string;
}

/** A row as it is shown: as it stands, or the place of one that is not in the list any more. */
export type Settled<T extends Row> =
  | { readonly kind: "row"; readonly id: string; readonly row: T }
  | { readonly kind: "left"; readonly id: string };

export interface Settling<T extends Row> {
  readonly shown: readonly Settled<T>[];
  /** How many came in between or on top, and wait until the reader wants to see them. */
  readonly waiting: number;
}

export interface Circumstances<T extends Row> {
  /** More of the list can be loaded, so that a row which is missing at the end may just have moved on. */
  readonly hasMore: boolean;
  /** Rows that the reader knows of without being told. */
  readonly isOwn: (row: T) => boolean;
  /** A row that is missing and was changed has not just moved on. */
  readonly wasChanged: (id: string) => boolean;
}

/** The list as it is. */
export function asItIs<T extends Row>(rows: readonly T[]): Settling<T> {
  return { shown: rows.map((row) => ({ kind: "row", id: row.id, row })), waiting: 0 };
}

/**
 * What to show of a list that others changed, for who is reading it: every row stays in its place and reads as it stands
 * now, what comes behind them is added, and what would push them down waits.
 */
export function settleRows<T extends Row>(
  { shown }: Settling<T>,
  rows: readonly T[],
  { hasMore, isOwn, wasChanged }: Circumstances<T>,
): Settling<T> {
  const latest = new Map(rows.map((row) => [row.id, row]));
  const known = new Set(shown.map(({ id }) => id));
  const lastKnown = rows.findLastIndex(({ id }) => known.has(id));
  // Nothing of what was read is left, so there is no place to keep either.
  if (lastKnown === -1) return asItIs(rows);
  const others = rows.slice(0, lastKnown).filter((row) => !known.has(row.id));
  if (others.length > 0 && others.every(isOwn)) return asItIs(rows);
  const lastStanding = shown.findLastIndex(({ id }) => latest.has(id));
  const kept = shown.map((each, index): Settled<T> => {
    const row = latest.get(each.id);
    if (row) return { kind: "row", id: each.id, row };
    const movedOn = hasMore && index > lastStanding && !wasChanged(each.id);
    return movedOn ? each : { kind: "left", id: each.id };
  });
  const added = rows.slice(lastKnown + 1).map((row): Settled<T> => ({ kind: "row", id: row.id, row }));
  return { shown: [...kept, ...added], waiting: others.length };
}
