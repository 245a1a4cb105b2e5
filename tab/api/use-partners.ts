import { useQuery } from "@tanstack/react-query";
import { addresses } from "./addresses.ts";
import type { Api } from "./client.ts";
import { useApi } from "./use-api.ts";

interface Known {
  readonly id: string;
  readonly name: string;
}

/** All partners of the alliance, once they are wanted: there are tens, and they seldom change. */
export function usePartners(isWanted = true) {
  const api = useApi();
  return useQuery({
    queryKey: [api.who, "partners"],
    queryFn: ({ signal }) => everyPartner(api, signal),
    refetchInterval: false,
    enabled: isWanted,
  });
}

async function everyPartner(api: Api, signal: AbortSignal, cursor?: string): Promise<readonly Known[]> {
  const query = { limit: 100, ...(cursor === undefined ? {} : { cursor }) };
  const { items, next } = await api.ask(addresses.partners, { query, signal });
  return next === null ? items : [...items, ...(await everyPartner(api, signal, next))];
}
