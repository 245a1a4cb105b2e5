import { QueryClient } from "@tanstack/react-query";
import { mayPass, setbackOf } from "#tab/api/problem.ts";

/** How long a page may lag behind what others do. */
const renewEvery = 15_000;

export function queryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        refetchInterval: renewEvery,
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
