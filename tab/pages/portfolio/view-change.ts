import type { SavedViewShown } from "#src/portfolio/saved-view.contract.ts";
import type { ViewChange } from "#tab/api/use-saved-views.ts";

/** What was done with a view last; what was taken away can be put back. */
export interface Done {
  readonly said: string;
  readonly removed?: SavedViewShown;
}

/** `done` is called once it is so. */
export type ChangeView = (change: ViewChange, told: Done, done?: () => void) => void;
