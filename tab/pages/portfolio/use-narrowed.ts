import { useDeferredValue, useMemo } from "react";
import type { Narrowing } from "#src/portfolio/matching.ts";
import type { PortfolioOverview } from "#src/portfolio/portfolio-overview.contract.ts";
import { useNarrowedPortfolio } from "#tab/api/use-portfolio.ts";
import { useSettled } from "#tab/ui/use-settled.ts";
import type { Narrowed } from "./narrowed.ts";
import { narrowed, soughtOf } from "./narrowed.ts";

interface NarrowedNow extends Narrowed {
  /** The server still looks in what the cards do not show. */
  readonly isLooking: boolean;
}

/**
 * What of the portfolio is shown: at once by what was loaded, and then by what the server finds beyond that. Neither a key
 * nor an answer of the server makes the page wait while it is drawn.
 */
export function useNarrowed(all: PortfolioOverview, filter: Narrowing): NarrowedNow {
  const sought = useMemo(() => soughtOf(all, filter), [all, filter]);
  const asked = JSON.stringify(sought);
  const isAsked = useSettled(asked) === asked && sought !== null;
  const answer = useNarrowedPortfolio(sought ?? {}, isAsked);
  const found = isAsked ? answer.data : undefined;
  const shown = useDeferredValue(useMemo(() => ({ all, filter, found }), [all, filter, found]));
  const result = useMemo(() => narrowed(shown.all, shown.filter, shown.found), [shown]);
  return { ...result, isLooking: sought !== null && found === undefined && answer.error === null };
}
