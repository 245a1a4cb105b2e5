import type { z } from "zod";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import type { QuestionFilters, QuestionRow } from "#src/question/question.contract.ts";
import { useMemo } from "react";
import { addresses } from "#tab/api/addresses.ts";
import { useApi } from "#tab/api/use-api.ts";

export type Stage = QuestionRow["stage"];

/** In the order of a question's life. Written out here, since the list of the domain stands beside schemas, and those stay out of the bundle. */
export const stages = [
  "draft",
  "submitted",
  "in_triage",
  "waiting_for_asker",
  "decided",
  "joined",
  "helped_already",
  "withdrawn",
  "expired",
] as const satisfies readonly Stage[];

const pageSize = 25;

/** By what the list can be narrowed, as the address of the API has it. */
export type Narrowing = z.input<typeof QuestionFilters>;

/** What is found, with how much there is of it. While the next search is on its way, the one before stays. */
export function useFoundQuestions(narrowing: Narrowing) {
  const api = useApi();
  const query = useInfiniteQuery({
    queryKey: [api.who, "questions", "found", narrowing],
    queryFn: ({ pageParam, signal }) =>
      api.ask(addresses.questions, {
        query: { ...narrowing, limit: pageSize, ...(pageParam === null ? {} : { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: startOfList,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
  const { data, error, refetch, hasNextPage, isFetchingNextPage, isPlaceholderData, fetchNextPage } = query;
  const rows = useMemo(() => data?.pages.flatMap(({ items }) => items), [data]);
  return {
    total: data?.pages[0]?.total,
    list: { data: rows, error, refetch, hasNextPage, isFetchingNextPage, isPlaceholderData, fetchNextPage },
  };
}

// The first page has no cursor; the annotation keeps later cursors from being typed as null.
const startOfList: string | null = null;
