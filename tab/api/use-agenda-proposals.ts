import { useInfiniteQuery } from "@tanstack/react-query";
import type { AgendaProposalShown, proposeAgendaItem } from "#src/delivery/follow-up.contract.ts";
import type { Asked } from "./address.ts";
import { addresses } from "./addresses.ts";
import { useApi } from "./use-api.ts";
import { useChange } from "./use-change.ts";

/** What somebody brings in, beside what every act says. */
export type ItemProposed = Omit<NonNullable<Asked<typeof proposeAgendaItem>["body"]>, "nonce">;

const pageSize = 30;

/** What partners brought in and waits for an agenda, the oldest first. */
export function useAgendaProposals() {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: [api.who, "agenda-proposals", "in pages"],
    queryFn: ({ pageParam, signal }) =>
      api.ask(addresses.agendaProposals, {
        query: { limit: pageSize, ...(pageParam === null ? {} : { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: startOfList,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });
}

export function useProposeItem() {
  const api = useApi();
  return useChange<AgendaProposalShown, { readonly said: ItemProposed }>(
    ["agenda-proposal", "new"],
    (nonce, { said }) => api.ask(addresses.proposeAgendaItem, { body: { nonce, ...said } }),
  );
}

/** `onDone` is called in any case, also when the line that was pressed is gone by then. */
export function useWithdrawItem(id: string, onDone: () => void) {
  const api = useApi();
  return useChange<AgendaProposalShown, null>(["agenda-proposal", id], async (nonce) => {
    const withdrawn = await api.ask(addresses.withdrawAgendaProposal, { params: { id }, body: { nonce } });
    onDone();
    return withdrawn;
  });
}

// The first page has no cursor; the annotation keeps later cursors from being typed as null.
const startOfList: string | null = null;
