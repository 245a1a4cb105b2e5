import type { KeyboardEvent, RefObject } from "react";
import { useEffect, useRef } from "react";
import { nextStop } from "./next-stop.ts";

const stopsOfGrid = "[data-stop]";
const rowsOfGrid = "tr, [role=row]";
/** In milliseconds: afterwards, whoever scrolls away wants to be there. */
const settling = 1_000;

interface Roving<Root extends HTMLElement> {
  readonly root: RefObject<Root | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * One stop of the Tab key for a whole grid, and the arrow keys within it. What can hold the focus stands in a row, is marked by `data-stop`, and tells there how far along its row it is. This works on the page
 * itself and not by drawing it anew: a press must cost the same in a grid of a thousand rows.
 */
export function useRoving<Root extends HTMLElement>(): Roving<Root> {
  const root = useRef<Root>(null);
  const standing = useRef<Element | null>(null);
  const heading = useRef<number | null>(null);

  // Rows come and go; there is always exactly one stop for the Tab key.
  useEffect(() => {
    const grid = root.current;
    if (grid && !grid.contains(standing.current))
      standing.current = moveStop(standing.current, grid.querySelector(stopsOfGrid));
  });

  useEffect(() => {
    const grid = root.current;
    if (!grid) return undefined;
    let focusedAt = -Infinity;
    const noted = ({ target }: FocusEvent) => {
      const stop = target instanceof Element ? target.closest(stopsOfGrid) : null;
      if (!stop) return;
      standing.current = moveStop(standing.current, stop);
      focusedAt = performance.now();
    };
    // Rows that come into sight are laid out only then, and may push what has just got the focus out of it again.
    const laidOut = new ResizeObserver(() => {
      const isNew = performance.now() - focusedAt < settling;
      if (isNew && standing.current?.contains(document.activeElement)) {
        standing.current.scrollIntoView({ block: "nearest", inline: "nearest" });
      }
    });
    grid.addEventListener("focusin", noted);
    for (const sized of [grid, grid.firstElementChild]) if (sized) laidOut.observe(sized);
    return () => {
      laidOut.disconnect();
      grid.removeEventListener("focusin", noted);
    };
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    const { target, key, ctrlKey, altKey, metaKey, shiftKey } = event;
    const grid = root.current;
    if (!grid || altKey || metaKey || shiftKey || !(target instanceof Element)) return;
    const rows = rowsOf(grid);
    const row = rows.findIndex((each) => each.contains(target));
    const stop = stopsIn(rows[row]).indexOf(target.closest(stopsOfGrid) ?? target);
    if (row < 0 || stop < 0) return;
    const places = { rows: rows.length, inRow: (at: number) => stopsIn(rows[at]).map(placeOf) };
    const next = nextStop(places, { row, stop, heading: heading.current }, { key, ctrlKey });
    if (!next) return;
    event.preventDefault();
    heading.current = next.row === row ? null : (heading.current ?? places.inRow(row)[stop] ?? null);
    const found = stopsIn(rows[next.row])[next.stop];
    if (found instanceof HTMLElement) found.focus();
  };

  return { root, onKeyDown };
}

function rowsOf(grid: Element): readonly Element[] {
  return [...grid.querySelectorAll(rowsOfGrid)].filter((row) => row.querySelector(stopsOfGrid) !== null);
}

function stopsIn(row: Element | undefined): readonly Element[] {
  return row ? [...row.querySelectorAll(stopsOfGrid)] : [];
}

function placeOf(stop: Element): number {
  return Number(stop.getAttribute("data-stop"));
}

function moveStop(from: Element | null, to: Element | null): Element | null {
  from?.setAttribute("tabindex", "-1");
  to?.setAttribute("tabindex", "0");
  return to;
}
