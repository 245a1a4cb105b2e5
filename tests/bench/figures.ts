export interface Figure {
  readonly bench: string;
  readonly value: number;
  readonly unit: "ms" | "MB" | "bytes" | "ms per change" | "edits per press" | "questions" | "cards" | "of 1";
  /** What the value is held against: a promise, or what something else took beside it. */
  readonly against: number | null;
}

export function tell({ bench, value, unit, against }: Figure): void {
  const ratio = against === null ? null : rounded(value / against, 3);
  const held = against === null ? null : rounded(against, 2);
  console.log(JSON.stringify({ bench, value: rounded(value, 2), unit, against: held, ratio }));
}

export function percentile(figures: readonly number[], share: number): number {
  const sorted = figures.toSorted((one, other) => one - other);
  return sorted[Math.ceil((share / 100) * sorted.length) - 1] ?? Number.NaN;
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
