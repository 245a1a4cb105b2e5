import { queryOptions, useQueries, useQuery, useQueryClient } from "@tanstack/react-query";
import { addresses } from "./addresses.ts";
import type { AnswerOf } from "./address.ts";
import type { Api } from "./client.ts";
import { useApi } from "./use-api.ts";
import { useCoordinating } from "./use-coordinating.ts";

export type DayChecked = AnswerOf<NonNullable<typeof addresses.deliveryDay.endpoint>>;

/** A day and time that somebody has in mind for a delivery moment. */
export interface SlotAsked {
  readonly day: string;
  readonly from: string;
  readonly until: string;
  /** The moment that is moved there. */
  readonly except?: string;
  /** The other days that are planned at the same time. */
  readonly beside?: readonly string[];
}

/** What speaks against each of these days; undefined while that is not known, and for what is no day yet. */
export function useDaysChecked(slots: readonly SlotAsked[]): readonly (DayChecked | undefined)[] {
  const api = useApi();
  return useQueries({
    queries: slots.map((slot) => checkOf(api, slot)),
    combine: (checks) => checks.map(({ data }) => data),
  });
}

export function useDayChecked(slot: SlotAsked): DayChecked | undefined {
  return useQuery(checkOf(useApi(), slot)).data;
}

/** What is known already of a day, for who asks again when it is sent. */
export function useKnownCheck(): (slot: SlotAsked) => DayChecked | undefined {
  const api = useApi();
  const queries = useQueryClient();
  return (slot) => queries.getQueryData(checkOf(api, slot).queryKey);
}

function checkOf(api: Api, { day, from, until, except, beside = [] }: SlotAsked) {
  const others = beside.filter(isDay).toSorted();
  const query = {
    day,
    ...(isTime(from) && isTime(until) ? { from, until } : {}),
    ...(except === undefined ? {} : { except }),
    ...(others.length === 0 ? {} : { beside: others.join(",") }),
  };
  return queryOptions({
    queryKey: [api.who, "delivery-day", query],
    queryFn: ({ signal }) => api.ask(addresses.deliveryDay, { query, signal }),
    enabled: isDay(day),
    refetchInterval: false,
  });
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

function isTime(text: string): boolean {
  return /^\d{2}:\d{2}$/.test(text);
}

/** Six days that keep the rhythm; asked once, since whoever works on them must not see them change. */
export async function askYear(api: Api, asked: { readonly from: string; readonly weekday: string }) {
  const query = { weekday: asked.weekday, ...(isDay(asked.from) ? { from: asked.from } : {}) };
  const { items } = await api.ask(addresses.proposeYear, { query });
  return items.map(({ day }) => day);
}

export interface MomentPlan {
  readonly title: string;
  readonly day: string;
  readonly from: string;
  readonly until: string;
  readonly place: string;
  readonly hosts: readonly string[];
}

export function usePlanMoment(onDone: (id: string) => void) {
  const api = useApi();
  return useCoordinating(
    (nonce, { hosts, ...plan }: MomentPlan) =>
      api.ask(addresses.planMoment, { body: { nonce, ...plan, hosts: [...hosts] } }),
    (_plan, { id }) => onDone(id),
  );
}

/** All of them, or none where one of them cannot be. */
export function usePlanYear(onDone: () => void) {
  const api = useApi();
  return useCoordinating(
    (nonce, plans: readonly MomentPlan[]) =>
      api.ask(addresses.planYear, {
        body: { nonce, moments: plans.map(({ hosts, ...plan }) => ({ ...plan, hosts: [...hosts] })) },
      }),
    () => onDone(),
  );
}
