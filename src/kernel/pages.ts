import type { Page } from "./document-store.port.ts";

/** Reads one page; without a cursor the first one. */
type ReadPage<T> = (on: { readonly cursor?: string }) => Promise<Page<T>>;

/** Page after page, for as long as whoever reads wants more of them. */
export async function* pagesOf<T>(read: ReadPage<T>): AsyncGenerator<readonly T[], void, void> {
  let cursor: string | null = null;
  do {
    const page: Page<T> = await read(cursor === null ? {} : { cursor });
    yield page.items;
    cursor = page.next;
  } while (cursor !== null);
}

/** All that stands on its pages; reads no further once it has `most`. */
export async function allPages<T>(read: ReadPage<T>, most = Infinity): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const items of pagesOf(read)) {
    all.push(...items);
    if (all.length >= most) break;
  }
  return all;
}
