import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { DocumentStore, NewDocument, Page, SearchQuery, StoredDocument } from "#src/kernel/document-store.port.ts";
import { Instant } from "#src/kernel/time.ts";
import type { OpenStore } from "./contract-store.ts";
import { put, replace, storeForEachTest } from "./contract-store.ts";

const searched = [
  { type: "question", filters: ["due"], orders: ["asked"], marks: ["stage", "readers"] },
  { type: "lesson", filters: [], orders: [], marks: ["stage"] },
  { type: "partner", filters: [], orders: [] },
] as const;

const newest: SearchQuery = { type: "question", text: null, marks: {}, direction: "newest first", limit: 50 };

export function searchContract(name: string, open: OpenStore): void {
  describe(`${name}, search`, () => {
    const store = storeForEachTest(() => open(searched));

    const found = async (asked: Partial<SearchQuery>) => placesOf(await store().search({ ...newest, ...asked }));

    test("without words it gives all that have the marks, by the moment they are kept by, from either end", async () => {
      // Not in the order in which they were asked, as after an import.
      for (const [pk, at] of [
        ["q2", 2],
        ["q1", 1],
        ["q3", 3],
      ] as const) {
        await put(store(), pk, told({ at, marks: { stage: [pk === "q2" ? "asked" : "decided"], readers: ["all"] } }));
      }
      expect(await found({})).toEqual(["q3", "q2", "q1"]);
      expect(await found({ direction: "oldest first" })).toEqual(["q1", "q2", "q3"]);
      expect(await found({ marks: { stage: "decided" } })).toEqual(["q3", "q1"]);
      expect(await found({ marks: { stage: ["asked", "decided"], readers: ["nobody", "all"] } })).toHaveLength(3);
      expect(await found({ marks: { stage: "decided", readers: "nobody" } })).toEqual([]);
      expect(await found({ marks: { stage: [] } })).toEqual([]);
    });

    test.each([
      ["energiearmoede", ["q1"]],
      ["ENERGIEARM", ["q1"]],
      ["armoede", []],
      // Finished by the space behind it: no word begins with it any more.
      ["energiearm ", []],
      ["fietsen in zwolle", ["q2"]],
      ["zwolle energie", ["q1"]],
      ["cafe", ["q2"]],
      ["café", ["q2"]],
      ["CAFÉ\u200B", ["q2"]],
      ["zwolle", ["q2", "q1"]],
      ["zw", ["q2", "q1"]],
      ["zwolle onbekend", []],
      ["", []],
      ["!?", []],
      ["🎉", []],
    ])("the words %j find %j", async (text, expected) => {
      await put(store(), "q1", told({ at: 1, text: "Cijfers over energiearmoede in Zwolle" }));
      await put(store(), "q2", told({ at: 2, text: "Een fiets voor het cafe\u0301 in Zwol\u00ADle" }));
      expect(await found({ text })).toEqual(expected);
      expect(await store().countFound({ ...newest, text }, 100)).toBe(expected.length);
    });

    test("words and marks hold together, and a search stays within its type", async () => {
      await put(store(), "q1", told({ at: 1, text: "fietsen", marks: { stage: ["asked"] } }));
      await put(store(), "q2", told({ at: 2, text: "fietsen", marks: { stage: ["decided"] } }));
      await put(store(), "l1", { ...told({ at: 3, text: "fietsen", marks: { stage: ["asked"] } }), type: "lesson" });
      expect(await found({ text: "fiets", marks: { stage: "asked" } })).toEqual(["q1"]);
      expect(await found({ type: "lesson", text: "fiets" })).toEqual(["l1"]);
      expect(await found({ type: "lesson" })).toEqual(["l1"]);
    });

    test("what is replaced is found by what it says now, and what is deleted by nothing", async () => {
      const first = await put(store(), "q1", told({ at: 1, text: "fietsen", marks: { stage: ["asked"] } }));
      const second = await replace(store(), "q1", told({ at: 1, text: "lopen", marks: { stage: ["decided"] } }), first);
      expect(await found({ text: "fietsen" })).toEqual([]);
      expect(await found({ marks: { stage: "asked" } })).toEqual([]);
      expect(await found({ text: "lopen", marks: { stage: "decided" } })).toEqual(["q1"]);
      await store().commit("q1", [{ op: "delete", id: "head", etag: second }]);
      expect(await found({ text: "lopen" })).toEqual([]);
      expect(await found({})).toEqual([]);
      await put(store(), "q1", told({ at: 5, text: "zwemmen" }));
      expect(await found({ text: "zwemmen" })).toEqual(["q1"]);
    });

    test("what was refused leaves no words behind", async () => {
      await put(store(), "q1", told({ at: 1, text: "fietsen" }));
      const refused = await store().commit("q1", [
        { op: "create", document: { ...told({ at: 2, text: "zwemmen" }), id: "other" } },
        { op: "create", document: told({ at: 2, text: "lopen" }) },
      ]);
      expect(refused.ok).toBe(false);
      expect(await found({ text: "zwemmen" })).toEqual([]);
      expect(await found({})).toEqual(["q1"]);
    });

    test("it narrows to what lies between two values of a field", async () => {
      for (const day of [1, 2, 3]) {
        await put(store(), `q${day}`, { ...told({ at: day, text: "fietsen" }), fields: { due: `2026-11-0${day}` } });
      }
      await put(store(), "q4", told({ at: 4, text: "fietsen" }));
      for (const text of [null, "fietsen"]) {
        const until = { field: "due", until: "2026-11-02" };
        expect(await found({ text, between: [until] })).toEqual(["q2", "q1"]);
        expect(await found({ text, between: [until, { field: "due", from: "2026-11-02" }] })).toEqual(["q2"]);
      }
    });

    test("page after page gives each once, also of more than a thousand from one second", async () => {
      const all = Array.from({ length: 1_100 }, (_, index) => `q${index}`);
      await Promise.all(all.map((pk) => put(store(), pk, told({ at: 1, text: "fietsen" }))));
      for (const asked of [{ text: "fiets" }, { direction: "oldest first" as const }]) {
        const seen: string[] = [];
        let next: string | null = null;
        do {
          const page: Page<StoredDocument> = await store().search({
            ...newest,
            ...asked,
            limit: 400,
            ...(next === null ? {} : { cursor: next }),
          });
          seen.push(...placesOf(page));
          next = page.next;
        } while (next !== null);
        expect(seen.toSorted()).toEqual(all.toSorted());
      }
      expect(await store().countFound(newest, 1_001)).toBe(1_001);
      expect(await found({ cursor: "somebody wrote|this|here" })).toEqual([]);
    });

    test("alike is what shares telling words, the rarest most, and not what only shares common ones", async () => {
      for (let index = 0; index < 30; index++) {
        await put(store(), `q${index}`, told({ at: index, text: `wie weet iets over onderwerp ${index}x` }));
      }
      await put(
        store(),
        "near",
        told({ at: 40, text: "wie weet iets over energiearmoede en isolatie in Holtenbroek" }),
      );
      await put(store(), "far", told({ at: 41, text: "energiearmoede en isolatie van scholen" }));
      await put(store(), "chance", told({ at: 42, text: "isolatie van buizen" }));
      const text = "wie weet iets over energiearmoede en slechte isolatie in Holtenbroek?";
      const alike = await store().alike({ type: "question", text, marks: {} }, 5);
      expect(alike.map(({ pk }) => pk)).toEqual(["near", "far"]);
      expect(await store().alike({ type: "question", text: "", marks: {} }, 5)).toEqual([]);
    });

    test.each<readonly [string, (opened: DocumentStore) => Promise<unknown>]>([
      ["type", (opened) => opened.search({ ...newest, type: "partner" })],
      ["mark", (opened) => opened.search({ ...newest, marks: { theme: "x" } })],
      ["mark in a count", (opened) => opened.countFound({ ...newest, marks: { theme: "x" } }, 5)],
      ["mark in what is alike", (opened) => opened.alike({ ...newest, marks: { theme: "x" } }, 5)],
      ["field", (opened) => opened.search({ ...newest, between: [{ field: "title", from: "x" }] })],
    ])("an undeclared %s is an error, not an empty search", async (_, ask) => {
      await expect(ask(store())).rejects.toThrow(/declared/);
    });

    test("whatever anybody types or writes into an address is looked for as words, and breaks nothing", async () => {
      await put(store(), "q1", told({ at: 1, text: "fietsen NEAR lopen", marks: { stage: ["asked"] } }));
      const hostile = fc.oneof(
        fc.string({ unit: "binary" }),
        fc.string({
          unit: fc.constantFrom('"', "'", "*", "^", "(", ")", ":", "-", "+", "{", "}", " ", "a", "\\", "\0"),
        }),
        fc.constantFrom('" OR 1', "NEAR(a b)", "words:a", "-a", "a AND", "NOT", '"', "a*b", "a\0b", "%", "{a b}:c"),
      );
      await fc.assert(
        fc.asyncProperty(hostile, hostile, async (text, value) => {
          await store().search({ ...newest, text });
          await store().alike({ type: "question", text, marks: {} }, 5);
          expect(await found({ text: "fietsen", marks: { stage: [value] } })).toEqual(value === "asked" ? ["q1"] : []);
          expect(await found({ marks: { readers: value } })).toEqual([]);
        }),
        { numRuns: 300 },
      );
    });
  });
}

interface Told {
  /** Minutes past nine. */
  readonly at: number;
  readonly text?: string;
  readonly marks?: Readonly<Record<string, readonly string[]>>;
}

function told({ at, text = "", marks = {} }: Told): NewDocument {
  const moment = Instant.parse(`2026-11-02T09:${String(at).padStart(2, "0")}:00.000Z`);
  return { id: "head", type: "question", v: 1, body: {}, fields: {}, found: { at: moment, text, marks } };
}

function placesOf({ items }: Page<StoredDocument>): readonly string[] {
  return items.map(({ pk }) => pk);
}
