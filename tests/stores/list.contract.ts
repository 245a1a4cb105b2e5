import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { DocumentStore, ListQuery, StoredDocument, Where } from "#src/kernel/document-store.port.ts";
import type { OpenStore } from "./contract-store.ts";
import { declarations, note, put, question, replace, storeForEachTest } from "./contract-store.ts";
import { anyFields, anyListQuery, listedByHand, withUniqueKeys } from "./list-by-hand.ts";

const byAsked: ListQuery = { type: "question", where: {}, order: "asked", direction: "ascending", limit: 50 };

export function listContract(name: string, open: OpenStore): void {
  describe(`${name}, lists over partitions`, () => {
    const store = storeForEachTest(open);

    test("a list comes in its order, from either end, with whole documents", async () => {
      for (const pk of ["q2", "q1", "q3"]) await put(store(), pk, question(pk, {}, `body of ${pk}`));
      const newest = await store().list({ ...byAsked, direction: "descending" });
      expect(placesOf(newest.items)).toEqual(["q3", "q2", "q1"]);
      expect(newest.items[0]).toEqual(await store().get("q3", "head"));
      expect(placesOf((await store().list({ ...byAsked, direction: "ascending" })).items)).toEqual(["q1", "q2", "q3"]);
    });

    test("a list holds one type, and only the documents that have the field of its order", async () => {
      await put(store(), "q1", question("q1"));
      await put(store(), "q2", { ...question("q2"), fields: { stage: "asked" } });
      await put(store(), "q3", { ...question("q3"), type: "lesson" });
      expect(placesOf((await store().list(byAsked)).items)).toEqual(["q1"]);
    });

    test.each<readonly [string, Where, readonly string[]]>([
      ["one value", { stage: "asked" }, ["q1", "q2", "q5"]],
      ["two fields", { stage: "asked", theme: "energy" }, ["q1", "q5"]],
      ["one of several values", { stage: ["decided", "asked"] }, ["q1", "q2", "q4", "q5"]],
      ["a value named twice", { stage: ["asked", "asked"] }, ["q1", "q2", "q5"]],
      ["several values of two fields", { stage: ["triage", "asked"], theme: ["living", "housing"] }, ["q2", "q3"]],
      ["several values and one", { stage: ["triage", "decided"], theme: "energy" }, ["q4"]],
      ["no value at all", { stage: [] }, []],
      ["a value nobody has", { stage: "gone" }, []],
      [
        "hundreds of values",
        { stage: [...Array.from({ length: 600 }, (_, index) => `stage ${index}`), "triage"] },
        ["q3"],
      ],
      ["text that would mean something in a query", { stage: "asked' OR 'x' = 'x" }, []],
      ["a wildcard", { stage: "%" }, []],
    ])("a filter by %s gives and counts what has it", async (_, where, expected) => {
      await put(store(), "q1", question("q1", { stage: "asked", theme: "energy" }));
      await put(store(), "q2", question("q2", { stage: "asked", theme: "housing" }));
      await put(store(), "q3", question("q3", { stage: "triage", theme: "housing" }));
      await put(store(), "q4", question("q4", { stage: "decided", theme: "energy" }));
      await put(store(), "q5", question("q5", { stage: "asked", theme: "energy" }));
      await put(store(), "q6", question("q6"));
      expect(placesOf((await store().list({ ...byAsked, where })).items)).toEqual(expected);
      expect(await store().count("question", where)).toBe(expected.length);
    });

    test("a count includes documents that are in no list, and stops at the type", async () => {
      await put(store(), "q1", question("q1", { stage: "asked" }));
      await put(store(), "q2", { ...question("q2"), fields: { stage: "asked" } });
      await put(store(), "l1", { ...question("l1"), type: "lesson" });
      await put(store(), "p1", { id: "head", type: "partner", v: 1, body: {}, fields: { kind: "school" } });
      expect(await store().count("question", {})).toBe(2);
      expect(await store().count("question", { stage: "asked" })).toBe(2);
      expect(await store().count("partner", { kind: "school" })).toBe(1);
      expect(await store().count("partner", {})).toBe(1);
    });

    test("a list follows what is replaced and deleted", async () => {
      const first = await put(store(), "q1", question("q1", { stage: "asked" }));
      const second = await put(store(), "q2", question("q2", { stage: "asked" }));
      await replace(store(), "q1", { ...question("q1"), fields: { stage: "decided", asked: "9|q1" } }, first);
      expect(placesOf((await store().list(byAsked)).items)).toEqual(["q2", "q1"]);
      expect(placesOf((await store().list({ ...byAsked, where: { stage: "decided" } })).items)).toEqual(["q1"]);
      await store().commit("q2", [{ op: "delete", id: "head", etag: second }]);
      expect(placesOf((await store().list(byAsked)).items)).toEqual(["q1"]);
      expect(await store().count("question", { stage: "asked" })).toBe(0);
    });

    test("a page that holds the last document says that it is the last", async () => {
      for (const pk of ["q1", "q2", "q3"]) await put(store(), pk, question(pk));
      const first = await store().list({ ...byAsked, limit: 2 });
      expect(first.next).toBe("2|q2");
      expect((await store().list({ ...byAsked, limit: 3 })).next).toBeNull();
      expect((await store().list({ ...byAsked, limit: 2, cursor: "2|q2" })).next).toBeNull();
      expect(await store().list({ ...byAsked, where: { stage: "gone" } })).toEqual({ items: [], next: null });
    });

    test("somebody who pages on while others write sees no document twice and misses none that stood", async () => {
      for (const pk of ["q1", "q2", "q3", "q4"]) await put(store(), pk, question(pk));
      const newest: ListQuery = { ...byAsked, direction: "descending", limit: 2 };
      const first = await store().list(newest);
      await put(store(), "q5", question("q5"));
      const second = await store().list({ ...newest, ...from(first.next) });
      expect([first, second].map(({ items }) => placesOf(items))).toEqual([
        ["q4", "q3"],
        ["q2", "q1"],
      ]);
    });

    test("`until` leaves out what comes above it and keeps what is exactly there", async () => {
      for (const pk of ["q1", "q2", "q3"]) await put(store(), pk, question(pk));
      for (const direction of ["ascending", "descending"] as const) {
        const page = await store().list({ ...byAsked, direction, until: "2|q2" });
        expect(placesOf(page.items).toSorted()).toEqual(["q1", "q2"]);
      }
      const below = await store().list({ ...byAsked, direction: "descending", cursor: "3|q3", until: "1|q1" });
      expect(placesOf(below.items)).toEqual(["q1"]);
    });

    test.each<readonly [string, (opened: DocumentStore) => Promise<unknown>]>([
      ["type", (opened) => opened.list({ ...byAsked, type: "note" })],
      ["type in a count", (opened) => opened.count("note", {})],
      ["order", (opened) => opened.list({ ...byAsked, order: "title" })],
      ["filter", (opened) => opened.list({ ...byAsked, where: { title: "x" } })],
      ["filter in a count", (opened) => opened.count("question", { title: "x" })],
      ["order, being a filter", (opened) => opened.list({ ...byAsked, order: "stage" })],
      ["filter, being an order", (opened) => opened.count("question", { asked: "x" })],
    ])("an undeclared %s is an error, not a slow or empty list", async (_, ask) => {
      await put(store(), "q1", note("head"));
      await expect(ask(store())).rejects.toThrow(/declared/);
    });

    test("where the ways are declared, a list goes along one of them or is an error", async () => {
      const ways = [["asked"], ["theme", "asked"], ["stage"]];
      const opened = await open([
        { type: "question", filters: ["stage", "theme"], orders: ["asked", "changed"], ways },
      ]);
      await put(opened, "q1", question("q1", { stage: "asked", theme: "energy" }));
      for (const where of [{}, { theme: "energy" }, { stage: "asked" }, { theme: "energy", stage: "asked" }]) {
        expect(placesOf((await opened.list({ ...byAsked, where })).items)).toEqual(["q1"]);
      }
      expect(await opened.count("question", { stage: "asked" })).toBe(1);
      await expect(opened.list({ ...byAsked, order: "changed" })).rejects.toThrow(/declared/);
      await opened.close();
    });

    test("whatever is asked page by page, the answer is that of going through all documents by hand", async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(anyFields, { maxLength: 25 }),
          fc.array(anyListQuery, { minLength: 1, maxLength: 8 }),
          async (all, queries) => {
            const opened = await open(declarations);
            try {
              const stored = all.map((fields, index) => withUniqueKeys(fields, `q${index}`));
              await Promise.all(stored.map((fields, index) => put(opened, `q${index}`, { ...question("q"), fields })));
              for (const query of queries) {
                const expected = listedByHand(stored, query);
                expect((await everyPage(opened, query)).map(({ fields }) => fields)).toEqual(expected);
              }
            } finally {
              await opened.close();
            }
          },
        ),
        { numRuns: 40 },
      );
    });
  });
}

function placesOf(items: readonly StoredDocument[]): readonly string[] {
  return items.map(({ pk }) => pk);
}

function from(cursor: string | null): { readonly cursor?: string } {
  return cursor === null ? {} : { cursor };
}

async function everyPage(store: DocumentStore, query: ListQuery): Promise<readonly StoredDocument[]> {
  const found: StoredDocument[] = [];
  let next: string | null = null;
  do {
    const page = await store.list({ ...query, ...from(next) });
    expect(page.items.length).toBeLessThanOrEqual(query.limit);
    found.push(...page.items);
    next = page.next;
  } while (next !== null);
  return found;
}
