import type { ThemeKey } from "#src/profile/profile.ts";

/** A theme that the filter recognised, as every face shows it. */
export interface Suggested {
  readonly theme: ThemeKey;
  readonly confidence: number | null;
  /** As the asker wrote them. */
  readonly words: readonly string[];
}

/** How sure the filter is, in words that people understand. */
export type Sureness = "sure" | "likely" | "possible";

/** From these on, in 0..1: a theme is held to be so, or to be likelier than all others together. */
const sureFrom = 0.85;
const likelyFrom = 0.5;
/** Below this a second theme is a guess that would only distract. */
const worthShowing = 0.1;

/** Null for a proposal of before it said how sure it was. */
export function surenessOf({ confidence }: Pick<Suggested, "confidence">): Sureness | null {
  if (confidence === null) return null;
  if (confidence >= sureFrom) return "sure";
  return confidence >= likelyFrom ? "likely" : "possible";
}

/** The likeliest theme, and beside it the one that may be meant instead; none where the filter does not know. */
export function suggestedThemes({ ranked }: { readonly ranked: readonly Suggested[] }): readonly Suggested[] {
  const [best, second] = ranked;
  if (best === undefined) return [];
  const isWorthIt = second !== undefined && (second.confidence === null || second.confidence >= worthShowing);
  return isWorthIt ? [best, second] : [best];
}
