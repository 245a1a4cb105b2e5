import { phases } from "#src/initiative/phases.ts";
import type { TimelineArranged } from "#src/portfolio/arranged.ts";
import type { InitiativeCard } from "#src/portfolio/portfolio-overview.contract.ts";

export type Grouping = TimelineArranged["grouping"];

export interface Group {
  /** A theme or a phase. */
  readonly key: string;
  /** What began first stands first, so that the bars go down like stairs. */
  readonly initiatives: readonly InitiativeCard[];
}

/** By theme in the order of the profile, with themes that it has dropped at the end, or by phase; empty groups are left out. */
export function grouped(
  initiatives: readonly InitiativeCard[],
  grouping: Grouping,
  themes: readonly string[],
): readonly Group[] {
  const keys = grouping === "phase" ? phases : [...new Set([...themes, ...initiatives.map(({ theme }) => theme)])];
  const within = Map.groupBy<string, InitiativeCard>(initiatives, ({ theme, phase }) =>
    grouping === "phase" ? phase : theme,
  );
  return keys.flatMap((key) => {
    const found = within.get(key);
    return found ? [{ key, initiatives: found.toSorted((one, other) => compared(begunOn(one), begunOn(other))) }] : [];
  });
}

function begunOn({ phases: past, since }: InitiativeCard): string {
  return past[0]?.since ?? since;
}

function compared(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
