import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { conversationIdOf } from "#src/conversation/conversation-id.ts";
import { seeConversation } from "#src/conversation/see-conversation.usecase.ts";
import type { Notice } from "#src/notice/notice.ts";
import { contribute } from "#src/question/contribute.usecase.ts";
import type { QuestionId } from "#src/question/question.ts";
import { actsIn, personId } from "#tests/support/acts.ts";
import type { Alliance } from "#tests/support/alliance.ts";
import { alliance, intakeChannel, qrtChannel, sender } from "#tests/support/alliance.ts";
import { chatWith } from "#tests/support/fake-connector.ts";
import { timePasses } from "#tests/support/time-passes.ts";

const text = "Wie heeft cijfers over energiearmoede in Holtenbroek?";
const hour = 3_600_000;
const notFound = { status: 404, code: "ConversationNotFound" } as const;
const tenant = sender("vera").tenant ?? "";
const channel = conversationIdOf(tenant, qrtChannel);

let zwolle: Alliance;
let acts: ReturnType<typeof actsIn>;

beforeEach(async () => {
  // A Monday morning, so that no weekend comes in between.
  zwolle = await alliance({ now: "2026-11-16T09:00:00.000Z" });
  acts = actsIn(zwolle);
});
afterEach(() => zwolle.close());

test("a channel that is not found for a day is taken for deleted: what waits for it ends in sight, and nothing else is tried", async () => {
  zwolle.teams.set(qrtChannel, notFound);
  const question = await acts.submitted("rosa", text);
  await timePasses(zwolle, 23.5 * hour, { steps: 47 });
  expect(await stateOf(channel)).toBe("open");
  expect(await cardOf(question)).toMatchObject({ state: "waiting", problem: "status 404 (ConversationNotFound)" });

  await timePasses(zwolle, hour, { steps: 2 });
  expect(await stateOf(channel)).toBe("gone");
  expect(await cardOf(question)).toMatchObject({ state: "dead", due: null });

  const asked = requestsTo(qrtChannel);
  const next = await acts.submitted("rosa", text);
  await timePasses(zwolle, hour, { steps: 4 });
  expect(await cardOf(next)).toMatchObject({ state: "dead", problem: "gone" });
  expect(requestsTo(qrtChannel)).toBe(asked);
});

test("a channel that is found again within the day gets its card, and nobody is the wiser", async () => {
  zwolle.teams.set(qrtChannel, notFound);
  const question = await acts.submitted("rosa", text);
  await timePasses(zwolle, 20 * hour, { steps: 40 });
  zwolle.teams.set(qrtChannel, "ok");
  await timePasses(zwolle, hour, { steps: 8 });

  expect(await cardOf(question)).toMatchObject({ state: "sent", problem: null, missingSince: null });
  expect(await stateOf(channel)).toBe("open");
});

test("whoever writes from a channel that was taken for deleted opens it again, and what died there is said after all", async () => {
  zwolle.teams.set(qrtChannel, notFound);
  const question = await acts.submitted("rosa", text);
  await timePasses(zwolle, 25 * hour, { steps: 50 });
  expect(await stateOf(channel)).toBe("gone");

  zwolle.teams.set(qrtChannel, "ok");
  const { conversations } = zwolle.product.stores;
  const known = await conversations.get(channel);
  if (!known) throw new Error("no channel");
  const { kind, reference, serviceUrl, bot } = known.value;
  await seeConversation({ conversations, clock: zwolle.clock }, { tenant, kind, reference, serviceUrl, bot });
  await timePasses(zwolle, 5_000, { steps: 5 });
  expect(await cardOf(question)).toMatchObject({ state: "sent" });
  expect(await stateOf(channel)).toBe("open");
});

test("a thread that is not found says nothing of its channel", async () => {
  zwolle.teams.set(intakeChannel, notFound);
  const question = await acts.submitted("rosa", text);
  await timePasses(zwolle, 30 * hour, { steps: 60 });
  expect(await noticeOf(question, "card:thread")).toMatchObject({
    missingSince: null,
    problem: "status 404 (ConversationNotFound)",
  });
  expect(await stateOf(conversationIdOf(tenant, intakeChannel))).toBe("open");
});

test("a channel in which something else arrived meanwhile is not given up for one message", async () => {
  const other = await acts.submitted("rosa", text);
  zwolle.teams.set(qrtChannel, notFound);
  const question = await acts.submitted("rosa", text);
  const waiting = await zwolle.product.stores.notices.get(question, "card:triage");
  const arrived = await zwolle.product.stores.notices.get(other, "card:triage");
  if (!waiting || !arrived) throw new Error("no card");
  await timePasses(zwolle, 23 * hour, { steps: 46 });
  const lately = zwolle.clock.now();
  await zwolle.product.stores.notices.replace(arrived, { ...arrived.notice, sentAt: lately, createdAt: lately });
  await timePasses(zwolle, 2 * hour, { steps: 4 });

  expect(await cardOf(question)).toMatchObject({ state: "dead" });
  expect(await stateOf(channel)).toBe("open");
});

test("a chat that is not found for a day is closed as well", async () => {
  const question = await acts.submitted("rosa", text);
  await acts.pickedUp(question);
  const reference = chatWith(sender("rosa").object);
  zwolle.teams.set(reference, notFound);
  await acts.does("karin", question, {
    act: contribute,
    saying: { text: "Rabobank weet meer.", despitePersonalData: false },
  });
  await timePasses(zwolle, 30 * hour, { steps: 60 });

  expect(await noticeOf(question, `update#${personId("rosa")}`)).toMatchObject({ state: "dead" });
  expect(await stateOf(conversationIdOf(tenant, reference))).toBe("gone");
});

function cardOf(question: QuestionId): Promise<Notice | undefined> {
  return noticeOf(question, "card:triage");
}

async function noticeOf(question: QuestionId, id: string): Promise<Notice | undefined> {
  return (await acts.noticesOf(question)).find((notice) => notice.id === id);
}

async function stateOf(conversation: typeof channel): Promise<string | undefined> {
  return (await zwolle.product.stores.conversations.get(conversation))?.value.state;
}

function requestsTo(place: string): number {
  return zwolle.teams.requests().filter(({ reference }) => reference === place).length;
}
