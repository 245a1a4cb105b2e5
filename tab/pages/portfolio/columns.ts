/** What the table can tell of what is in it, in this order; the title always stands first. */
export const columnNames = [
  "phase",
  "theme",
  "processOwner",
  "problemOwner",
  "partners",
  "sdgs",
  "since",
  "gate",
  "end",
  "latest",
  "obstacles",
  "attention",
] as const;
export type ColumnName = (typeof columnNames)[number];

export const defaultColumns: readonly ColumnName[] = [
  "phase",
  "theme",
  "processOwner",
  "partners",
  "gate",
  "latest",
  "attention",
];

export interface Sort {
  readonly by: ColumnName | "title";
  readonly direction: "ascending" | "descending";
}

/** `since`, or `-since` for the other way around; null for what is no column. */
export function sortOf(written: string): Sort | null {
  const isDescending = written.startsWith("-");
  const name = isDescending ? written.slice(1) : written;
  const by = (["title", ...columnNames] as const).find((column) => column === name);
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
