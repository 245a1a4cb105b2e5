import { afterEach, describe, expect, test } from "@jest/globals";
import type { Instant } from "#src/kernel/time.ts";
import { Instant as InstantSchema } from "#src/kernel/time.ts";
import type { NoticeContent, NoticeDestination } from "#src/notice/notice-content.ts";
import type { NoticeLine } from "#src/notice/notice-list.contract.ts";
import type { Notice } from "#src/notice/notice.ts";
import { planned } from "#src/notice/notice.ts";
import type { Person } from "#src/people/person.ts";
import { QuestionId, QuestionNumber } from "#src/question/question.ts";
import type { Answer, Api } from "#tests/support/api.ts";
import { startApi } from "#tests/support/api.ts";
import { chatWithNoor, intakeConversation, qrtConversation } from "#tests/support/circle.ts";
import { lea } from "#tests/support/coordination-desk.ts";
import { eve, noor, owner, sam } from "#tests/support/people.ts";
import { draft, intakeThread, submitted } from "#tests/support/questions.ts";

let api: Api;
afterEach(() => api.close());

const open = submitted();
const secret = submitted({
  id: QuestionId.parse("qst_secret"),
  number: QuestionNumber.parse("V-2026-015"),
  title: "Geheime titel",
  askedBy: eve.id,
  confidential: true,
});
const unsent = draft({ id: QuestionId.parse("qst_unsent"), title: "Nog niet af", askedBy: eve.id });
const intake: NoticeDestination = intakeThread;
const qrt: NoticeDestination = { conversation: qrtConversation.id, root: null };
const card: NoticeContent = { kind: "card", template: "thread" };

describe("the messages that we send", () => {
  test("tell what is said, about which question, where, and why it waits", async () => {
    const planning = notice("card:thread", open.id, { place: intake, due: at("08:59") });
    const failing = notice("card:triage", open.id, {
      place: qrt,
      due: at("09:12"),
      attempts: 4,
      problem: "status 503",
    });
    const quiet = notice(`update#${noor.id}`, open.id, {
      content: { kind: "update", to: noor.id },
      place: { person: noor.id },
      due: at("15:00"),
    });
    const bundled = notice(`update#${owner.id}`, open.id, {
      content: { kind: "update", to: owner.id },
      place: { person: owner.id },
      sentAt: at("08:58"),
      due: at("09:08"),
    });
    await given([planning, failing, quiet, bundled]);

    const { items, counts, next } = await listed(sam, "state=waiting");

    expect(items.map(({ template, to, where, waits }) => [template, to?.name ?? null, where, waits])).toEqual([
      ["thread", null, { kind: "channel", name: "Quick Response" }, "soon"],
      ["update", owner.name, { kind: "personal_chat", name: owner.name }, "bundling"],
      ["thread", null, { kind: "channel", name: "QRT" }, "refused"],
      ["update", noor.name, { kind: "personal_chat", name: noor.name }, "hours"],
    ]);
    expect(items[0]?.subject).toEqual({ kind: "question", id: open.id, number: open.number, title: open.title });
    expect({ counts, next }).toEqual({ counts: { waiting: 4, dead: 0 }, next: null });
  });

  test.each([
    ["left", { problem: "left" }],
    ["gone", { problem: "gone" }],
    ["gone", { problem: "status 404 (ConversationNotFound)", missingSince: at("08:00") }],
    ["nowhere", { problem: "nowhere to write" }],
    ["worn_out", { problem: "status 503", attempts: 100 }],
    ["refused", { problem: "status 403 (BotNotInConversationRoster)", attempts: 1 }],
  ] as const)("tell why one was given up: %s", async (died, how) => {
    await given([notice("card:thread", open.id, { place: intake, state: "dead", due: null, ...how })]);

    const { items } = await listed(sam, "state=dead");

    expect(items).toMatchObject([{ died, waits: null, may: ["notice.retry"], ...how }].map(withoutInner));
  });

  test("stand newest first when they were sent, cards by when they were posted, and what was never said does not", async () => {
    const told = (id: string, changes: Partial<Notice>) =>
      notice(id, open.id, { state: "sent", due: null, place: intake, ...changes });
    await given([
      told("card:thread", { createdAt: at("08:00"), sentAt: at("08:55") }),
      told("100#per_noor", { content: reply(noor), createdAt: at("08:01"), sentAt: at("08:30") }),
      told("200#per_noor", { content: reply(noor), createdAt: at("08:02"), sentAt: at("08:40") }),
      told("300#per_noor", { content: reply(noor), sentAt: null }),
    ]);

    const { items, counts } = await listed(sam, "state=sent");

    expect(items.map(({ id }) => id)).toEqual(["200#per_noor", "100#per_noor", "card:thread"]);
    expect(counts).toEqual({ waiting: 0, dead: 0 });
  });

  test("come page by page, each once", async () => {
    await given(
      Array.from({ length: 5 }, (_, index) =>
        notice(`${index}#per_noor`, open.id, { content: reply(noor), place: intake, due: at("10:00") }),
      ),
    );

    for (const person of [sam, noor]) {
      const first = await listed(person, "state=waiting&limit=2");
      const second = await listed(person, `state=waiting&limit=2&cursor=${encodeURIComponent(first.next ?? "")}`);
      const third = await listed(person, `state=waiting&limit=2&cursor=${encodeURIComponent(second.next ?? "")}`);
      const ids = [first, second, third].flatMap(({ items }) => items.map(({ id }) => id));
      expect(ids).toEqual([0, 1, 2, 3, 4].map((index) => `${index}#per_noor`));
      expect(third.next).toBeNull();
    }
  });
});

