import { useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useLocation, useSearch } from "wouter";
import type { Narrowing } from "#src/portfolio/matching.ts";
import { useAlliance } from "#tab/ui/alliance.ts";
import type { Arrangement, ReadArrangement } from "./arrangement.ts";
import { addressOf, readArrangement, usual, withFilter } from "./arrangement.ts";

export interface Arranging extends ReadArrangement {
  /** A choice is a step that one can go back from. */
  readonly arrange: (change: Partial<Arrangement>) => void;
  readonly narrow: (change: Partial<Narrowing>) => void;
  readonly clear: () => void;
  /** Where a choice leads. */
  readonly hrefOf: (change: Partial<Arrangement>) => string;
  /** What is being typed narrows before the address tells it. */
  readonly typing: (typed: string) => void;
}

/** How the portfolio is looked at, as the address tells. */
export function useArranging(): Arranging {
  const search = useSearch();
  const [, navigate] = useLocation();
  const { themes, sdgs } = useAlliance().profile;
  const [typed, setTyped] = useState<string | null>(null);
  const told = useMemo(
    () =>
      readArrangement(new URLSearchParams(search), {
        themes: themes.map(({ key }) => key),
        sdgs: sdgs.map(({ number }) => number),
      }),
    [search, themes, sdgs],
  );
  const asked = typed === null ? told.arrangement : withFilter(told.arrangement, { q: typed.trim() });
  const filter = useSame(asked.filter);
  const columns = useSame(asked.columns);
  const arrangement = useSame({ ...asked, filter, columns });
  const latest = useRef(arrangement);
  useLayoutEffect(() => {
    latest.current = arrangement;
  }, [arrangement]);
  // Never another, so that a view is not made anew for it; a view that lags behind still changes what is chosen by now.
  const arrange = useCallback(
    (change: Partial<Arrangement>) => navigate(addressOf({ ...latest.current, ...change })),
    [navigate],
  );
  const clear = useCallback(() => {
    setTyped(null);
    arrange({ filter: usual.filter });
  }, [arrange]);
  return {
    arrangement,
    ignored: told.ignored,
    arrange,
    narrow: (change) => {
      // The search field follows the address.
      if ("q" in change) setTyped(null);
      navigate(addressOf(withFilter(arrangement, change)));
    },
    clear,
    hrefOf: (change) => addressOf({ ...arrangement, ...change }),
    typing: setTyped,
  };
}

/** What it was before, as long as it says the same: for an order or a density nothing is narrowed and no line is drawn anew. */
function useSame<T>(now: T): T {
  const [kept, keep] = useState(now);
  if (JSON.stringify(kept) === JSON.stringify(now)) return kept;
  keep(() => now);
  return now;
}
