import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Unannounced } from "#src/kernel/aggregate-store.ts";
import type { DocumentStore, Operation, StoredDocument } from "#src/kernel/document-store.port.ts";
import { Instant } from "#src/kernel/time.ts";
import { openSqliteStore } from "#src/stores/sqlite/sqlite-document-store.ts";
import { fakeClock } from "#tests/support/fake-clock.ts";
import type { Canvases } from "#tests/support/sample-canvas.ts";
import { accepted, approval, canvasDeclarations, canvasesIn, drawn, morning } from "#tests/support/sample-canvas.ts";

let documents: DocumentStore;
let committed: string[];
let canvases: Canvases;

beforeEach(() => {
  documents = openSqliteStore({ file: ":memory:", declarations: canvasDeclarations });
  committed = [];
  canvases = canvasesIn(documents, { committed: (pk) => committed.push(pk) });
});
afterEach(() => documents.close());

describe("one commit", () => {
  test("writes the canvas, what happened, the spent command and what others must hear", async () => {
    const commits: (readonly Operation[])[] = [];
    const recording: DocumentStore = {
      ...documents,
      commit: (pk, operations) => {
        commits.push(operations);
        return documents.commit(pk, operations);
      },
    };
    const watched = canvasesIn(recording, { committed: (pk) => committed.push(pk) });
    const saving = drawn("can_1");
    const events = [...saving.events, { type: "canvas_approved", organisation: "school" } as const];
    const outcome = await watched.create({ ...saving, events });
    const at = morning;
    const head = await documents.get("can_1", "head");
    expect(outcome).toEqual({ ok: true, value: { value: saving.value, rev: 1, etag: head?.etag } });
    expect(commits).toHaveLength(1);
    expect(await everythingIn("can_1")).toEqual([
      {
        id: "head",
        v: 2,
        body: { rev: 1, value: saving.value },
        fields: { result: "map", changed: `${at}|can_1|head` },
      },
      {
        id: `cmd:${saving.command.key}`,
        v: 1,
        body: { digest: saving.command.digest, rev: 1, by: "per_noor", at },
        fields: {},
      },
      { id: "event:0000000100", v: 1, body: { seq: 100, by: "per_noor", at, event: events[0] }, fields: {} },
      { id: "event:0000000101", v: 1, body: { seq: 101, by: "per_noor", at, event: events[1] }, fields: {} },
      {
        id: "outbox:event:0000000100",
        v: 1,
        body: { aggregate: "canvas", event: "event:0000000100", due: at, attempts: 0 },
        fields: { due: `${at}|can_1|outbox:event:0000000100` },
      },
      {
        id: "outbox:event:0000000101",
        v: 1,
        body: { aggregate: "canvas", event: "event:0000000101", due: at, attempts: 0 },
        fields: { due: `${at}|can_1|outbox:event:0000000101` },
      },
    ]);
    expect(committed).toEqual(["can_1"]);
  });

  test("hands over its events with the rows that the outbox has of them", async () => {
    const handed: Unannounced[] = [];
    const watched = canvasesIn(documents, { committed: (_, events) => handed.push(...events) });
    const saving = drawn("can_1");
    await watched.create(saving);
    const [row] = await documents.partition("can_1", "outbox");
    const [event] = await watched.history("can_1");
    expect(handed).toEqual([{ pk: "can_1", id: row?.id, etag: row?.etag, row: row?.body, event }]);
  });

  test("tells nobody of what samples and imports bring, and still keeps the history", async () => {
    const quiet = canvasesIn(documents, { announce: false });
    const first = accepted(await quiet.create(drawn("can_1")));
    await quiet.save(approval(first, "school"));
    expect(await documents.partition("can_1", "outbox")).toEqual([]);
    expect(await quiet.history("can_1")).toHaveLength(2);
  });

  test("with more events than there are numbers for is an error and writes nothing", async () => {
    const saving = drawn("can_1");
    const events = Array.from({ length: 101 }, () => ({ type: "canvas_drawn", organisation: "school" }) as const);
    await expect(canvases.create({ ...saving, events })).rejects.toThrow(/101 events/);
    expect(await canvases.get("can_1")).toBeUndefined();
  });
});

