import type { ColumnName, Sort } from "#src/portfolio/arranged.ts";
import { phases } from "#src/initiative/phases.ts";
import { lanes } from "./lanes.ts";
import type { Naming, Row } from "./rows.ts";

/**
 * The order of lines that nobody chose another order for: initiatives by phase, in a phase what asks most for attention
 * first, and then by title. After them the questions as their lanes come, what was promised first on top.
 */
export function inUsualOrder(rows: readonly Row[], { compare }: Naming): readonly Row[] {
  const initiatives = rows.filter((row) => row.kind === "initiative");
  const questions = rows.filter((row) => row.kind === "question");
  return [
    ...initiatives.toSorted(
      ({ card: one }, { card: other }) =>
        phases.indexOf(one.phase) - phases.indexOf(other.phase) ||
        other.attention.length - one.attention.length ||
        compare(one.title, other.title),
    ),
    ...questions.toSorted(
      (one, other) => lanes.indexOf(one.lane) - lanes.indexOf(other.lane) || byDue(one.card.due, other.card.due),
    ),
  ];
}

/** In which column the usual order is told: the first of these that shows. */
export function usualSignIn(columns: readonly ColumnName[]): Sort["by"] {
  if (columns.includes("phase")) return "phase";
  return columns.includes("attention") ? "attention" : "title";
}

/** What has no day comes last. */
function byDue(one: string | null, other: string | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return one.localeCompare(other);
}
