import { useQuery } from "@tanstack/react-query";
import type { InitiativeShown } from "#src/initiative/initiative.contract.ts";
import { addresses } from "./addresses.ts";
import type { Api } from "./client.ts";
import { useApi } from "./use-api.ts";

/** Every initiative that runs, by its title: for who has to choose one. */
export function useRunningInitiatives() {
  const api = useApi();
  return useQuery({
    queryKey: [api.who, "initiatives", "all"],
    queryFn: ({ signal }) => everyInitiative(api, signal),
    select: (all) =>
      all
        .filter(({ phase }) => phase === "kraamkamer" || phase === "project")
        .toSorted((one, other) => one.title.localeCompare(other.title, "nl")),
    refetchInterval: false,
  });
}

async function everyInitiative(api: Api, signal: AbortSignal, cursor?: string): Promise<readonly InitiativeShown[]> {
  const query = { limit: 100, ...(cursor === undefined ? {} : { cursor }) };
  const { items, next } = await api.ask(addresses.initiatives, { query, signal });
  return next === null ? items : [...items, ...(await everyInitiative(api, signal, next))];
}
