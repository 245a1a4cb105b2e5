import { useQuery } from "@tanstack/react-query";
import type { PersonShown } from "#src/people/person.contract.ts";
import { addresses } from "./addresses.ts";
import type { Api } from "./client.ts";
import { useApi } from "./use-api.ts";

export type Member = Pick<PersonShown, "id" | "name" | "organisation">;

/** Everybody of the alliance whom one can name, in the order of their names. */
export function useMembers() {
  const api = useApi();
  return useQuery({
    queryKey: [api.who, "members"],
    queryFn: ({ signal }) => everyMember(api, signal),
    refetchInterval: false,
  });
}

async function everyMember(api: Api, signal: AbortSignal, cursor?: string): Promise<readonly Member[]> {
  const query = { limit: 100, ...(cursor === undefined ? {} : { cursor }) };
  const { items, next } = await api.ask(addresses.members, { query, signal });
  return next === null ? items : [...items, ...(await everyMember(api, signal, next))];
}
