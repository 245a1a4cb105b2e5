import type { Day } from "#src/kernel/time.ts";
import type { PortfolioOverview } from "#src/portfolio/portfolio-overview.contract.ts";

type Change = PortfolioOverview["changed"]["changes"][number];
type Kind = Change["change"];

/** In which order they are told: what is there first, what is over last. */
const kinds = {
  new: 0,
  moved: 1,
  slipped: 2,
  finished: 3,
  stopped: 4,
} as const satisfies Record<Kind, number>;

/** What changed, by what became of it; only what there is. */
export function changesByKind(
  changes: readonly Change[],
): readonly { readonly kind: Kind; readonly changes: readonly Change[] }[] {
  const found = new Map<Kind, Change[]>();
  for (const change of changes) found.set(change.change, [...(found.get(change.change) ?? []), change]);
  return [...found]
    .map(([kind, of]) => ({ kind, changes: of }))
    .toSorted((one, other) => kinds[one.kind] - kinds[other.kind]);
}

/** A change tells a phase, or the day that something slipped from and to. */
export function dayIn(told: string): Day | null {
  // The contract lets nothing but days through that look like this.
  return /^\d{4}-\d{2}-\d{2}$/.test(told) ? (told as Day) : null;
}
