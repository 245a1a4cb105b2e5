import type { DecisionLogged } from "#src/delivery/follow-up.contract.ts";
import type { Settled } from "#tab/ui/settle-rows.ts";

type Row = Settled<DecisionLogged>;

/** Decisions of one moment that stand below each other. */
export interface DecidedTogether {
  /** Of the first of them. */
  readonly key: string;
  readonly moment: DecisionLogged["moment"];
  readonly rows: readonly Row[];
}

/** In the order of the list. The place of one that was undone meanwhile stays with those around it. */
export function byMoment(rows: readonly Row[]): readonly DecidedTogether[] {
  const groups: DecidedTogether[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && (row.kind === "left" || row.row.moment?.id === last.moment?.id)) {
      groups[groups.length - 1] = { ...last, rows: [...last.rows, row] };
    } else {
      groups.push({ key: row.id, moment: row.kind === "row" ? row.row.moment : null, rows: [row] });
    }
  }
  return groups;
}