test("what another program changed is read as it stands, also by who read it before", async () => {
  const elsewhere = canvasesIn(documents);
  const first = accepted(await canvases.create(drawn("can_1")));
  expect(await canvases.get("can_1")).toEqual(first);
  const second = accepted(await elsewhere.save(approval(first, "school")));
  expect(await canvases.get("can_1")).toEqual(second);
});

describe("a repeated command", () => {
  test("answers with what stands and writes nothing", async () => {
    const first = accepted(await canvases.create(drawn("can_1")));
    const second = accepted(await canvases.save(approval(first, "school")));
    const before = await everythingIn("can_1");
    expect(await canvases.create(drawn("can_1"))).toEqual({ ok: true, value: second });
    expect(await canvases.save(approval(first, "school"))).toEqual({ ok: true, value: second });
    expect(await canvases.save(approval(second, "school"))).toEqual({ ok: true, value: second });
    expect(await everythingIn("can_1")).toEqual(before);
    expect(committed).toEqual(["can_1", "can_1"]);
  });

  test("is known before anything is tried", async () => {
    const saving = drawn("can_1");
    expect(await canvases.forCommand("can_1", saving.command)).toEqual({ ok: false, refusal: { code: "not_found" } });
    const value = accepted(await canvases.create(saving));
    expect(await canvases.forCommand("can_1", saving.command)).toEqual({ ok: true, value, replayed: true });
    expect(await canvases.forCommand("can_1", approval(value, "school").command)).toEqual({
      ok: true,
      value,
      replayed: false,
    });
  });

  test("delivered twice at the same time happens once, and both are told so", async () => {
    const first = accepted(await canvases.create(drawn("can_1")));
    const [one, other] = await Promise.all([
      canvases.save(approval(first, "school")),
      canvases.save(approval(first, "school")),
    ]);
    expect(one).toEqual({
      ok: true,
      value: { value: expect.objectContaining({ approvedBy: ["school"] }), rev: 2, etag: expect.any(String) },
    });
    expect(other).toEqual(one);
    expect(await canvases.history("can_1")).toHaveLength(2);
  });

  test("that says something else under the same key is refused", async () => {
    const first = accepted(await canvases.create(drawn("can_1")));
    await canvases.save(approval(first, "school", { wording: "we join" }));
    const before = await everythingIn("can_1");
    const otherwise = approval(first, "school", { wording: "we do not join" });
    const reused = { ok: false, refusal: { code: "key_reused" } };
    expect(await canvases.save(otherwise)).toEqual(reused);
    expect(await canvases.forCommand("can_1", otherwise.command)).toEqual(reused);
    expect(await canvases.create({ ...drawn("can_1"), command: otherwise.command })).toEqual(reused);
    expect(await everythingIn("can_1")).toEqual(before);
  });

  test("that was refused has not spent its key", async () => {
    const first = accepted(await canvases.create(drawn("can_1")));
    const second = accepted(await canvases.save(approval(first, "school")));
    expect(await canvases.save(approval(first, "province"))).toEqual({ ok: false, refusal: { code: "stale" } });
    expect(accepted(await canvases.save(approval(second, "province"))).value.approvedBy).toEqual([
      "school",
      "province",
    ]);
  });
});

describe("two people", () => {
  test("who save at the same time: one wins, the other is told that it changed", async () => {
    const first = accepted(await canvases.create(drawn("can_1")));
    const outcomes = await Promise.all(
      ["school", "province"].map((organisation) => canvases.save(approval(first, organisation))),
    );
    expect(outcomes.filter(({ ok }) => !ok)).toEqual([{ ok: false, refusal: { code: "stale" } }]);
    const winner = outcomes.find(({ ok }) => ok);
    expect(winner).toEqual({ ok: true, value: await canvases.get("can_1") });
    expect((await canvases.get("can_1"))?.rev).toBe(2);
    expect(await canvases.history("can_1")).toHaveLength(2);
  });

  test("cannot both create the same canvas", async () => {
    await canvases.create(drawn("can_1", { organisation: "noor" }));
    expect(await canvases.create(drawn("can_1", { organisation: "bas" }))).toEqual({
      ok: false,
      refusal: { code: "stale" },
    });
  });
});

