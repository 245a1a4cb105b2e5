import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { startSubscription } from "#src/delivery/calendar.contract.ts";
import type { AnswerOf } from "./address.ts";
import { addresses } from "./addresses.ts";
import { useApi } from "./use-api.ts";

/** Whether a calendar of the reader follows the moments. */
export function useCalendarSubscription() {
  const api = useApi();
  return useQuery({
    queryKey: [api.who, "calendar-subscription"],
    queryFn: ({ signal }) => api.ask(addresses.calendarSubscription, { signal }),
  });
}

/** `start` answers with the address, this once; where an answer is lost, starting again makes another one. */
export function useChangeCalendar() {
  const api = useApi();
  const queries = useQueryClient();
  const keep = ({ startedAt }: { readonly startedAt: Started["startedAt"] | null }) =>
    queries.setQueryData([api.who, "calendar-subscription"], { startedAt });
  return {
    start: useMutation({ mutationFn: () => api.ask(addresses.startCalendar, { body: {} }), onSuccess: keep }),
    stop: useMutation({ mutationFn: () => api.ask(addresses.stopCalendar, { body: {} }), onSuccess: keep }),
  };
}

type Started = AnswerOf<typeof startSubscription>;
