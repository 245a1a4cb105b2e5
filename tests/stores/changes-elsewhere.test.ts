import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { changeFeed } from "#src/kernel/change-feed.ts";
import type { News } from "#src/kernel/changes.contract.ts";
import type { DocumentStore } from "#src/kernel/document-store.port.ts";
import { openSqliteStore } from "#src/stores/sqlite/sqlite-document-store.ts";
import { fakeTimer } from "#tests/support/fake-timer.ts";

let folder: string;
let own: DocumentStore;
let other: DocumentStore;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "vraagbaak-elsewhere-"));
  const file = join(folder, "vraagbaak.db");
  own = openSqliteStore({ file, declarations: [] });
  other = openSqliteStore({ file, declarations: [] });
});
afterEach(async () => {
  await own.close();
  await other.close();
  await rm(folder, { recursive: true });
});

test("pages are told within seconds to look again when another program changed something, and not for our own changes", async () => {
  const timer = fakeTimer();
  const { changedElsewhere } = own;
  const feed = changeFeed({ epoch: "start", audienceOf: async () => null, timer, changedElsewhere });
  const heard: News["kind"][] = [];
  const arrival = Promise.withResolvers<void>();
  feed.follow({
    reader: "somebody",
    after: null,
    told: ({ news }) => {
      heard.push(news.kind);
      arrival.resolve();
    },
  });
  await arrival.promise;
  const rounds = async () => {
    timer.pass(3_000);
    await turnsOfTheEventLoop();
  };
  await written(own, "1");
  await rounds();
  expect(heard).toEqual(["at"]);
  await written(other, "2");
  await rounds();
  expect(heard).toEqual(["at", "reset"]);
  await rounds();
  expect(heard).toEqual(["at", "reset"]);
});

async function written(store: DocumentStore, id: string): Promise<void> {
  const document = { id, type: "note", v: 1, body: {}, fields: {} };
  expect(await store.commit("pk", [{ op: "create", document }])).toMatchObject({ ok: true });
}

function turnsOfTheEventLoop(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
