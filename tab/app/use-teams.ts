import { useQuery } from "@tanstack/react-query";
import type { TeamsHost } from "#tab/teams/host.ts";

/** Undefined while we are still looking, null when this page does not stand in Teams. */
export function useTeams(): TeamsHost | null | undefined {
  return useQuery({
    queryKey: ["teams"],
    queryFn: lookForTeams,
    staleTime: Infinity,
    gcTime: Infinity,
    refetchInterval: false,
    refetchOnWindowFocus: false,
  }).data;
}

/** teams-js asks the network for its list of hosts as soon as it is loaded, so that is only done inside a frame. */
async function lookForTeams(): Promise<TeamsHost | null> {
  if (window.parent === window) return null;
  const { connectTeams } = await import("#tab/teams/host.ts");
  return await connectTeams();
}
