import { useInfiniteQuery } from "@tanstack/react-query";
import { addresses } from "#tab/api/addresses.ts";
import { useApi } from "#tab/api/use-api.ts";

const pageSize = 50;

/** All that is not decided, oldest first: what has waited longest stands on the first page. */
export function useOpenQuestions() {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: [api.who, "questions", "open"],
    queryFn: ({ pageParam, signal }) =>
      api.ask(addresses.questions, {
        query: { open: "true", limit: pageSize, ...(pageParam === null ? {} : { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: startOfList,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });
}

// The first page has no cursor; the annotation keeps later cursors from being typed as null.
const startOfList: string | null = null;
