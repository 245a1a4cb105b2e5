import { setImmediate } from "node:timers/promises";
import { describe, expect, test } from "@jest/globals";
import type {
  DocumentDeclaration,
  DocumentStore,
  ListQuery,
  NewDocument,
  Operation,
} from "#src/kernel/document-store.port.ts";
import { openSqliteStore } from "#src/stores/sqlite/sqlite-document-store.ts";
import { filesForTests, look, transactionsIn } from "./sqlite-files.ts";

const newFile = filesForTests();
const asked: DocumentDeclaration = { type: "question", filters: ["stage"], orders: ["asked"] };
const byAsked: ListQuery = { type: "question", where: {}, order: "asked", direction: "descending", limit: 50 };

function question(id: string): NewDocument {
  return { id, type: "question", v: 1, body: { id }, fields: { asked: id, stage: "asked" } };
}

describe("what was read before", () => {
  test("is read anew once another program has changed it, or taken it away", async () => {
    const file = newFile();
    const [one, other] = [
      openSqliteStore({ file, declarations: [asked] }),
      openSqliteStore({ file, declarations: [asked] }),
    ];
    const etag = await written(one, { op: "create", document: question("head") });
    expect((await one.get("q1", "head"))?.etag).toBe(etag);
    expect(await one.get("q1", "note")).toBeUndefined();
    const newer = await written(other, { op: "replace", document: question("head"), etag });
    await written(other, { op: "create", document: question("note") });
    await setImmediate();
    expect((await one.get("q1", "head"))?.etag).toBe(newer);
    expect((await one.get("q1", "note"))?.id).toBe("note");
    await other.commit("q1", [{ op: "delete", id: "head", etag: newer }]);
    await setImmediate();
    expect(await one.get("q1", "head")).toBeUndefined();
    await Promise.all([one.close(), other.close()]);
  });

  test("stands as it was after a commit that is refused", async () => {
    const store = openSqliteStore({ file: ":memory:", declarations: [asked] });
    const etag = await written(store, { op: "create", document: question("head") });
    const before = await store.get("q1", "head");
    const refused = await store.commit("q1", [
      { op: "replace", document: { ...question("head"), body: "after" }, etag },
      { op: "create", document: question("head") },
    ]);
    expect(refused.ok).toBe(false);
    expect(await store.get("q1", "head")).toEqual(before);
    await store.close();
  });

  test.each([
    ["the same fields", "asked"],
    ["other fields", "decided"],
  ])("is listed as it stands after it was replaced by what has %s", async (_, stage) => {
    const store = openSqliteStore({ file: ":memory:", declarations: [asked] });
    const etag = await written(store, { op: "create", document: question("head") });
    await store.get("q1", "head");
    const next = { ...question("head"), body: "after", fields: { ...question("head").fields, stage } };
    const newer = await written(store, { op: "replace", document: next, etag });
    const { items } = await store.list({ ...byAsked, where: { stage } });
    expect(items).toEqual([{ ...next, pk: "q1", etag: newer }]);
    expect(await store.count("question", {})).toBe(1);
    await store.close();
  });

  test("is the same for whoever asks, though more was asked for than is kept", async () => {
    const store = openSqliteStore({ file: ":memory:", declarations: [asked] });
    await written(store, { op: "create", document: question("head") });
    const before = await store.get("q1", "head");
    for (let n = 0; n < 2_500; n++) await store.get("q1", `event-${n}`);
    expect(await store.get("q1", "head")).toEqual(before);
    await store.close();
  });
});

describe("what was found absent", () => {
  test("is there once it was written, and absent again once it was taken away", async () => {
    const store = openSqliteStore({ file: ":memory:", declarations: [asked] });
    expect(await store.get("q1", "note")).toBeUndefined();
    const etag = await written(store, { op: "create", document: question("note") });
    expect((await store.get("q1", "note"))?.etag).toBe(etag);
    await store.commit("q1", [{ op: "delete", id: "note", etag }]);
    expect(await store.get("q1", "note")).toBeUndefined();
    expect(await store.get("q2", "note")).toBeUndefined();
    await store.close();
  });

  test("is not taken for there after a commit that is refused", async () => {
    const store = openSqliteStore({ file: ":memory:", declarations: [asked] });
    await written(store, { op: "create", document: question("head") });
    expect(await store.get("q1", "note")).toBeUndefined();
    await store.commit("q1", [
      { op: "create", document: question("note") },
      { op: "create", document: question("head") },
    ]);
    expect(await store.get("q1", "note")).toBeUndefined();
    expect((await store.get("q1", "head"))?.id).toBe("head");
    await store.close();
  });

  test("is found in a partition that is, or becomes, too large to be known", async () => {
    const store = openSqliteStore({ file: ":memory:", declarations: [asked] });
    const many = Array.from({ length: 999 }, (_, n): Operation => ({ op: "create", document: question(`event-${n}`) }));
    await store.commit("q1", many);
    expect(await store.get("q1", "note")).toBeUndefined();
    for (const id of ["one", "two", "three"]) await written(store, { op: "create", document: question(id) });
    expect((await store.get("q1", "three"))?.id).toBe("three");
    expect((await store.get("q1", "event-7"))?.id).toBe("event-7");
    expect(await store.get("q1", "note")).toBeUndefined();
    await store.close();
  });
});

describe("a commit that need not wait for the disk", () => {
  test("goes along with the next that does, before it", async () => {
    const file = newFile();
    const store = openSqliteStore({ file, declarations: [asked] });
    const etag = await written(store, { op: "create", document: question("head") });
    const before = transactionsIn(file);
    const lazily = store.commit("q1", [{ op: "replace", document: question("head"), etag }], { lazily: true });
    await setImmediate();
    expect((await store.get("q1", "head"))?.etag).toBe(etag);
    const late = await store.commit("q1", [{ op: "replace", document: question("head"), etag }]);
    expect(late).toEqual({ ok: false, refused: "stale", id: "head" });
    expect((await lazily).ok).toBe(true);
    expect(transactionsIn(file) - before).toBe(1);
    await store.close();
  });

  test("is written by itself when nothing else comes", async () => {
    const file = newFile();
    const store = openSqliteStore({ file, declarations: [asked] });
    expect((await store.commit("q1", [{ op: "create", document: question("head") }], { lazily: true })).ok).toBe(true);
    expect(look(file, (db) => db.prepare("SELECT pk FROM documents").all())).toEqual([{ pk: "q1" }]);
    await store.close();
  });

  test("is written before the store closes", async () => {
    const file = newFile();
    const store = openSqliteStore({ file, declarations: [asked] });
    const lazily = store.commit("q1", [{ op: "create", document: question("head") }], { lazily: true });
    await store.close();
    expect((await lazily).ok).toBe(true);
    expect(look(file, (db) => db.prepare("SELECT pk FROM documents").all())).toEqual([{ pk: "q1" }]);
  });
});

async function written(
  store: DocumentStore,
  operation: Exclude<Operation, { readonly op: "delete" }>,
): Promise<string> {
  const outcome = await store.commit("q1", [operation]);
  return outcome.ok ? (outcome.etags.get(operation.document.id) ?? "") : "";
}
