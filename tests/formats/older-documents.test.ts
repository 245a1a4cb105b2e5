import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { ConversationId } from "#src/conversation/conversation.ts";
import { threadKey } from "#src/question/question.store.ts";
import type { DocumentStore, NewDocument } from "#src/kernel/document-store.port.ts";
import { Instant } from "#src/kernel/time.ts";
import { wording } from "#src/kernel/words.ts";
import { refreshDocuments } from "#src/main/refresh-documents.ts";
import type { Stores } from "#src/main/stores.ts";
import { declarations, typedStores } from "#src/main/stores.ts";
import type { Question } from "#src/question/question.ts";
import { numberOf } from "#src/question/question.ts";
import { openSqliteStore } from "#src/stores/sqlite/sqlite-document-store.ts";
import { profile } from "../support/loaded-sample.ts";

/** As the first version of the program stored them; written by that program, and never changed since. */
const Frozen = z.array(
  z.strictObject({
    pk: z.string(),
    id: z.string(),
    type: z.string(),
    v: z.literal(1),
    fields: z.record(z.string(), z.string()),
    body: z.object({ rev: z.int(), value: z.looseObject({ id: z.string() }) }),
  }),
);
/** Notices had a second version by then. */
const FrozenNotices = z.array(
  z.strictObject({
    pk: z.string(),
    id: z.string(),
    type: z.literal("notice"),
    v: z.literal(2),
    fields: z.record(z.string(), z.string()),
    body: z.looseObject({ id: z.string(), place: z.looseObject({ conversation: ConversationId }) }),
  }),
);

const frozen = {
  conversation: readFrozen("conversation-v1.json", Frozen),
  partner: readFrozen("partner-v1.json", Frozen),
  person: readFrozen("person-v1.json", Frozen),
  question: readFrozen("question-v1.json", Frozen),
};
const frozenNotices = readFrozen("notice-v2.json", FrozenNotices);
/** The Monday on which the frozen questions were stored; weeks later, everything that they wait for lies behind. */
const storedAt = Instant.parse("2026-11-02T09:00:00.000Z");
const weeksLater = Instant.parse("2027-01-05T09:00:00.000Z");

let documents: DocumentStore;
let stores: Stores;

beforeEach(async () => {
  documents = openSqliteStore({ file: ":memory:", declarations });
  stores = typedStores(documents, profile.numberPrefix, () => undefined);
  for (const document of [...Object.values(frozen).flat(), ...frozenNotices]) await write(document);
});
afterEach(() => documents.close());

describe("documents of an older version", () => {
  test("all read as what they are today, with the revision they had", async () => {
    const all = [...frozen.conversation, ...frozen.partner, ...frozen.person, ...frozen.question];

    const read = (await allStored()).map(({ rev, value }) => [value.id, rev] as const);

    expect(new Map(read)).toEqual(new Map(all.map(({ pk, body }) => [pk, body.rev] as const)));
  });

  test("are found by the fields of today once they have been written again", async () => {
    expect(await namesOfQrt()).toEqual([]);

    await refresh();

    expect(await namesOfQrt()).toEqual(["Vera Voorbeeld (vraagsteller, QRT)"]);
    expect(await stores.people.count({ networkLead: "yes" })).toBe(1);
    expect(await stores.partners.count({ standing: "yes" })).toBe(frozen.partner.length);
    expect(await stores.conversations.count({ kind: "channel", state: "open", use: "qrt" })).toBe(1);
    for (const question of await allQuestions()) {
      const thread = threadKey(question.thread);
      if (thread) expect((await found({ thread })).map(({ id }) => id)).toContain(question.id);
      const number = numberOf(question);
      if (number) expect((await found({ number })).map(({ id }) => id)).toEqual([question.id]);
    }
  });

  test("are found by their words and marks once they have been written again, also by words that are read anew", async () => {
    const looking = { text: "energiearm", readers: ["everybody"], marks: { stage: "decided" } } as const;
    const titles = async () => {
      const page = await stores.questions.search(looking, { direction: "newest first", limit: 5 });
      return page.items.map(({ value }) => value.title);
    };
    expect(await titles()).toEqual([]);

    await refresh();

    expect(await titles()).toEqual(["Cijfers over energiearmoede in Holtenbroek"]);
    const before = await etags();
    await readInAnotherWayBefore();
    await refresh();
    expect(await titles()).toEqual(["Cijfers over energiearmoede in Holtenbroek"]);
    expect(await etags()).not.toEqual(before);
  });

  test("bring the notices that stand beside them, so that what was given up is counted", async () => {
    const [first] = frozenNotices;
    if (!first) throw new Error("no frozen notice");
    const { conversation } = first.body.place;
    expect(await stores.notices.count({ state: "dead", place: conversation })).toBe(0);

    await refresh();

    expect(await stores.notices.count({ state: "dead", place: conversation })).toBe(1);
    expect(await stores.notices.count({ state: "waiting", place: conversation })).toBe(1);
    expect((await stores.notices.about(first.pk)).map(({ id }) => id).toSorted()).toEqual(
      frozenNotices.map(({ body }) => body.id).toSorted(),
    );
  });

  test("keep value, revision and history: nothing is told of it", async () => {
    const before = await allStored();

    await refresh();

    const after = await allStored();
    expect(after.map(withoutReminders)).toEqual(before.map(withoutReminders));
    expect(await documents.count("outbox", {})).toBe(0);
    for (const { value } of after) expect(await documents.partition(value.id, "question-event")).toEqual([]);
  });

  test("of today are left alone, and the whole is done once", async () => {
    await refresh();
    const first = await etags();
    const [late] = frozen.partner;
    if (!late) throw new Error("no frozen partner");
    const lateAgain = { ...late, pk: "prt_late", body: { rev: 1, value: { ...late.body.value, id: "prt_late" } } };
    await write({ ...lateAgain, fields: { name: "laat|prt_late|head" } });

    await refresh();

    expect(await etags()).toEqual(first);
    // A mark stands that this version is done, so what comes in by another way is not looked for.
    expect((await documents.get("prt_late", "head"))?.v).toBe(1);
  });

  test("one that cannot be read is logged, and does not keep the others from being found", async () => {
    const [partner] = frozen.partner;
    if (!partner) throw new Error("no frozen partner");
    const broken = { ...partner, pk: "prt_broken", body: { rev: 1, value: { id: "prt_broken" } } };
    await write({ ...broken, fields: { name: "aaa|prt_broken|head" } });

    const logged = await refresh();

    expect(logged).toEqual(["document not refreshed"]);
    expect(await stores.partners.count({ standing: "yes" })).toBe(frozen.partner.length);
  });
});

