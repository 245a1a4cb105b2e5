import { useQueries } from "@tanstack/react-query";
import type { QuestionRow } from "#src/question/question.contract.ts";
import { addresses } from "#tab/api/addresses.ts";
import { useApi } from "#tab/api/use-api.ts";
import type { Loading } from "#tab/ui/loaded.tsx";

/** The stages in which the alliance still owes an answer. */
const openStages = ["submitted", "in_triage", "waiting_for_asker"] as const satisfies readonly QuestionRow["stage"][];

/** All that is not decided, oldest first; the server lists one stage at a time. */
export function useOpenQuestions(): Loading<readonly QuestionRow[]> {
  const api = useApi();
  return useQueries({
    queries: openStages.map((stage) => ({
      queryKey: [api.who, "questions", "open", stage],
      queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
        api.ask(addresses.questions, { query: { stage, limit: 100 }, signal }),
    })),
    combine: (lists) => ({
      data: lists.every(({ data }) => data !== undefined)
        ? oldestFirst(lists.flatMap(({ data }) => data?.items ?? []))
        : undefined,
      error: lists.find(({ error }) => error)?.error ?? null,
      refetch: () => Promise.all(lists.map((list) => list.refetch())),
    }),
  });
}

function oldestFirst(questions: readonly QuestionRow[]): readonly QuestionRow[] {
  return questions.toSorted((one, other) => (one.askedAt < other.askedAt ? -1 : 1));
}
