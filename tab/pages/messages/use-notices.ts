import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import type { NoticeLine } from "#src/notice/notice-list.contract.ts";
import { addresses } from "#tab/api/addresses.ts";
import { useApi } from "#tab/api/use-api.ts";

export type NoticeState = NoticeLine["state"];

export interface NoticesAsked {
  readonly state: NoticeState;
  /** Only those for this channel or chat. */
  readonly conversation: string | null;
}

const pageSize = 25;

export function useNotices({ state, conversation }: NoticesAsked) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: [api.who, "notices", state, conversation],
    queryFn: ({ pageParam, signal }) =>
      api.ask(addresses.notices, {
        query: {
          limit: pageSize,
          state,
          ...(conversation === null ? {} : { conversation }),
          ...(pageParam === null ? {} : { cursor: pageParam }),
        },
        signal,
      }),
    initialPageParam: startOfList,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => {
      const [first] = pages;
      return {
        items: pages.flatMap(({ items }) => items),
        counts: first?.counts ?? { waiting: 0, dead: 0 },
        place: first?.place ?? null,
      };
    },
  });
}

// The first page has no cursor; the annotation keeps later cursors from being typed as null.
const startOfList: string | null = null;

/** Gives one message that was given up another try. */
export function useRetry() {
  const api = useApi();
  const renew = useRenewal();
  return useMutation({
    mutationFn: ({ about, id }: Pick<NoticeLine, "about" | "id">) =>
      api.ask(addresses.retryNotice, { params: { id: about, notice: id }, body: {} }),
    onSuccess: renew,
  });
}

/** The same for all that was given up in one channel. */
export function useRetryAll(conversation: string) {
  const api = useApi();
  const renew = useRenewal();
  return useMutation({
    mutationFn: () => api.ask(addresses.retryNotices, { params: { id: conversation }, body: {} }),
    onSuccess: renew,
  });
}

function useRenewal() {
  const { who } = useApi();
  const queries = useQueryClient();
  return async () => {
    await queries.invalidateQueries({ queryKey: [who, "notices"] });
    await queries.invalidateQueries({ queryKey: [who, "conversations"] });
  };
}
