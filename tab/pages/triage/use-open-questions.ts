import { useQuery } from "@tanstack/react-query";
import type { QuestionRow } from "#src/question/question.contract.ts";
import { addresses } from "#tab/api/addresses.ts";
import type { Api } from "#tab/api/client.ts";
import { useApi } from "#tab/api/use-api.ts";

/** The stages in which the alliance still owes an answer. */
const openStages = ["submitted", "in_triage", "waiting_for_asker"] as const satisfies readonly QuestionRow["stage"][];

/**
 * All that is not decided, oldest first. The server lists one stage at a time; they are asked for together, so that a
 * question that moves to another stage never leaves the list in between.
 */
export function useOpenQuestions() {
  const api = useApi();
  return useQuery({
    queryKey: [api.who, "questions", "open"],
    queryFn: async ({ signal }) => {
      const lists = await Promise.all(openStages.map((stage) => everyPage(api, { stage, signal })));
      return lists.flat().toSorted((one, other) => (one.askedAt < other.askedAt ? -1 : 1));
    },
  });
}

interface Wanted {
  readonly stage: QuestionRow["stage"];
  readonly signal: AbortSignal;
  readonly cursor?: string;
}

/** The oldest question, which matters most, may stand on the last page. */
async function everyPage(api: Api, { stage, signal, cursor }: Wanted): Promise<readonly QuestionRow[]> {
  const query = { stage, limit: 100, ...(cursor === undefined ? {} : { cursor }) };
  const { items, next } = await api.ask(addresses.questions, { query, signal });
  return next === null ? items : [...items, ...(await everyPage(api, { stage, signal, cursor: next }))];
}
