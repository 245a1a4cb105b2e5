import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { ActionShown } from "#src/delivery/follow-up.contract.ts";
import { addresses } from "./addresses.ts";
import { useApi } from "./use-api.ts";
import { useChange } from "./use-change.ts";

/** Whose actions, as the address of the API has it. */
export type Whose = "mine" | "our_organisation" | "all";

const pageSize = 30;

/** Open actions, the first day first. */
export function useActions(whose: Whose) {
  const api = useApi();
  const { data, ...list } = useInfiniteQuery({
    queryKey: [api.who, "actions", whose],
    queryFn: ({ pageParam, signal }) =>
      api.ask(addresses.actions, {
        query: { whose, limit: pageSize, ...(pageParam === null ? {} : { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: startOfList,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
  const rows = useMemo(() => data?.pages.flatMap(({ items }) => items), [data]);
  return { ...list, data: rows };
}

export type Ending = "done" | "dropped" | "open";

/** Says how an action ended, or opens it again. */
export function useSettleAction(id: string) {
  const api = useApi();
  return useChange<ActionShown, Ending>(["action", id], (nonce, how) =>
    api.ask(addresses.settleAction, { params: { id }, body: { nonce, how } }),
  );
}

// The first page has no cursor; the annotation keeps later cursors from being typed as null.
const startOfList: string | null = null;
