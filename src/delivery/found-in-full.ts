import type { Page } from "#src/kernel/document-store.port.ts";
import { allPages } from "#src/kernel/pages.ts";

/** Twenty a moment are those of forty years; of more, the newest are found. */
const mostFound = 5_000;
const pageful = 200;

/** All that a search finds, page after page, for who has to put it in an order of their own. */
export function foundInFull<T>(
  read: (page: { readonly limit: number; readonly cursor?: string }) => Promise<Page<T>>,
): Promise<readonly T[]> {
  return allPages((on) => read({ limit: pageful, ...on }), mostFound);
}
