import { useQuery } from "@tanstack/react-query";
import { addresses } from "#tab/api/addresses.ts";
import { useApi } from "#tab/api/use-api.ts";

export function useQuestion(id: string) {
  const api = useApi();
  return useQuery({
    queryKey: [api.who, "question", id],
    queryFn: ({ signal }) => api.ask(addresses.question, { params: { id }, signal }),
  });
}
