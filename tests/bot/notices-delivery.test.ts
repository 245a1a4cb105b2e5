import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { closeConversation } from "#src/conversation/close-conversation.usecase.ts";
import type { ConversationId } from "#src/conversation/conversation.ts";
import { conversationIdOf } from "#src/conversation/conversation-id.ts";
import { seeConversation } from "#src/conversation/see-conversation.usecase.ts";
import type { Notice } from "#src/notice/notice.ts";
import { retryNotice } from "#src/notice/retry-notice.usecase.ts";
import type { Actor } from "#src/people/person.ts";
import type { QuestionId } from "#src/question/question.ts";
import { cardOf, wordsOf } from "#tests/support/in-teams.ts";
import { actsIn, personId } from "#tests/support/acts.ts";
import type { Alliance } from "#tests/support/alliance.ts";
import { alliance, intakeChannel, qrtChannel, sender } from "#tests/support/alliance.ts";
import { chatWith } from "#tests/support/fake-connector.ts";
import { decisions } from "#tests/support/questions.ts";
import { timePasses } from "#tests/support/time-passes.ts";

const text = "Wie heeft cijfers over energiearmoede in Holtenbroek?";
const tenant = sender("vera").tenant ?? "";

let zwolle: Alliance;
let acts: ReturnType<typeof actsIn>;

beforeEach(async () => {
  zwolle = await alliance();
  acts = actsIn(zwolle);
});
afterEach(() => zwolle.close());

describe("a channel that we were taken out of", () => {
  test.each(["left", "gone"] as const)(
    "is not written to while it is %s: its notices end in sight, with that as reason",
    async (state) => {
      await close(conversationIdOf(tenant, intakeChannel), state);
      const question = await acts.submitted("rosa", text);
      expect(await noticeOf(question, "card:thread")).toMatchObject({ state: "dead", due: null, problem: state });
      expect(requestsTo(intakeChannel)).toBe(0);
      expect(await noticeOf(question, "card:triage")).toMatchObject({ state: "sent" });
    },
  );

  test("gets what it missed once we are let in again, as it stands then", async () => {
    await close(conversationIdOf(tenant, intakeChannel), "left");
    const question = await acts.submitted("rosa", text);
    await acts.pickedUp(question);
    await acts.decidesFor(question, decisions.answered);
    await open(intakeChannel);
    await timePasses(zwolle, 5_000, { steps: 5 });
    expect(await noticeOf(question, "card:thread")).toMatchObject({ state: "sent", problem: null });
    expect(acts.mentionsIn(intakeChannel)).toEqual([expect.stringContaining("je vraag V-2026-013 is beantwoord")]);
    expect(zwolle.teams.messages().filter(({ reference }) => reference === intakeChannel)).toHaveLength(2);
  });
});

describe("a notice that was given up", () => {
  let question: QuestionId;

  beforeEach(async () => {
    zwolle.teams.set(qrtChannel, { status: 403 });
    question = await acts.submitted("rosa", text);
    zwolle.teams.set(qrtChannel, "ok");
    expect(await noticeOf(question, "card:triage")).toMatchObject({ state: "dead", problem: "status 403 (Failed)" });
  });

  test.each(["wouter", "nadia", "anouk"])("is tried again when %s asks for it, and arrives", async (who) => {
    expect(await retriedBy(who)).toMatchObject({ ok: true, value: { state: "waiting", attempts: 0 } });
    await zwolle.settled();
    expect(await noticeOf(question, "card:triage")).toMatchObject({ state: "sent", problem: null });
    expect(
      zwolle.teams.messages().filter(({ reference, body }) => reference === qrtChannel && body.attachments),
    ).toHaveLength(1);
  });

  test("is not tried again by whoever keeps pressing once it has arrived", async () => {
    await retriedBy("wouter");
    await zwolle.settled();
    const sent = requestsTo(qrtChannel);
    expect(await retriedBy("wouter")).toMatchObject({ ok: true, value: { state: "sent" } });
    await zwolle.settled();
    expect(requestsTo(qrtChannel)).toBe(sent);
  });

  test("is not a partner's to try again", async () => {
    expect(await retriedBy("rosa")).toEqual({
      ok: false,
      refusal: { code: "role_missing", needs: ["network_lead", "admin", "qrt"] },
    });
  });

  test("that nobody knows is not found", async () => {
    expect(await retriedBy("wouter", "no such notice")).toEqual({ ok: false, refusal: { code: "not_found" } });
  });

  async function retriedBy(who: string, notice = "card:triage") {
    const { notices, people } = zwolle.product.stores;
    const found = await people.get(personId(who));
    if (!found) throw new Error(`nobody is called ${who}`);
    const { roles, organisation } = found.value;
    const actor: Actor = { person: found.value.id, roles, organisation };
    return retryNotice({ notices, clock: zwolle.clock }, actor, { about: question, notice });
  }
});

