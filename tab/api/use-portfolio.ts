import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { addresses } from "./addresses.ts";
import { useApi } from "./use-api.ts";

/** Shared by the page and by the count in the navigation. */
export function usePortfolio(theme: string | null) {
  const api = useApi();
  return useQuery({
    queryKey: [api.who, "portfolio", theme],
    queryFn: ({ signal }) => api.ask(addresses.portfolio, { query: theme === null ? {} : { theme }, signal }),
    placeholderData: keepPreviousData,
  });
}
