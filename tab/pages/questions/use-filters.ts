import { useMemo } from "react";
import { useLocation, useSearch } from "wouter";
import { usePartners } from "#tab/api/use-partners.ts";
import { useAlliance } from "#tab/ui/alliance.ts";
import type { Filters, ReadFilters } from "./filters.ts";
import { addressOf, readFilters } from "./filters.ts";

export interface UsedFilters extends ReadFilters {
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  /** A choice is a step that one can go back from. */
  readonly choose: (change: Partial<Filters>) => void;
}

export function useFilters(): UsedFilters {
  const search = useSearch();
  const [, navigate] = useLocation();
  const { themes } = useAlliance().profile;
  const partners = usePartners().data;
  const read = useMemo(
    () =>
      readFilters(new URLSearchParams(search), {
        themes: themes.map(({ key }) => key),
        organisations: partners?.map(({ id }) => id) ?? null,
      }),
    [search, themes, partners],
  );
  return {
    filters: read.filters,
    ignored: read.ignored,
    organisations: partners ?? [],
    choose: (change) => navigate(addressOf({ ...read.filters, ...change })),
  };
}
