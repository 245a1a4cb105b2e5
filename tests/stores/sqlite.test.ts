import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import Sqlite from "better-sqlite3";
import type { DocumentDeclaration, ListQuery, NewDocument } from "#src/kernel/document-store.port.ts";
import { groupCommit } from "#src/stores/sqlite/group-commit.ts";
import { knownDocuments } from "#src/stores/sqlite/known-documents.ts";
import { knownPartitions } from "#src/stores/sqlite/known-partitions.ts";
import { countSql, listSql } from "#src/stores/sqlite/list-sql.ts";
import { migrate } from "#src/stores/sqlite/migrations.ts";
import { openSqliteStore } from "#src/stores/sqlite/sqlite-document-store.ts";
import { documentWriter } from "#src/stores/sqlite/write-documents.ts";
import { documentStoreContract } from "./document-store.contract.ts";
import { filesForTests, look, transactionsIn } from "./sqlite-files.ts";

const newFile = filesForTests();

documentStoreContract("SQLite in a file", async (declarations) => openSqliteStore({ file: newFile(), declarations }));
documentStoreContract("SQLite in memory", async (declarations) => openSqliteStore({ file: ":memory:", declarations }));

const asked: DocumentDeclaration = { type: "question", filters: ["stage", "theme"], orders: ["asked"] };
const byAsked: ListQuery = { type: "question", where: {}, order: "asked", direction: "descending", limit: 50 };

function question(id: string): NewDocument {
  return { id, type: "question", v: 1, body: { id }, fields: { asked: id, stage: "asked", theme: "energy" } };
}

