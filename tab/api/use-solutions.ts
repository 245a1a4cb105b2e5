import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { addresses } from "./addresses.ts";
import { useApi } from "./use-api.ts";

interface Wanted {
  readonly q: string;
  readonly theme: string | null;
}

const pageSize = 20;

/** The catalogue, page after page. While another search is under way the last one stays. */
export function useSolutions({ q, theme }: Wanted) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: [api.who, "solutions", "list", q, theme],
    queryFn: ({ pageParam, signal }) =>
      api.ask(addresses.solutions, {
        query: {
          limit: pageSize,
          ...(q === "" ? {} : { q }),
          ...(theme === null ? {} : { theme }),
          ...(pageParam === null ? {} : { cursor: pageParam }),
        },
        signal,
      }),
    initialPageParam: startOfList,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });
}

export function useSolution(id: string) {
  const api = useApi();
  return useQuery({
    queryKey: [api.who, "solutions", "one", id],
    queryFn: ({ signal }) => api.ask(addresses.solution, { params: { id }, signal }),
  });
}

const mostProposals = 50;

/** What waits to be judged, or what the reader proposed. */
export function useProposals(which: "to_judge" | "own", { enabled }: { readonly enabled: boolean }) {
  const api = useApi();
  return useQuery({
    queryKey: [api.who, "solutions", "proposals", which],
    queryFn: ({ signal }) =>
      api.ask(addresses.proposals, {
        query: {
          limit: mostProposals,
          ...(which === "own" ? { mine: "true" as const } : { stage: "waiting" as const }),
        },
        signal,
      }),
    select: ({ items }) => items,
    enabled,
  });
}

// The first page has no cursor; the annotation keeps later cursors from being typed as null.
const startOfList: string | null = null;