describe("reminders of questions from before there were reminders", () => {
  test("come as they would have come, when they lie ahead", async () => {
    await refresh();

    const next = (await allQuestions()).map(({ stage, reminder, reminded }) => [stage, reminder, reminded]);
    expect(next).toEqual([
      ["decided", null, ["helped_asked"]],
      ["decided", null, []],
      ["helped_already", null, []],
      ["decided", null, []],
      ["decided", { kind: "look_again", due: "2026-12-21T08:00:00.000Z" }, []],
      ["withdrawn", null, []],
      ["decided", { kind: "analysis_due", due: "2026-11-13T08:00:00.000Z" }, []],
      ["waiting_for_asker", { kind: "answer_overdue", due: "2026-11-09T08:00:00.000Z" }, ["answer_awaited"]],
      ["in_triage", { kind: "decide_overdue", due: "2026-11-03T08:00:00.000Z" }, ["decide_due"]],
      ["submitted", null, ["pick_up_due", "pick_up_overdue"]],
      ["draft", { kind: "draft_expires", due: "2026-11-12T08:00:00.000Z" }, ["draft_waits"]],
    ]);
  });

  test("that lie behind count as said, so that the first minute brings no storm", async () => {
    await refresh(weeksLater);

    const due = (await allQuestions()).filter(({ reminder }) => reminder !== null && reminder.due <= weeksLater);
    // What changes the question itself comes late, but comes.
    expect(due.map(({ stage, reminder }) => [stage, reminder?.kind])).toEqual([
      ["decided", "look_again"],
      ["draft", "draft_expires"],
    ]);
  });
});

async function refresh(now: Instant = storedAt): Promise<readonly string[]> {
  const logged: string[] = [];
  const log = {
    info: () => undefined,
    warn: (_: object, event: string) => void logged.push(event),
    error: (_: object, event: string) => void logged.push(event),
  };
  await refreshDocuments({ documents, profile, clock: { now: () => now }, log });
  return logged;
}

/** The mark of the last refresh, as a program left it that read words otherwise. */
async function readInAnotherWayBefore(): Promise<void> {
  const mark = await documents.get("refreshed-documents", "question");
  if (!mark) throw new Error("nothing was refreshed");
  const { id, type, v, etag } = mark;
  const { versions } = z.object({ versions: z.string() }).parse(mark.body);
  const body = { versions: versions.replace(wording, "stems 0") };
  await documents.commit(mark.pk, [{ op: "replace", document: { id, type, v, body, fields: {} }, etag }]);
}

async function write(document: NewDocument & { readonly pk: string }): Promise<void> {
  const { pk, id, type, v, fields, body } = document;
  const outcome = await documents.commit(pk, [{ op: "create", document: { id, type, v, fields, body } }]);
  if (!outcome.ok) throw new Error(`${pk}: ${outcome.refused}`);
}

function readFrozen<T>(file: string, schema: z.ZodType<T>): T {
  return schema.parse(JSON.parse(readFileSync(join(import.meta.dirname, file), "utf8")));
}

/** In the order in which they were asked, as they stand in the file. */
async function allQuestions(): Promise<readonly Question[]> {
  const page = await stores.questions.list({ where: {}, order: "askedAt", direction: "ascending", limit: 100 });
  return page.items.map(({ value }) => value);
}

async function allStored() {
  const list = { where: {}, direction: "ascending", limit: 100 } as const;
  const pages = await Promise.all([
    stores.conversations.list({ ...list, order: "seenAt" }),
    stores.partners.list({ ...list, order: "name" }),
    stores.people.list({ ...list, order: "name" }),
    stores.questions.list({ ...list, order: "askedAt" }),
  ]);
  return pages.flatMap(({ items }) => items.map(({ rev, value }) => ({ rev, value })));
}

/** What time will do next is the one thing that is made up for. */
function withoutReminders({ rev, value }: { readonly rev: number; readonly value: object }) {
  return { rev, value: { ...value, reminder: null, reminded: [] } };
}

async function etags() {
  const heads = Object.values(frozen)
    .flat()
    .map(({ pk, id }) => documents.get(pk, id));
  return (await Promise.all(heads)).map((stored) => [stored?.pk, stored?.v, stored?.etag]);
}

async function namesOfQrt(): Promise<readonly string[]> {
  const page = await stores.people.list({ where: { qrt: "yes" }, order: "name", direction: "ascending", limit: 10 });
  return page.items.map(({ value }) => value.name);
}

async function found(where: { readonly thread: string } | { readonly number: string }): Promise<readonly Question[]> {
  const page = await stores.questions.list({ where, order: "askedAt", direction: "ascending", limit: 10 });
  return page.items.map(({ value }) => value);
}
