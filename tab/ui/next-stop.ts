/** The places of a grid where the focus can stand, row by row; within a row each by how far from its beginning it is. */
export interface Stops {
  readonly rows: number;
  readonly inRow: (row: number) => readonly number[];
}

export interface Stop {
  readonly row: number;
  /** The how manieth of its row. */
  readonly stop: number;
}

export interface From extends Stop {
  /** Where going up and down set out from, so that a row without anything there does not lead astray; null at its start. */
  readonly heading: number | null;
}

export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/** Rows that Page Up and Page Down pass over. */
const rowsOfPage = 10;

/** Where a key leads from here; null for a key that leads nowhere. What lies beyond the edge is the edge. */
export function nextStop(stops: Stops, from: From, { key, ctrlKey }: Press): Stop | null {
  const last = stops.rows - 1;
  switch (key) {
    case "ArrowLeft":
      return alongRow(stops, from, from.stop - 1);
    case "ArrowRight":
      return alongRow(stops, from, from.stop + 1);
    case "ArrowUp":
      return toRow(stops, from, from.row - 1);
    case "ArrowDown":
      return toRow(stops, from, from.row + 1);
    case "PageUp":
      return toRow(stops, from, from.row - rowsOfPage);
    case "PageDown":
      return toRow(stops, from, from.row + rowsOfPage);
    case "Home":
      return ctrlKey ? { row: 0, stop: 0 } : alongRow(stops, from, 0);
    case "End":
      return ctrlKey ? alongRow(stops, { row: last, stop: 0 }, Infinity) : alongRow(stops, from, Infinity);
  }
  return null;
}

function alongRow({ inRow }: Stops, { row }: Stop, stop: number): Stop {
  return { row, stop: within(stop, inRow(row).length - 1) };
}

/** Straight up or down: to whatever stands nearest below or above. */
function toRow({ rows, inRow }: Stops, from: From, to: number): Stop {
  const row = within(to, rows - 1);
  const here = from.heading ?? inRow(from.row)[from.stop] ?? 0;
  const distances = inRow(row).map((place) => Math.abs(place - here));
  return { row, stop: Math.max(distances.indexOf(Math.min(...distances)), 0) };
}

function within(number: number, last: number): number {
  return Math.min(Math.max(number, 0), Math.max(last, 0));
}
