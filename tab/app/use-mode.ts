import { useEffect, useState } from "react";
import type { TeamsHost } from "#tab/teams/surroundings.ts";
import { useMedia } from "#tab/ui/use-media.ts";

export type Mode = "light" | "dark" | "contrast";

const contrastWanted = "(forced-colors: active), (prefers-contrast: more)";
const darkWanted = "(prefers-color-scheme: dark)";

/** Follows Teams where we stand in it, else what the person asked of the system. */
export function useMode(teams: TeamsHost | null): Mode {
  const contrast = useMedia(contrastWanted);
  const dark = useMedia(darkWanted);
  const host = useHostTheme(teams);
  if (contrast || host === "contrast") return "contrast";
  if (host !== null) return host === "dark" ? "dark" : "light";
  return dark ? "dark" : "light";
}

function useHostTheme(teams: TeamsHost | null): string | null {
  const [changed, setChanged] = useState<string | null>(null);
  useEffect(() => teams?.onTheme(setChanged), [teams]);
  return changed ?? teams?.theme ?? null;
}
