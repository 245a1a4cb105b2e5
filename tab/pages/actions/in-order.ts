import type { ActionShown } from "#src/delivery/follow-up.contract.ts";
import type { Settled } from "#tab/ui/settle-rows.ts";

export type Lateness = "late" | "coming" | "undated";

/** Actions that are equally late, below each other. */
export interface EquallyLate {
  readonly lateness: Lateness;
  readonly rows: readonly Settled<ActionShown>[];
}

/**
 * Open actions, with those that the reader ended here in the place where they stood, so that each can be taken back. How
 * the reader left one counts until the list says the same.
 */
export function withEnded(
  open: readonly ActionShown[],
  ended: ReadonlyMap<string, ActionShown>,
): readonly ActionShown[] {
  const standing = open.map((action) => ended.get(action.id) ?? action);
  const known = new Set(open.map(({ id }) => id));
  const gone = [...ended.values()].filter(({ id }) => !known.has(id));
  return gone.reduce(inItsPlace, standing);
}

function inItsPlace(actions: readonly ActionShown[], action: ActionShown): readonly ActionShown[] {
  const later = actions.findIndex((each) => orderOf(each) > orderOf(action));
  return later === -1 ? [...actions, action] : actions.toSpliced(later, 0, action);
}

/** As the server lists them: by day, those without one last. */
function orderOf({ due, id }: ActionShown): string {
  return `${due ?? "9999-12-31"}|${id}`;
}

/** In the order of the list. The place of one that is no longer open stays with those around it. */
export function byLateness(rows: readonly Settled<ActionShown>[]): readonly EquallyLate[] {
  const groups: EquallyLate[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    const lateness = row.kind === "row" ? latenessOf(row.row) : (last?.lateness ?? "coming");
    if (last?.lateness === lateness) groups[groups.length - 1] = { lateness, rows: [...last.rows, row] };
    else groups.push({ lateness, rows: [row] });
  }
  return groups;
}

function latenessOf({ overdue, due }: ActionShown): Lateness {
  if (overdue) return "late";
  return due === null ? "undated" : "coming";
}
