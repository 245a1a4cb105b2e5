import { useInfiniteQuery } from "@tanstack/react-query";
import type { QuestionRow } from "#src/question/question.contract.ts";
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
  "helped_already",
  "withdrawn",
  "expired",
] as const satisfies readonly Stage[];

const pageSize = 25;

interface Wanted {
  readonly stage: Stage | null;
  /** Only what the reader asked. */
  readonly mine: boolean;
}

export function useQuestions({ stage, mine }: Wanted) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: [api.who, "questions", mine ? "mine" : "all", stage],
    queryFn: ({ pageParam, signal }) =>
      api.ask(addresses.questions, {
        query: {
          limit: pageSize,
          ...(stage === null ? {} : { stage }),
          ...(mine ? { mine: "true" as const } : {}),
          ...(pageParam === null ? {} : { cursor: pageParam }),
        },
        signal,
      }),
    initialPageParam: startOfList,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });
}

// The first page has no cursor; the annotation keeps later cursors from being typed as null.
const startOfList: string | null = null;
