import { describe, expect, test } from "@jest/globals";
import type { NewDocument, Operation } from "#src/kernel/document-store.port.ts";
import type { OpenStore } from "./contract-store.ts";
import { note, put, question, replace, storeForEachTest } from "./contract-store.ts";

export function partitionContract(name: string, open: OpenStore): void {
  describe(`${name}, one partition`, () => {
    const store = storeForEachTest(open);

    test("what is created is read back as it was written", async () => {
      const written = question(
        "q1",
        { stage: "asked" },
        { title: "Wie meet 'wateroverlast'? 🌧", hours: 0.5, none: null },
      );
      const outcome = await store().commit("q1", [{ op: "create", document: written }]);
      const read = await store().get("q1", "head");
      expect(read).toEqual({ ...written, pk: "q1", etag: expect.any(String) });
      expect(outcome).toEqual({ ok: true, etags: new Map([["head", read?.etag]]) });
    });

    test("what may be written lazily stands, and is refused, like anything else", async () => {
      const create = [{ op: "create", document: question("q1", {}, "first") }] as const;
      expect((await store().commit("q1", create, { lazily: true })).ok).toBe(true);
      expect((await store().get("q1", "head"))?.body).toBe("first");
      const again = await store().commit("q1", create, { lazily: true });
      expect(again).toEqual({ ok: false, refused: "exists", id: "head" });
    });

    test("what was never written is not there", async () => {
      await put(store(), "q1", question("q1"));
      expect(await store().get("q1", "other")).toBeUndefined();
      expect(await store().get("q2", "head")).toBeUndefined();
    });

    test("an id can be created once in a partition, and again in another", async () => {
      await put(store(), "q1", question("q1", {}, "first"));
      const again = await store().commit("q1", [{ op: "create", document: question("q1", {}, "second") }]);
      expect(again).toEqual({ ok: false, refused: "exists", id: "head" });
      expect((await store().get("q1", "head"))?.body).toBe("first");
      await put(store(), "q2", question("q2", {}, "elsewhere"));
      expect((await store().get("q2", "head"))?.body).toBe("elsewhere");
    });

    test("every write gives a new etag, also when nothing else changes", async () => {
      const first = await put(store(), "q1", question("q1"));
      const second = await replace(store(), "q1", question("q1"), first);
      expect(second).not.toBe(first);
      expect((await store().get("q1", "head"))?.etag).toBe(second);
    });

    test("a replacement takes over type, version, body and fields", async () => {
      const first = await put(store(), "q1", question("q1", { stage: "asked" }));
      const lesson: NewDocument = {
        id: "head",
        type: "lesson",
        v: 2,
        body: { learned: true },
        fields: { learned: "2026|q1" },
      };
      const etag = await replace(store(), "q1", lesson, first);
      expect(await store().get("q1", "head")).toEqual({ ...lesson, pk: "q1", etag });
    });

    test("a replacement on an old etag is refused and leaves what stands", async () => {
      const first = await put(store(), "q1", question("q1", {}, "first"));
      await replace(store(), "q1", question("q1", {}, "second"), first);
      const late = await store().commit("q1", [{ op: "replace", document: question("q1", {}, "third"), etag: first }]);
      expect(late).toEqual({ ok: false, refused: "stale", id: "head" });
      expect((await store().get("q1", "head"))?.body).toBe("second");
    });

    test("what is not there can be neither replaced nor deleted", async () => {
      const missing = { ok: false, refused: "missing", id: "head" };
      expect(await store().commit("q1", [{ op: "replace", document: question("q1"), etag: "any" }])).toEqual(missing);
      expect(await store().commit("q1", [{ op: "delete", id: "head", etag: "any" }])).toEqual(missing);
      expect(await store().get("q1", "head")).toBeUndefined();
    });

    test("a deletion on the present etag removes the document, one on an old etag does not", async () => {
      const first = await put(store(), "q1", question("q1"));
      const second = await replace(store(), "q1", question("q1"), first);
      const late = await store().commit("q1", [{ op: "delete", id: "head", etag: first }]);
      expect(late).toEqual({ ok: false, refused: "stale", id: "head" });
      expect(await store().commit("q1", [{ op: "delete", id: "head", etag: second }])).toEqual({
        ok: true,
        etags: new Map(),
      });
      expect(await store().get("q1", "head")).toBeUndefined();
    });

    test("an etag of a deleted document says nothing about its successor", async () => {
      const first = await put(store(), "q1", question("q1"));
      await store().commit("q1", [{ op: "delete", id: "head", etag: first }]);
      await put(store(), "q1", question("q1"));
      const late = await store().commit("q1", [{ op: "replace", document: question("q1"), etag: first }]);
      expect(late).toEqual({ ok: false, refused: "stale", id: "head" });
    });

    test("a commit of several operations gives the etag of each", async () => {
      const old = await put(store(), "q1", note("old"));
      const head = await put(store(), "q1", question("q1"));
      const outcome = await store().commit("q1", [
        { op: "replace", document: question("q1"), etag: head },
        { op: "create", document: note("new") },
        { op: "delete", id: "old", etag: old },
      ]);
      const [newHead, newNote] = [await store().get("q1", "head"), await store().get("q1", "new")];
      expect(outcome).toEqual({
        ok: true,
        etags: new Map([
          ["head", newHead?.etag],
          ["new", newNote?.etag],
        ]),
      });
      expect(await store().get("q1", "old")).toBeUndefined();
    });

    test.each<readonly [string, Operation]>([
      ["exists", { op: "create", document: note("taken") }],
      ["stale", { op: "replace", document: note("taken"), etag: "older" }],
      ["missing", { op: "delete", id: "gone", etag: "older" }],
    ])("a commit with one operation refused as %s writes nothing at all", async (refused, operation) => {
      await put(store(), "q1", note("taken"));
      const head = await put(store(), "q1", question("q1", { stage: "asked" }, "before"));
      const outcome = await store().commit("q1", [
        { op: "replace", document: question("q1", { stage: "decided" }, "after"), etag: head },
        { op: "create", document: note("beside") },
        operation,
        { op: "create", document: note("behind") },
      ]);
      expect(outcome).toEqual({ ok: false, refused, id: refused === "missing" ? "gone" : "taken" });
      expect(await store().get("q1", "head")).toMatchObject({ body: "before", etag: head });
      expect((await store().partition("q1", "note")).map(({ id }) => id)).toEqual(["taken"]);
      expect(await store().count("question", { stage: "decided" })).toBe(0);
    });

    test("of two replacements asked for at the same time one wins and one is told", async () => {
      const etag = await put(store(), "q1", question("q1", {}, "before"));
      const outcomes = await Promise.all(
        ["noor", "bas"].map((body) =>
          store().commit("q1", [{ op: "replace", document: question("q1", {}, body), etag }]),
        ),
      );
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
      expect(outcomes.filter(({ ok }) => !ok)).toEqual([{ ok: false, refused: "stale", id: "head" }]);
      const winner = outcomes.findIndex(({ ok }) => ok);
      expect((await store().get("q1", "head"))?.body).toBe(["noor", "bas"][winner]);
    });

    test("a commit that breaks is an error, and what was asked for beside it stands", async () => {
      const endless: Record<string, unknown> = {};
      endless["self"] = endless;
      const [before, broken, after] = await Promise.allSettled([
        store().commit("q1", [{ op: "create", document: note("before") }]),
        store().commit("q1", [
          { op: "create", document: note("half") },
          { op: "create", document: { ...note("endless"), body: endless } },
        ]),
        store().commit("q1", [{ op: "create", document: note("after") }]),
      ]);
      expect([before.status, broken.status, after.status]).toEqual(["fulfilled", "rejected", "fulfilled"]);
      expect((await store().partition("q1", "note")).map(({ id }) => id)).toEqual(["after", "before"]);
    });

    test("the documents of one type in one partition come in the order of their ids", async () => {
      for (const id of ["n2", "n10", "n1"]) await put(store(), "q1", note(id));
      await put(store(), "q1", question("q1"));
      await put(store(), "q2", note("n3"));
      const notes = await store().partition("q1", "note");
      expect(notes.map(({ pk, id }) => `${pk} ${id}`)).toEqual(["q1 n1", "q1 n10", "q1 n2"]);
      expect(await store().partition("q3", "note")).toEqual([]);
    });

    test("after closing, nothing is read or written any more", async () => {
      await store().close();
      await expect(store().get("q1", "head")).rejects.toThrow();
      await expect(store().commit("q1", [{ op: "create", document: note("late") }])).rejects.toThrow();
    });
  });
}
