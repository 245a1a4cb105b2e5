import type { Query } from "@tanstack/react-query";
import { QueryCache, QueryClient } from "@tanstack/react-query";
import { mayPass, setbackOf } from "#tab/api/problem.ts";

/** Keeps what was loaded. That it is up to date is looked after by `useLine`; here is said what becomes of failures. */
export function queryClient(): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({ onError: dropWhatIsGone }),
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        refetchOnWindowFocus: true,
        retry: (failures, error) => failures < 1 && mayPass(setbackOf(error)),
        retryDelay: 600,
        // A request that fails says so by itself; the browser's guess about the connection is often wrong inside Teams.
        networkMode: "always",
      },
      mutations: { networkMode: "always" },
    },
  });
}

/** What the reader may not see any more must not stay on the screen, or in the memory of the page. */
function dropWhatIsGone(error: Error, query: Query<unknown, unknown, unknown>): void {
  if ([403, 404, 410].includes(setbackOf(error).status)) query.setState({ data: undefined });
}
