import { useQuery } from "@tanstack/react-query";
import type { Front } from "#src/front/front.contract.ts";
import { addresses } from "./addresses.ts";
import { useApi } from "./use-api.ts";

/** Shared by the front page and by the count in the navigation. */
export function useFront() {
  return useFrontAs((front) => front);
}

/** Questions that are not decided yet; null for who does no triage, undefined while it is not known. */
export function useOpenCount(): number | null | undefined {
  return useFrontAs(({ openQuestions }) => openQuestions).data;
}

function useFrontAs<T>(select: (front: Front) => T) {
  const api = useApi();
  return useQuery({
    queryKey: [api.who, "front"],
    queryFn: ({ signal }) => api.ask(addresses.front, { signal }),
    select,
  });
}