describe("reading", () => {
  test("a canvas of an older form is brought up to date, and written in the new form by the next save", async () => {
    const older = { id: "can_1", result: "map", changed: morning };
    await documents.commit("can_1", [
      {
        op: "create",
        document: { id: "head", type: "canvas", v: 1, body: { rev: 7, value: older }, fields: { result: "map" } },
      },
    ]);
    const read = await canvases.get("can_1");
    expect(read).toEqual({ value: { ...older, approvedBy: [] }, rev: 7, etag: expect.any(String) });
    if (!read) throw new Error("it was just read");
    await canvases.save(approval(read, "school"));
    expect(await documents.get("can_1", "head")).toMatchObject({
      v: 2,
      body: { rev: 8, value: { approvedBy: ["school"] } },
    });
  });

  test("a canvas of a form that nobody can bring up to date is an error", async () => {
    const document = { id: "head", type: "canvas", v: 0, body: { rev: 1, value: {} }, fields: {} };
    await documents.commit("can_1", [{ op: "create", document }]);
    await expect(canvases.get("can_1")).rejects.toThrow("no way from version 0 of canvas");
  });

  test("the id of something else is not the id of a canvas", async () => {
    await documents.commit("ini_1", [
      { op: "create", document: { id: "head", type: "initiative", v: 1, body: {}, fields: {} } },
    ]);
    expect(await canvases.get("ini_1")).toBeUndefined();
    expect(await canvases.history("ini_1")).toEqual([]);
  });

  test("history tells who did what and when, in the order in which it happened", async () => {
    const clock = fakeClock(morning);
    let standing = accepted(await canvases.create({ ...drawn("can_1"), by: null }));
    const organisations = Array.from({ length: 11 }, (_, index) => `partner ${index}`);
    for (const organisation of organisations) {
      clock.advance(60_000);
      standing = accepted(await canvases.save(approval(standing, organisation, { at: clock.now() })));
    }
    const history = await canvases.history("can_1");
    expect(history.map(({ event }) => event.organisation)).toEqual(["noor", ...organisations]);
    expect(history[0]).toMatchObject({ seq: 100, by: null, at: "2026-11-02T09:00:00.000Z" });
    expect(history.at(-1)).toEqual({
      seq: 1200,
      by: "per_noor",
      at: "2026-11-02T09:11:00.000Z",
      event: { type: "canvas_approved", organisation: "partner 10" },
    });
  });

  test("a list gives what can be saved on, up to and including a day, page by page", async () => {
    await canvases.create(drawn("can_1", { at: Instant.parse("2026-11-02T09:00:00.000Z") }));
    await canvases.create(drawn("can_2", { at: Instant.parse("2026-11-03T23:59:59.999Z") }));
    await canvases.create(drawn("can_3", { at: Instant.parse("2026-11-04T00:00:00.000Z") }));
    const listing = { where: { result: "map" }, order: "changed", direction: "descending", limit: 1 } as const;
    const first = await canvases.list({ ...listing, until: "2026-11-03" });
    expect(first.items).toEqual([await canvases.get("can_2")]);
    const second = await canvases.list({ ...listing, until: "2026-11-03", cursor: first.next ?? "" });
    expect(second).toEqual({ items: [await canvases.get("can_1")], next: null });
    expect(await canvases.count({ result: "map" })).toBe(3);
    const [listed] = second.items;
    if (!listed) throw new Error("it was just listed");
    expect(accepted(await canvases.save(approval(listed, "school"))).rev).toBe(2);
  });
});

/** All documents of a partition, without what the database adds; the head first. */
async function everythingIn(pk: string): Promise<readonly Omit<StoredDocument, "pk" | "etag" | "type">[]> {
  const types = ["canvas", "command", "canvas-event", "outbox"];
  const found = await Promise.all(types.map((type) => documents.partition(pk, type)));
  return found.flat().map(({ id, v, body, fields }) => ({ id, v, body, fields }));
}
