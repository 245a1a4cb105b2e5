import { useQuery } from "@tanstack/react-query";
import { addresses } from "./addresses.ts";
import { useApi } from "./use-api.ts";

/** One initiative with all that is known of it. */
export function useInitiative(id: string) {
  const api = useApi();
  return useQuery({
    queryKey: [api.who, "initiative", id],
    queryFn: ({ signal }) => api.ask(addresses.initiative, { params: { id }, signal }),
  });
}
