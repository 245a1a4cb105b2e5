import { useEffect } from "react";
import { useTeamsHost } from "./use-surroundings.ts";

/** Lets Teams know how far the page is: `stuck` is a page that explains by itself why there is nothing to work on. */
export function useTellTeams(standing: "on_its_way" | "ready" | "stuck"): void {
  const host = useTeamsHost();
  useEffect(() => {
    if (standing === "ready") host?.tellReady();
    if (standing === "stuck") host?.tellStuck();
  }, [host, standing]);
}
