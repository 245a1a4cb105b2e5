import { useQuery } from "@tanstack/react-query";
import type { decide } from "#src/triage/triage.contract.ts";
import type { Asked } from "#tab/api/address.ts";
import { addresses } from "#tab/api/addresses.ts";
import { useApi } from "#tab/api/use-api.ts";
import { useChange } from "#tab/api/use-change.ts";

export type Verdict = Omit<NonNullable<Asked<typeof decide>["body"]>, "nonce">;

export function useQuestion(id: string) {
  const api = useApi();
  return useQuery({
    queryKey: [api.who, "question", id],
    queryFn: ({ signal }) => api.ask(addresses.question, { params: { id }, signal }),
  });
}

export function useDecide(id: string) {
  const api = useApi();
  return useChange<Verdict>(id, (nonce, verdict) =>
    api.ask(addresses.decide, { params: { id }, body: { nonce, ...verdict } }),
  );
}
