import { useQuery } from "@tanstack/react-query";
import { addresses } from "./addresses.ts";
import { useApi } from "./use-api.ts";

/** When a moment was opened again after it was closed, by whom and why. */
export function useReopenings(id: string) {
  const api = useApi();
  return useQuery({
    queryKey: [api.who, "reopenings", id],
    queryFn: ({ signal }) => api.ask(addresses.reopenings, { params: { id }, signal }),
  });
}
