import { createContext, use } from "react";
import type { Me } from "#src/people/me.contract.ts";
import type { ProfileShown } from "#src/profile/profile.contract.ts";

/** What every page knows: who looks, and the profile of the alliance. */
export interface Alliance {
  readonly me: Me;
  readonly profile: ProfileShown;
}

export type ThemeShown = ProfileShown["themes"][number];

export const AllianceContext = createContext<Alliance | null>(null);

export function useAlliance(): Alliance {
  const alliance = use(AllianceContext);
  if (!alliance) throw new Error("a page is shown before the profile is there");
  return alliance;
}

/** Undefined for a theme that a later version of the profile has dropped. */
export function useTheme(key: string | null): ThemeShown | undefined {
  return useAlliance().profile.themes.find((theme) => theme.key === key);
}
