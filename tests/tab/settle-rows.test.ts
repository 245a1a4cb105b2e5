import { describe, expect, test } from "@jest/globals";
import type { Circumstances, Settling } from "#tab/ui/settle-rows.ts";
import { asItIs, settleRows } from "#tab/ui/settle-rows.ts";

interface Row {
  readonly id: string;
  readonly title?: string;
}

const quiet: Circumstances<Row> = { hasMore: false, isOwn: () => false, wasChanged: () => false };

function rows(...ids: readonly string[]): readonly Row[] {
  return ids.map((id) => ({ id }));
}

/** `-` before the id of a row that is only a place any more. */
function told({ shown, waiting }: Settling<Row>) {
  return { shown: shown.map(({ kind, id }) => (kind === "left" ? `-${id}` : id)).join(" "), waiting };
}

describe("a list that others change while somebody reads it", () => {
  const read = asItIs(rows("a", "b", "c"));

  test("keeps new ones on top and in between waiting, and counts them", () => {
    const changed = settleRows(read, rows("x", "y", "a", "z", "b", "c"), quiet);
    expect(told(changed)).toEqual({ shown: "a b c", waiting: 3 });
    expect(told(settleRows(changed, rows("w", "x", "y", "a", "z", "b", "c"), quiet))).toEqual({
      shown: "a b c",
      waiting: 4,
    });
  });

  test("adds what comes behind what is read", () => {
    expect(told(settleRows(read, rows("a", "b", "c", "d"), quiet))).toEqual({ shown: "a b c d", waiting: 0 });
  });

  test("shows each row as it stands by now, in the place where it was read", () => {
    const [first] = settleRows(read, [{ id: "b" }, { id: "a", title: "Anders" }, { id: "c" }], quiet).shown;
    expect(first).toEqual({ kind: "row", id: "a", row: { id: "a", title: "Anders" } });
  });

  test("keeps the place of one that is gone, so that nothing below it moves, and nothing of what it said", () => {
    const changed = settleRows(read, rows("a", "c"), quiet);
    expect(changed.shown[1]).toEqual({ kind: "left", id: "b" });
    expect(told(changed)).toEqual({ shown: "a -b c", waiting: 0 });
    expect(told(settleRows(changed, rows("a", "b", "c"), quiet))).toEqual({ shown: "a b c", waiting: 0 });
  });

  test("keeps the last ones that moved to the next page, but not one that was taken away", () => {
    const withMore = { ...quiet, hasMore: true };
    expect(told(settleRows(read, rows("x", "a", "b"), withMore))).toEqual({ shown: "a b c", waiting: 1 });
    const taken = { ...withMore, wasChanged: (id: string) => id === "c" };
    expect(told(settleRows(read, rows("x", "a", "b"), taken))).toEqual({ shown: "a b -c", waiting: 1 });
  });

  test("shows at once what its reader asked elsewhere, and begins anew when nothing of it is left", () => {
    const own = { ...quiet, isOwn: ({ id }: Row) => id === "mine" };
    expect(told(settleRows(read, rows("mine", "a", "b", "c"), own))).toEqual({ shown: "mine a b c", waiting: 0 });
    expect(told(settleRows(read, rows("mine", "x", "a", "b", "c"), own))).toEqual({ shown: "a b c", waiting: 2 });
    expect(told(settleRows(read, rows("x", "y"), quiet))).toEqual({ shown: "x y", waiting: 0 });
  });
});
