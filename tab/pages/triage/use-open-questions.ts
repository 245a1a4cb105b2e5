import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { allPages } from "#src/kernel/pages.ts";
import type { QuestionRow } from "#src/question/question.contract.ts";
import { addresses } from "#tab/api/addresses.ts";
import type { Api } from "#tab/api/client.ts";
import { useApi } from "#tab/api/use-api.ts";

const atOnce = 100;
/** A QRT that keeps its promise never has as many; of more than these the oldest are shown. */
const mostRead = 500;
const pageSize = 50;

/** All that is not decided, oldest first: so few that they can be put in any order here. */
export function useOpenQuestions(arranged: (questions: readonly QuestionRow[]) => readonly QuestionRow[]) {
  const api = useApi();
  const [most, setMost] = useState(pageSize);
  const { data: all, ...open } = useQuery({
    queryKey: [api.who, "questions", "open"],
    queryFn: ({ signal }) => everyOpen(api, signal),
  });
  const rows = all && arranged(all);
  return {
    ...open,
    all,
    data: rows?.slice(0, most),
    rows,
    hasNextPage: rows !== undefined && rows.length > most,
    isFetchingNextPage: false,
    fetchNextPage: async () => setMost(most + pageSize),
  };
}

function everyOpen(api: Api, signal: AbortSignal): Promise<readonly QuestionRow[]> {
  return allPages(
    (on) => api.ask(addresses.questions, { query: { open: "true", limit: atOnce, ...on }, signal }),
    mostRead,
  );
}