describe("of a confidential question", () => {
  const toEve = { content: reply(eve), place: { person: eve.id } as const };

  test("whoever may not see it reads the number, and not who is told in which chat", async () => {
    await given([notice("100#per_eve", secret.id, toEve), notice("card:triage", secret.id, { place: qrt })]);

    const { items } = await listed(lea, "state=waiting");

    const hidden = { kind: "question", id: null, number: "V-2026-015", title: null };
    expect(items.map(({ subject, to, where }) => [subject, to, where])).toEqual([
      [hidden, null, { kind: "personal_chat", name: null }],
      [hidden, null, { kind: "channel", name: "QRT" }],
    ]);
  });

  test("the QRT reads all of it", async () => {
    await given([notice("100#per_eve", secret.id, toEve)]);
    expect((await listed(sam, "state=waiting")).items).toMatchObject([
      { subject: { title: "Geheime titel" }, to: { name: eve.name } },
    ]);
  });

  test("that somebody wrote a draft stays theirs, also to the QRT", async () => {
    await given([notice("card:thread", unsent.id, { ...toEve, content: card })]);
    const [line] = (await listed(sam, "state=waiting")).items;
    expect(line).toMatchObject({
      subject: { kind: "question", id: null, number: null, title: null },
      where: { kind: "personal_chat", name: null },
    });
    expect((await listed(eve, "state=waiting")).items).toMatchObject([{ subject: { id: unsent.id } }]);
  });
});

describe("a partner", () => {
  test("sees what is said to them and about their own questions, and not what others hear in private", async () => {
    await given([
      notice("card:thread", open.id, { place: intake, due: at("10:00") }),
      notice(`update#${noor.id}`, open.id, {
        content: { kind: "update", to: noor.id },
        place: { person: noor.id },
        due: at("10:01"),
      }),
      notice(`update#${owner.id}`, open.id, { content: { kind: "update", to: owner.id }, place: { person: owner.id } }),
      notice("900#per_noor", secret.id, { content: reply(noor), place: { person: noor.id }, due: at("10:02") }),
      notice("card:triage", secret.id, { place: qrt }),
    ]);

    const { items, counts } = await listed(noor, "state=waiting");

    expect(items.map(({ id, subject, may }) => [id, subject.kind === "question" ? subject.id : null, may])).toEqual([
      ["card:thread", open.id, []],
      [`update#${noor.id}`, open.id, []],
      ["900#per_noor", null, []],
    ]);
    expect(counts).toEqual({ waiting: 3, dead: 0 });
  });

  test("cannot ask for those of a channel, nor have them sent again", async () => {
    await given([]);
    const { id } = intakeConversation;
    expect(await api.as(noor).get(`/notices?state=dead&conversation=${id}`)).toMatchObject(refused(403));
    expect(await api.as(noor).post(`/conversations/${id}/notices/retry`, {})).toMatchObject(refused(403));
  });
});

