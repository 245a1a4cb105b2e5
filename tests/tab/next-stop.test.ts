import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { nextStop } from "#tab/ui/next-stop.ts";

/** Three rows, of which the second has nothing but its beginning. */
const rows = [[-1, 0.2, 0.5, 0.9], [-1], [-1, 0.45, 0.95]];
const stops = { rows: rows.length, inRow: (row: number) => rows[row] ?? [] };

function pressed(key: string, from: { row: number; stop: number; heading?: number }, ctrlKey = false) {
  return nextStop(stops, { heading: null, ...from }, { key, ctrlKey });
}

test("left and right go along a row, and stop at its ends", () => {
  expect(pressed("ArrowRight", { row: 0, stop: 1 })).toEqual({ row: 0, stop: 2 });
  expect(pressed("ArrowRight", { row: 0, stop: 3 })).toEqual({ row: 0, stop: 3 });
  expect(pressed("ArrowLeft", { row: 0, stop: 0 })).toEqual({ row: 0, stop: 0 });
  expect(pressed("Home", { row: 0, stop: 2 })).toEqual({ row: 0, stop: 0 });
  expect(pressed("End", { row: 0, stop: 1 })).toEqual({ row: 0, stop: 3 });
});

test("up and down lead to what stands nearest, across a row without anything there", () => {
  expect(pressed("ArrowDown", { row: 0, stop: 3 })).toEqual({ row: 1, stop: 0 });
  expect(pressed("ArrowDown", { row: 1, stop: 0, heading: 0.9 })).toEqual({ row: 2, stop: 2 });
  expect(pressed("ArrowDown", { row: 1, stop: 0 })).toEqual({ row: 2, stop: 0 });
  expect(pressed("ArrowUp", { row: 0, stop: 2 })).toEqual({ row: 0, stop: 2 });
});

test("pages and the ends of the grid stay within it, and other keys lead nowhere", () => {
  expect(pressed("PageDown", { row: 0, stop: 2 })).toEqual({ row: 2, stop: 1 });
  expect(pressed("PageUp", { row: 2, stop: 0 })).toEqual({ row: 0, stop: 0 });
  expect(pressed("End", { row: 0, stop: 0 }, true)).toEqual({ row: 2, stop: 2 });
  expect(pressed("Home", { row: 2, stop: 2 }, true)).toEqual({ row: 0, stop: 0 });
  expect(pressed("Tab", { row: 0, stop: 0 })).toBeNull();
});

test("wherever one stands, every key leads to a place that is there", () => {
  const keys = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End"];
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 5 }), { minLength: 1 }),
      fc.array(fc.tuple(fc.constantFrom(...keys), fc.boolean())),
      (grid, presses) => {
        let at = { row: 0, stop: 0 };
        for (const [key, ctrlKey] of presses) {
          const within = { rows: grid.length, inRow: (row: number) => grid[row] ?? [] };
          at = nextStop(within, { ...at, heading: null }, { key, ctrlKey }) ?? at;
          expect(grid[at.row]?.[at.stop]).toBeDefined();
        }
      },
    ),
  );
});
