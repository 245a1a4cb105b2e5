import { useQuery } from "@tanstack/react-query";
import type { PersonShown } from "#src/people/person.contract.ts";
import { addresses } from "./addresses.ts";
import type { Api } from "./client.ts";
import { useApi } from "./use-api.ts";

/** Everybody of the alliance, in the order of their names: all of them, so that a search misses nobody. */
export function usePeople() {
  const api = useApi();
  return useQuery({
    queryKey: [api.who, "people"],
    queryFn: ({ signal }) => everybody(api, signal),
  });
}

async function everybody(api: Api, signal: AbortSignal, cursor?: string): Promise<readonly PersonShown[]> {
  const query = { limit: 100, ...(cursor === undefined ? {} : { cursor }) };
  const { items, next } = await api.ask(addresses.people, { query, signal });
  return next === null ? items : [...items, ...(await everybody(api, signal, next))];
}
