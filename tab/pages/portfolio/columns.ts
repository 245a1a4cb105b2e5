import type { Sort } from "#src/portfolio/arranged.ts";
import { sortable } from "#src/portfolio/arranged.ts";

/** `since`, or `-since` for the other way around; null for what is no column. */
export function sortOf(written: string): Sort | null {
  const isDescending = written.startsWith("-");
  const name = isDescending ? written.slice(1) : written;
  const by = sortable.find((column) => column === name);
  return by === undefined ? null : { by, direction: isDescending ? "descending" : "ascending" };
}

export function sortWritten({ by, direction }: Sort): string {
  return direction === "ascending" ? by : `-${by}`;
}

/** Once up, once down, and then as it was. */
export function nextSort(sort: Sort | null, by: Sort["by"]): Sort | null {
  if (sort?.by !== by) return { by, direction: "ascending" };
  return sort.direction === "ascending" ? { by, direction: "descending" } : null;
}
