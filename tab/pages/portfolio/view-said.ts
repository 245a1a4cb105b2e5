import type { SavedViewShown } from "#src/portfolio/saved-view.contract.ts";
import type { ViewSaid } from "#tab/api/use-saved-views.ts";
import type { Arrangement } from "./arrangement.ts";
import { usual } from "./arrangement.ts";

/** What a view remembers of how the portfolio is looked at. */
export function viewSaid(
  { view, filter, grouping, density }: Arrangement,
  { name, shared }: Pick<ViewSaid, "name" | "shared">,
): ViewSaid {
  return { name, shared, view, filter, grouping, density };
}

/** How the portfolio is looked at in a view that was kept. */
export function arrangementOf({ view, filter, grouping, density }: SavedViewShown): Arrangement {
  return { ...usual, view, filter, grouping, density };
}
