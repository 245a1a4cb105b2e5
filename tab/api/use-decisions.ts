import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { addresses } from "./addresses.ts";
import { useApi } from "./use-api.ts";

const pageSize = 30;

export interface DecisionsSought {
  readonly q?: string;
  readonly initiative?: string;
}

/** The log of all moments, newest first. While the next search is on its way, the one before stays. */
export function useDecisions(sought: DecisionsSought) {
  const api = useApi();
  const { data, ...list } = useInfiniteQuery({
    queryKey: [api.who, "decisions", sought],
    queryFn: ({ pageParam, signal }) =>
      api.ask(addresses.decisions, {
        query: { ...sought, limit: pageSize, ...(pageParam === null ? {} : { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: startOfList,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
  const rows = useMemo(() => data?.pages.flatMap(({ items }) => items), [data]);
  return { ...list, data: rows };
}

// The first page has no cursor; the annotation keeps later cursors from being typed as null.
const startOfList: string | null = null;
