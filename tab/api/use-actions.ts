import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { ActionShown } from "#src/delivery/follow-up.contract.ts";
import { addresses } from "./addresses.ts";
import { useApi } from "./use-api.ts";
import { useChange } from "./use-change.ts";

/** Whose actions, as the address of the API has it. */
export type Whose = "mine" | "our_organisation" | "all";

/** Still to be done, or done or dropped. */
export type ActionState = "open" | "settled";

const pageSize = 30;

/** Open actions, the first day first; or those that were settled, the last one first. */
export function useActions(whose: Whose, state: ActionState = "open") {
  const api = useApi();
  const { data, ...list } = useInfiniteQuery({
    queryKey: [api.who, "actions", whose, state],
    queryFn: ({ pageParam, signal }) =>
      api.ask(addresses.actions, {
        query: { whose, state, limit: pageSize, ...(pageParam === null ? {} : { cursor: pageParam }) },
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

/** Says how an action ended, or opens it again; `onDone` also hears of it where the list drops the action at once. */
export function useSettleAction(id: string, onDone?: () => void) {
  const api = useApi();
  return useChange<ActionShown, Ending>(["action", id], async (nonce, how) => {
    const settled = await api.ask(addresses.settleAction, { params: { id }, body: { nonce, how } });
    onDone?.();
    return settled;
  });
}

// The first page has no cursor; the annotation keeps later cursors from being typed as null.
const startOfList: string | null = null;
