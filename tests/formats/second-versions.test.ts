import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { z } from "zod";
import { ConversationId } from "#src/conversation/conversation.ts";
import { commandKey } from "#src/kernel/command.ts";
import type { DocumentStore } from "#src/kernel/document-store.port.ts";
import { Instant } from "#src/kernel/time.ts";
import { refreshDocuments } from "#src/main/refresh-documents.ts";
import type { Stores } from "#src/main/stores.ts";
import { declarations, typedStores } from "#src/main/stores.ts";
import { usualSettings } from "#src/people/person-settings.ts";
import { PersonId } from "#src/people/person.ts";
import type { Question } from "#src/question/question.ts";
import { QuestionId } from "#src/question/question.ts";
import { openSqliteStore } from "#src/stores/sqlite/sqlite-document-store.ts";
import { profile } from "../support/loaded-sample.ts";
import { submitted } from "../support/questions.ts";

/** As the program stored people before they had settings, and notices before they could be listed by whom they are for. */
const Frozen = z.array(
  z.strictObject({
    pk: z.string(),
    id: z.string(),
    type: z.string(),
    v: z.int(),
    fields: z.record(z.string(), z.string()),
    body: z.looseObject({}),
  }),
);
const people = readFrozen("person-v2.json");
const notices = readFrozen("notice-v3.json");
const vera = PersonId.parse("per_e8d9bf7602949c54");
const channel = ConversationId.parse("cnv_dd4ff2e85955a275");
const about = "qst_5a244b9c9b0babe4";
const now = Instant.parse("2026-11-02T09:05:00.000Z");

let documents: DocumentStore;
let stores: Stores;

beforeEach(async () => {
  documents = openSqliteStore({ file: ":memory:", declarations });
  stores = typedStores(documents, profile.numberPrefix, () => undefined);
  for (const { pk, ...document } of [...people, ...notices]) {
    const outcome = await documents.commit(pk, [{ op: "create", document }]);
    if (!outcome.ok) throw new Error(`${pk}: ${outcome.refused}`);
  }
});
afterEach(() => documents.close());

test("whoever had no settings yet hears of questions as before, and keeps what they had", async () => {
  const read = await stores.people.get(vera);

  expect(read).toMatchObject({
    rev: 1,
    value: { settings: usualSettings, absences: [{ from: "2026-12-21", until: "2027-01-01" }] },
  });
});

test("an older message reads as one whose place was never missing", async () => {
  const read = await stores.notices.about(about);

  expect(read.map(({ id, state, missingSince }) => [id, state, missingSince])).toEqual([
    ["100#per_e8d9bf7602949c54", "sent", null],
    ["200#per_e8d9bf7602949c54", "dead", null],
    ["card:shared", "sent", null],
    ["update#per_e8d9bf7602949c54", "waiting", null],
  ]);
});

test("once they have been written again, older messages are listed by state, by place and by whom they are for", async () => {
  await given(submitted({ id: QuestionId.parse(about) }));

  await refresh();

  expect(await idsIn({ state: "sent" })).toEqual(["card:shared", "100#per_e8d9bf7602949c54"]);
  expect(await idsIn({ state: "dead", place: channel })).toEqual(["200#per_e8d9bf7602949c54"]);
  expect(await idsIn({ state: "waiting", to: vera })).toEqual(["update#per_e8d9bf7602949c54"]);
  expect(await stores.notices.count({ state: "sent", place: channel })).toBe(1);
});

/** Notices are written again together with what they are about. */
async function given(question: Question): Promise<void> {
  const command = commandKey("test", "given", question.id, question.id);
  await stores.questions.create({ value: question, command, by: null, at: now, events: [] });
}

async function refresh(): Promise<void> {
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  await refreshDocuments({ documents, profile, clock: { now: () => now }, log });
}

async function idsIn(shelf: Parameters<Stores["notices"]["list"]>[0]): Promise<readonly string[]> {
  return (await stores.notices.list(shelf, { limit: 10 })).items.map(({ id }) => id);
}

function readFrozen(file: string): z.infer<typeof Frozen> {
  return Frozen.parse(JSON.parse(readFileSync(join(import.meta.dirname, file), "utf8")));
}
