import type { SavedViewShown } from "#src/portfolio/saved-view.contract.ts";
import type { ViewSaid } from "#tab/api/use-saved-views.ts";
import type { Arrangement } from "./arrangement.ts";

/** What a view remembers of how the portfolio is looked at: all that the address tells. */
export function viewSaid(
  { view, filter, grouping, density, sort, columns, timeline, partners }: Arrangement,
  { name, shared }: Pick<ViewSaid, "name" | "shared">,
): ViewSaid {
  return { name, shared, view, filter, grouping, density, arranged: { sort, columns, timeline, partners } };
}

/** How the portfolio is looked at in a view that was kept. */
export function arrangementOf({ view, filter, grouping, density, arranged }: SavedViewShown): Arrangement {
  return { view, filter, grouping, density, ...arranged };
}

/** The same view under what it is called now, to be sent again. */
export function saidAgain(
  { view, filter, grouping, density, arranged }: SavedViewShown,
  { name, shared }: Pick<ViewSaid, "name" | "shared">,
): ViewSaid {
  return { name, shared, view, filter, grouping, density, arranged };
}