describe("the file", () => {
  test("keeps what was acknowledged after closing and opening again", async () => {
    const file = newFile();
    const first = openSqliteStore({ file, declarations: [asked] });
    await first.commit("q1", [{ op: "create", document: question("head") }]);
    const before = await first.get("q1", "head");
    await first.close();
    const second = openSqliteStore({ file, declarations: [asked] });
    expect(await second.get("q1", "head")).toEqual(before);
    expect((await second.list(byAsked)).items).toEqual([before]);
    await second.close();
  });

  test("holds a commit on disk by the time it is acknowledged", async () => {
    const file = newFile();
    const store = openSqliteStore({ file, declarations: [asked] });
    await store.commit("q1", [{ op: "create", document: question("head") }]);
    expect(look(file, (db) => db.prepare("SELECT pk FROM documents").all())).toEqual([{ pk: "q1" }]);
    await store.close();
  });

  test("takes in what was asked for before closing", async () => {
    const file = newFile();
    const store = openSqliteStore({ file, declarations: [asked] });
    const asking = store.commit("q1", [{ op: "create", document: question("head") }]);
    await store.close();
    expect((await asking).ok).toBe(true);
    expect(look(file, (db) => db.prepare("SELECT pk FROM documents").all())).toEqual([{ pk: "q1" }]);
  });

  test("serves two programs at once: each sees what the other wrote, and neither overwrites it", async () => {
    const file = newFile();
    const [one, other] = [
      openSqliteStore({ file, declarations: [asked] }),
      openSqliteStore({ file, declarations: [asked] }),
    ];
    const written = await one.commit("q1", [{ op: "create", document: question("head") }]);
    const etag = written.ok ? (written.etags.get("head") ?? "") : "";
    expect((await other.list(byAsked)).items.map((stored) => stored.etag)).toEqual([etag]);
    const outcomes = await Promise.all(
      [one, other].map((store) => store.commit("q1", [{ op: "replace", document: question("head"), etag }])),
    );
    expect(outcomes.filter(({ ok }) => !ok)).toEqual([{ ok: false, refused: "stale", id: "head" }]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    await Promise.all([one.close(), other.close()]);
  });

  test("is sound after a mixed load, and keeps nothing of what was deleted", async () => {
    const file = newFile();
    const store = openSqliteStore({ file, declarations: [asked] });
    const secret = "naam-die-weg-moet";
    const written = await store.commit("q1", [
      { op: "create", document: { ...question("head"), body: { secret }, fields: { stage: secret } } },
    ]);
    await Promise.all(
      range(200).map((n) => store.commit(`q${n % 20}`, [{ op: "create", document: question(`event-${n}`) }])),
    );
    await store.commit("q1", [{ op: "delete", id: "head", etag: written.ok ? (written.etags.get("head") ?? "") : "" }]);
    await store.close();
    expect(look(file, (db) => db.pragma("integrity_check", { simple: true }))).toBe("ok");
    expect(look(file, (db) => db.pragma("journal_mode", { simple: true }))).toBe("wal");
    expect(readFileSync(file).includes(secret)).toBe(false);
  });
});

describe("migrations", () => {
  test("make the schema in an empty file and are not repeated", async () => {
    const file = newFile();
    await openSqliteStore({ file, declarations: [] }).close();
    await openSqliteStore({ file, declarations: [] }).close();
    expect(look(file, (db) => db.prepare("SELECT number, name FROM migrations").all())).toEqual([
      { number: 1, name: "documents" },
      { number: 2, name: "search" },
      { number: 3, name: "trail" },
    ]);
  });

  test("refuse a file that a newer version wrote, and leave it as it is", async () => {
    const file = newFile();
    await openSqliteStore({ file, declarations: [asked] }).close();
    look(file, (db) => db.exec("INSERT INTO migrations VALUES (99, 'from the future')"));
    const before = readFileSync(file);
    expect(() => openSqliteStore({ file, declarations: [] })).toThrow(
      /written by a newer version: it has migration 99/,
    );
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});

describe("declarations", () => {
  test("a field that is declared later lists the documents that stood already", async () => {
    const file = newFile();
    const before = openSqliteStore({ file, declarations: [] });
    await before.commit("q1", [{ op: "create", document: question("head") }]);
    await before.close();
    const after = openSqliteStore({ file, declarations: [asked] });
    expect((await after.list({ ...byAsked, where: { stage: "asked" } })).items.map(({ pk }) => pk)).toEqual(["q1"]);
    await after.close();
  });

  test("indexes stand for what is declared and for nothing else, and are not made anew at each start", async () => {
    const file = newFile();
    await openSqliteStore({ file, declarations: [asked] }).close();
    expect(indexesIn(file)).toEqual(["list:question:asked", "list:question:stage:asked", "list:question:theme:asked"]);
    const changes = look(file, (db) => db.pragma("schema_version", { simple: true }));
    await openSqliteStore({ file, declarations: [asked] }).close();
    expect(look(file, (db) => db.pragma("schema_version", { simple: true }))).toBe(changes);
    await openSqliteStore({ file, declarations: [{ type: "question", filters: ["stage"], orders: [] }] }).close();
    expect(indexesIn(file)).toEqual(["list:question:stage"]);
  });

  test.each<readonly [string, readonly DocumentDeclaration[]]>([
    ["a type declared twice", [asked, asked]],
    ["a field that is filter and order at once", [{ type: "question", filters: ["asked"], orders: ["asked"] }]],
    ["a type that would mean something in SQL", [{ type: "question'--", filters: [], orders: [] }]],
    ["a field that would mean something in SQL", [{ type: "question", filters: ["stage') --"], orders: [] }]],
  ])("%s is refused at the start", (_, declarations) => {
    expect(() => openSqliteStore({ file: ":memory:", declarations })).toThrow(/declared|name/);
  });

  test.each<readonly [string, Partial<ListQuery>]>([
    ["the newest", {}],
    ["the newest of one stage", { where: { stage: "asked" } }],
    ["the newest of three stages", { where: { stage: ["asked", "triage", "decided"] } }],
    ["the newest of two stages in two themes", { where: { stage: ["asked", "triage"], theme: ["energy", "housing"] } }],
    ["a later page", { where: { stage: "asked" }, cursor: "5", until: "7" }],
    ["the oldest up to a day", { direction: "ascending", cursor: "2", until: "7" }],
  ])("a list of %s is read off an index, without gathering and sorting", async (_, change) => {
    const file = newFile();
    await openSqliteStore({ file, declarations: [asked] }).close();
    const { text, values } = listSql("documents", { ...byAsked, ...change });
    const plan = planOf(file, text, values);
    expect(plan).not.toMatch(/TEMP B-TREE/);
    expect(plan).not.toMatch(/SCAN documents(?! USING INDEX list:)/);
    expect(plan).toMatch(/USING INDEX list:question/);
  });

  test("of a sparse type only what is listed has a place in an index, and counting it is refused", async () => {
    const file = newFile();
    const told: DocumentDeclaration = { type: "told", filters: ["news"], orders: ["at"], isSparse: true };
    const store = openSqliteStore({ file, declarations: [told] });
    const event = (id: string, fields: NewDocument["fields"]): NewDocument => ({
      ...question(id),
      type: "told",
      fields,
    });
    await store.commit("q1", [
      { op: "create", document: event("event-1", {}) },
      { op: "create", document: event("event-2", { news: "decided", at: "2" }) },
    ]);
    const newest: ListQuery = { ...byAsked, type: "told", where: { news: "decided" }, order: "at" };
    expect((await store.list(newest)).items.map(({ id }) => id)).toEqual(["event-2"]);
    await expect(store.count("told", {})).rejects.toThrow(/sparse/);
    await store.close();
    const { text, values } = listSql("documents", newest);
    expect(planOf(file, text, values)).toMatch(/USING INDEX list:told:news:at/);
  });

  test("a count by one filter is read off an index", async () => {
    const file = newFile();
    await openSqliteStore({ file, declarations: [asked] }).close();
    const { text, values } = countSql("documents", "question", { stage: ["asked", "triage"] });
    expect(planOf(file, text, values)).toMatch(/USING INDEX list:question:stage:asked/);
  });
});

describe("what is written with every act", () => {
  const happened: DocumentDeclaration = { type: "event", filters: [], orders: ["due"], isTrail: true };
  const event = (id: string): NewDocument => ({ ...question(id), type: "event", fields: { due: id } });
  const command: NewDocument = { ...question("cmd"), type: "command", fields: {} };

  test("stands apart from what has many lists, and is read, listed and counted like the rest", async () => {
    const file = newFile();
    const store = openSqliteStore({ file, declarations: [asked, happened] });
    await store.commit("q1", [
      { op: "create", document: question("head") },
      { op: "create", document: event("event-1") },
      { op: "create", document: command },
    ]);
    expect(standing(file)).toEqual({ documents: ["head"], trail: ["cmd", "event-1"] });
    expect((await store.get("q1", "cmd"))?.type).toBe("command");
    expect((await store.partition("q1", "event")).map(({ id }) => id)).toEqual(["event-1"]);
    const due: ListQuery = { ...byAsked, type: "event", order: "due" };
    expect((await store.list(due)).items.map(({ id }) => id)).toEqual(["event-1"]);
    expect(await store.count("event", {})).toBe(1);
    await store.close();
    const { text, values } = listSql("trail", due);
    expect(planOf(file, text, values)).toMatch(/USING INDEX list:event:due/);
  });

  test("takes no place that something else has, and changes its table with its type", async () => {
    const file = newFile();
    const store = openSqliteStore({ file, declarations: [asked, happened] });
    const made = await store.commit("q1", [{ op: "create", document: question("one") }]);
    expect(await store.commit("q1", [{ op: "create", document: event("one") }])).toMatchObject({ refused: "exists" });
    const etag = made.ok ? (made.etags.get("one") ?? "") : "";
    expect(await store.commit("q1", [{ op: "replace", document: event("one"), etag }])).toMatchObject({ ok: true });
    expect(await store.commit("q1", [{ op: "create", document: question("one") }])).toMatchObject({
      refused: "exists",
    });
    expect(standing(file)).toEqual({ documents: [], trail: ["one"] });
    await store.close();
  });

  test("moves where it is declared otherwise by a newer program, with all that stood", async () => {
    const file = newFile();
    const before = openSqliteStore({ file, declarations: [asked, { ...happened, isTrail: false }] });
    await before.commit("q1", [
      { op: "create", document: question("head") },
      { op: "create", document: event("event-1") },
    ]);
    await before.close();
    expect(standing(file)).toEqual({ documents: ["event-1", "head"], trail: [] });
    const after = openSqliteStore({ file, declarations: [asked, happened] });
    expect(standing(file)).toEqual({ documents: ["head"], trail: ["event-1"] });
    expect(await after.get("q1", "event-1")).toMatchObject({ body: { id: "event-1" }, fields: { due: "event-1" } });
    expect(await after.count("event", {})).toBe(1);
    await after.close();
  });

  test("moves out of a file that was made before there was a trail", async () => {
    const file = newFile();
    const before = openSqliteStore({ file, declarations: [asked, happened] });
    await before.commit("q1", [
      { op: "create", document: question("head") },
      { op: "create", document: event("event-1") },
      { op: "create", document: command },
    ]);
    await before.close();
    look(file, (db) =>
      db.exec(
        `INSERT INTO documents SELECT * FROM trail; DROP TABLE trail; DROP TABLE listed_types;
         DELETE FROM migrations WHERE name = 'trail'`,
      ),
    );
    const after = openSqliteStore({ file, declarations: [asked, happened] });
    expect(standing(file)).toEqual({ documents: ["head"], trail: ["cmd", "event-1"] });
    expect((await after.list({ ...byAsked, type: "event", order: "due" })).items).toHaveLength(1);
    await after.close();
  });

  test("is not searched", () => {
    const declarations = [{ ...happened, marks: ["by"] }];
    expect(() => openSqliteStore({ file: ":memory:", declarations })).toThrow(/cannot be searched/);
  });

  function standing(file: string): Readonly<Record<string, readonly unknown[]>> {
    return look(file, (db) => ({
      documents: db.prepare("SELECT id FROM documents ORDER BY id").pluck().all(),
      trail: db.prepare("SELECT id FROM trail ORDER BY id").pluck().all(),
    }));
  }
});

describe("commits asked for at the same time", () => {
  test("reach the disk together, each refusal for itself", async () => {
    const file = newFile();
    const store = openSqliteStore({ file, declarations: [asked] });
    await store.commit("q7", [{ op: "create", document: question("head") }]);
    const before = transactionsIn(file);
    const outcomes = await Promise.all(
      range(50).map((n) => store.commit(`q${n}`, [{ op: "create", document: question("head") }])),
    );
    expect(transactionsIn(file) - before).toBe(1);
    expect(outcomes.flatMap((outcome, n) => (outcome.ok ? [] : [{ n, ...outcome }]))).toEqual([
      { n: 7, ok: false, refused: "exists", id: "head" },
    ]);
    expect(await store.count("question", {})).toBe(50);
    await store.close();
  });

  test("all fail when the disk is full, refusals too, and later ones are served again", async () => {
    const db = new Sqlite(":memory:");
    migrate(db);
    const { commit } = groupCommit(
      db,
      documentWriter(db, {
        known: knownDocuments(),
        partitions: knownPartitions(() => []),
        tableOf: () => "documents",
      }),
    );
    const ask = (id: string, length: number) =>
      commit("q1", [{ op: "create", document: { ...question(id), body: "x".repeat(length) } }]);
    db.pragma("max_page_count = 40");
    const outcomes = await Promise.allSettled([ask("one", 1), ask("one", 1), ask("huge", 1_000_000), ask("two", 1)]);
    expect(outcomes).toEqual(
      Array.from({ length: 4 }, () => ({
        status: "rejected",
        reason: expect.objectContaining({ code: "SQLITE_FULL" }),
      })),
    );
    expect(await ask("one", 1)).toEqual({ ok: true, etags: new Map([["one", expect.any(String)]]) });
    db.close();
  });
});

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index);
}

function indexesIn(file: string): readonly unknown[] {
  return look(file, (db) =>
    db
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'index' AND name NOT GLOB 'sqlite_*' ORDER BY name")
      .pluck()
      .all(),
  );
}

function planOf(file: string, text: string, values: readonly unknown[]): string {
  const steps = look(file, (db) =>
    db.prepare<unknown[], { readonly detail: string }>(`EXPLAIN QUERY PLAN ${text}`).all(...values),
  );
  return steps.map(({ detail }) => detail).join("\n");
}