describe("of one channel", () => {
  test("all that was given up is tried again at once, and nothing elsewhere", async () => {
    const dead = { state: "dead", due: null, attempts: 100, problem: "status 503" } as const;
    await given([
      notice("card:thread", open.id, { place: intake, ...dead }),
      notice("100#per_noor", open.id, { place: intake, content: reply(noor), ...dead }),
      notice("card:triage", open.id, { place: qrt, ...dead }),
    ]);
    const { id } = intakeConversation;
    const before = await listed(sam, `state=dead&conversation=${id}`);
    expect(before).toMatchObject({
      counts: { waiting: 0, dead: 2 },
      place: { kind: "channel", name: "Quick Response" },
    });

    expect(await api.as(sam).post(`/conversations/${id}/notices/retry`, {})).toMatchObject({
      status: 200,
      body: { waiting: 2, dead: 0 },
    });
    // Pressing twice does no harm.
    await api.as(sam).post(`/conversations/${id}/notices/retry`, {});

    expect((await listed(sam, `state=waiting&conversation=${id}`)).items).toHaveLength(2);
    expect((await listed(sam, "state=dead")).items.map(({ id: each }) => each)).toEqual(["card:triage"]);
  });

  test("that nobody knows nothing is found, and a filter edited by hand is refused", async () => {
    await given([]);
    expect(await api.as(sam).get("/notices?state=dead&conversation=cnv_unknown")).toMatchObject({ status: 404 });
    expect(await api.as(sam).post("/conversations/cnv_unknown/notices/retry", {})).toMatchObject({ status: 404 });
    for (const query of [
      "",
      "?state=lost",
      "?state=dead&conversation=per_noor",
      "?state=dead&cursor=x",
      "?state=sent&all=1",
    ])
      expect(await api.as(sam).get(`/notices${query}`)).toMatchObject({
        status: 400,
        body: { code: "not_understood" },
      });
  });
});

async function given(notices: readonly Notice[]): Promise<void> {
  api = await startApi({
    people: [noor, sam, eve, owner, lea],
    questions: [open, secret, unsent],
    conversations: [intakeConversation, qrtConversation, chatWithNoor],
    notices,
  });
}

function notice(id: string, about: string, changes: Partial<Notice>): Notice {
  const { content = card, place = intake } = changes;
  return { ...planned({ id, content, place }, about, 100, at("08:50")), ...changes };
}

function reply(to: Person): NoticeContent {
  return { kind: "reply", template: "decided", to: to.id, under: { about: open.id, notice: "card:thread" } };
}

/** On the day of the tests, in UTC; the server's clock stands at nine. */
function at(time: string): Instant {
  return InstantSchema.parse(`2026-11-06T${time}:00.000Z`);
}

interface Listed {
  readonly items: readonly NoticeLine[];
  readonly next: string | null;
  readonly counts: { readonly waiting: number; readonly dead: number };
  readonly place: unknown;
}

async function listed(person: Person, query: string): Promise<Listed> {
  const { status, body } = await api.as(person).get(`/notices?${query}`);
  expect(status).toBe(200);
  // The server let it out through the schema of the endpoint.
  return body as Listed;
}

function refused(status: number): Partial<Answer> {
  return { status, body: expect.objectContaining({ code: "role_missing" }) };
}

/** Since when its place was missing is our own business. */
function withoutInner<T extends object>(line: T): Omit<T, "missingSince"> {
  const { missingSince: _, ...told } = { missingSince: null, ...line };
  return told;
}
