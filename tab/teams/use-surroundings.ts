import { createContext, use } from "react";
import type { Surroundings, TeamsHost } from "./surroundings.ts";

export const SurroundingsContext = createContext<Surroundings>({ kind: "looking" });

export function useSurroundings(): Surroundings {
  return use(SurroundingsContext);
}

/** Teams, or null outside of it and while we are still looking. */
export function useTeamsHost(): TeamsHost | null {
  const around = useSurroundings();
  return around.kind === "teams" ? around.host : null;
}
