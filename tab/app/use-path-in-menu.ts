import { useLocation, useSearchParams } from "wouter";
import { isOnWalk } from "#tab/pages/triage/walk.ts";

/** Below which page of the menu the reader is: a question that was opened from the triage list belongs to the triage. */
export function usePathInMenu(): string {
  const [path] = useLocation();
  const [search] = useSearchParams();
  return path.startsWith("/questions/") && isOnWalk(search) ? `/triage${path}` : path;
}
