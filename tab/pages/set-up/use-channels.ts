import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import type { appointConversationUse } from "#src/conversation/conversation.contract.ts";
import type { Asked } from "#tab/api/address.ts";
import { addresses } from "#tab/api/addresses.ts";
import { intentions } from "#tab/api/intention.ts";
import { mayPass, setbackOf } from "#tab/api/problem.ts";
import { useApi } from "#tab/api/use-api.ts";

export type Use = NonNullable<Asked<typeof appointConversationUse>["body"]>["use"];

export function useChannels() {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: [api.who, "conversations"],
    queryFn: ({ pageParam, signal }) =>
      api.ask(addresses.conversations, { query: pageParam === null ? {} : { cursor: pageParam }, signal }),
    initialPageParam: startOfList,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });
}

// The first page has no cursor; the annotation keeps later cursors from being typed as null.
const startOfList: string | null = null;

/** Says what a channel is for; every channel is renewed, since another one may have lost its use by it. */
export function useAppoint(id: string) {
  const api = useApi();
  const queries = useQueryClient();
  const { current: intended } = useRef(intentions());
  return useMutation({
    mutationFn: (use: Use) =>
      api.ask(addresses.conversationUse, { params: { id }, body: { nonce: intended.nonceFor(use), use } }),
    onSuccess: () => {
      intended.answered();
      return queries.invalidateQueries({ queryKey: [api.who, "conversations"] });
    },
    onError: (error) => {
      if (!mayPass(setbackOf(error))) intended.answered();
    },
  });
}
