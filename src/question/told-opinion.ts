import type { ThemeKey } from "#src/profile/profile.ts";
import type { Question } from "./question.ts";

interface OfQuestion {
  readonly stage: Question["stage"];
  /** As it stands. */
  readonly theme: ThemeKey | null;
  readonly secondOpinion: { readonly theme: ThemeKey } | null;
}

const toDecide: ReadonlySet<Question["stage"]> = new Set(["draft", "submitted", "in_triage", "waiting_for_asker"]);

/** The theme that a reviewer held possible, for as long as it tells somebody something new; null where it does not. */
export function toldOpinion({ stage, theme, secondOpinion }: OfQuestion): ThemeKey | null {
  if (secondOpinion === null || secondOpinion.theme === theme || !toDecide.has(stage)) return null;
  return secondOpinion.theme;
}
