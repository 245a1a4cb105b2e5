import type { Page } from "#src/kernel/document-store.port.ts";

/** Twenty a moment are those of forty years; of more, the newest are found. */
const mostFound = 5_000;
const pageful = 200;

/** All that a search finds, page after page, for who has to put it in an order of their own. */
export async function foundInFull<T>(
  read: (page: { readonly limit: number; readonly cursor?: string }) => Promise<Page<T>>,
): Promise<readonly T[]> {
  const all: T[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<T> = await read({ limit: pageful, ...(cursor === null ? {} : { cursor }) });
    all.push(...page.items);
    cursor = page.next;
  } while (cursor !== null && all.length < mostFound);
  return all;
}
