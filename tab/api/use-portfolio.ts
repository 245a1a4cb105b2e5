import { useQuery } from "@tanstack/react-query";
import type { Narrowing } from "#src/portfolio/matching.ts";
import { addresses } from "./addresses.ts";
import { useApi } from "./use-api.ts";

/** The whole portfolio, loaded once: every view and every filter of the page is made of it. */
export function usePortfolio() {
  return useNarrowedPortfolio({}, true);
}

/**
 * What the server finds in texts that are longer than a card shows. Nothing while that need not be asked.
 */
export function useNarrowedPortfolio(narrowing: Narrowing, isAsked: boolean) {
  const api = useApi();
  return useQuery({
    queryKey: [api.who, "portfolio", narrowing],
    queryFn: ({ signal }) => api.ask(addresses.portfolio, { query: { ...narrowing }, signal }),
    enabled: isAsked,
  });
}
