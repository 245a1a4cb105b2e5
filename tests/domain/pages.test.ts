import { expect, test } from "@jest/globals";
import { allPages, pagesOf } from "#src/kernel/pages.ts";

/** Ten numbers, three a page; keeps which pages were asked for. */
function tenNumbers() {
  const asked: string[] = [];
  const read = async ({ cursor = "0" }: { readonly cursor?: string }) => {
    asked.push(cursor);
    const start = Number(cursor);
    const items = Array.from({ length: Math.min(3, 10 - start) }, (_, index) => start + index);
    return { items, next: start + 3 < 10 ? String(start + 3) : null };
  };
  return { asked, read };
}

test("all that stands on its pages is read in order, each page once", async () => {
  const { asked, read } = tenNumbers();
  expect(await allPages(read)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(asked).toEqual(["0", "3", "6", "9"]);
});

test("nothing is read on once there is enough", async () => {
  const { asked, read } = tenNumbers();
  expect(await allPages(read, 5)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(asked).toEqual(["0", "3"]);
});

test("an empty list is one empty page", async () => {
  expect(await allPages(async () => ({ items: [], next: null }))).toEqual([]);
});

test("whoever has read enough leaves the next page unread", async () => {
  const { asked, read } = tenNumbers();
  for await (const items of pagesOf(read)) if (items.includes(4)) break;
  expect(asked).toEqual(["0", "3"]);
});

test("a page that cannot be read ends the reading with its error", async () => {
  const failing = async ({ cursor }: { readonly cursor?: string }) => {
    if (cursor === undefined) return { items: [1], next: "1" };
    throw new Error("the disk is gone");
  };
  await expect(allPages(failing)).rejects.toThrow("the disk is gone");
});
