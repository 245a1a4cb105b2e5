import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { addresses } from "./addresses.ts";
import { useApi } from "./use-api.ts";

interface Wanted {
  readonly q: string;
  readonly theme: string | null;
}

const pageSize = 20;

/** The catalogue, page after page, with how much of it is found. While another search is under way the last one stays. */
export function useSolutions({ q, theme }: Wanted) {
  const api = useApi();
  const query = useInfiniteQuery({
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
  });
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const rows = useMemo(() => data?.pages.flatMap(({ items }) => items), [data]);
  // A page that comes later knows better how many there are by now.
  const total = data?.pages.at(-1)?.total;
  return { total, list: { data: rows, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } };
}

export function useSolution(id: string) {
  const api = useApi();
  return useQuery({
    queryKey: [api.who, "solutions", "one", id],
    queryFn: ({ signal }) => api.ask(addresses.solution, { params: { id }, signal }),
  });
}

/** What was done with it, for whoever keeps the catalogue. */
export function useSolutionHistory(id: string) {
  const api = useApi();
  return useQuery({
    queryKey: [api.who, "solutions", "history", id],
    queryFn: ({ signal }) => api.ask(addresses.solutionHistory, { params: { id }, signal }),
    select: ({ items }) => items,
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