describe("the chat with somebody", () => {
  test("is opened the first time, and known after that", async () => {
    const question = await acts.submitted("rosa", text);
    await acts.pickedUp(question);
    const chat = conversationIdOf(tenant, chatWith(sender("rosa").object));
    const known = await zwolle.product.stores.conversations.get(chat);
    expect(known?.value).toMatchObject({ kind: "personal_chat", person: personId("rosa"), state: "open" });
    expect(acts.newsFor("rosa")).toHaveLength(1);
  });

  test("that cannot be opened keeps nobody else waiting, and is tried again when the person has found us", async () => {
    const object = sender("rosa").object;
    zwolle.teams.set(chatWith(object), { status: 403, code: "BotNotInstalled" });
    const question = await acts.submitted("rosa", text);
    await acts.pickedUp(question);
    const id = `update#${personId("rosa")}`;
    expect(await noticeOf(question, id)).toMatchObject({ state: "dead", problem: "status 403 (BotNotInstalled)" });

    zwolle.teams.set(chatWith(object), "ok");
    await open(chatWith(object), "rosa");
    expect(await noticeOf(question, id)).toMatchObject({ state: "sent" });
    expect(acts.newsFor("rosa")).toEqual([expect.stringContaining("opgepakt")]);
  });
});

describe("a question that was asked in a chat", () => {
  test("gets a thread in the channel, under which its replies stand, and its asker hears of it in the chat", async () => {
    const chat = await open(chatWith(sender("rosa").object), "rosa");
    const question = await acts.submitted("rosa", text, { conversation: chat, root: null });
    await timePasses(zwolle, 2_000, { steps: 2 });
    const inChat = zwolle.teams.messages().filter(({ reference }) => reference === chatWith(sender("rosa").object));
    expect(inChat.map((message) => wordsOf(cardOf(message)))).toContainEqual(
      expect.stringContaining("Je vraag V-2026-013 staat nu in het kanaal"),
    );
    await acts.pickedUp(question);
    await acts.decidesFor(question, decisions.answered);
    const [shared, reply, ...more] = zwolle.teams.messages().filter(({ reference }) => reference === intakeChannel);
    expect(more).toEqual([]);
    expect(shared?.thread).toBe(shared?.activity);
    expect(reply).toMatchObject({ thread: shared?.activity, body: { text: expect.stringContaining("is beantwoord") } });
  });

  test("is found again by whoever answers in the thread that its card opened", async () => {
    const question = await acts.submitted("rosa", text, null);
    const [shared] = zwolle.teams.messages().filter(({ reference }) => reference === intakeChannel);
    const thread = { conversation: conversationIdOf(tenant, intakeChannel), root: shared?.activity ?? "" };
    expect(await zwolle.product.stores.notices.opening(thread)).toBe(question);
    expect(await zwolle.product.stores.notices.opening({ ...thread, root: "1795318009999" })).toBeUndefined();
  });
});

async function noticeOf(question: QuestionId, id: string): Promise<Notice | undefined> {
  return (await zwolle.product.stores.notices.get(question, id))?.notice;
}

async function close(conversation: ConversationId, state: "left" | "gone"): Promise<void> {
  await closeConversation({ ...zwolle.product.stores, clock: zwolle.clock }, { conversation, state });
  await zwolle.settled();
}

/** We were let in, in a channel or by a person. */
async function open(reference: string, who?: string): Promise<ConversationId> {
  const seen = await seeConversation(
    { ...zwolle.product.stores, clock: zwolle.clock },
    {
      tenant,
      kind: who === undefined ? "channel" : "personal_chat",
      reference,
      serviceUrl: zwolle.teams.serviceUrl,
      bot: { id: "28:vraagbaak", name: "Vraagbaak" },
      ...(who === undefined ? {} : { person: personId(who) }),
    },
  );
  await zwolle.settled();
  return seen.value.id;
}

function requestsTo(channel: string): number {
  return zwolle.teams.requests().filter(({ reference }) => reference === channel).length;
}
