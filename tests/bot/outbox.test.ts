import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { initiativeIdOf } from "#src/initiative/initiative-id.ts";
import { commandKey } from "#src/kernel/command.ts";
import type { DocumentStore } from "#src/kernel/document-store.port.ts";
import { addMilliseconds } from "#src/kernel/time.ts";
import type { Notice } from "#src/notice/notice.ts";
import { claimed } from "#src/notice/notice.ts";
import { actorOf } from "#src/people/person.ts";
import { personIdOf } from "#src/people/person-id.ts";
import type { Decision } from "#src/question/decision.ts";
import type { Question } from "#src/question/question.ts";
import { QuestionId, themeOf } from "#src/question/question.ts";
import { decideQuestion } from "#src/triage/decide-question.usecase.ts";
import { pickUpQuestion } from "#src/triage/pick-up-question.usecase.ts";
import type { Alliance } from "#tests/support/alliance.ts";
import { alliance, intakeChannel, qrtChannel, sender } from "#tests/support/alliance.ts";
import type { Fault, StandingMessage } from "#tests/support/fake-connector.ts";
import { sampleChat } from "#tests/support/inbound-activities.ts";
import type { Seen } from "#tests/support/in-teams.ts";
import { cardOf, inTeams, wordsOf } from "#tests/support/in-teams.ts";

const second = 1_000;
const minute = 60 * second;
const text = "Wie heeft cijfers over energiearmoede in Holtenbroek?";

let zwolle: Alliance;
let people: ReturnType<typeof inTeams>;

beforeEach(async () => {
  zwolle = await alliance();
  people = inTeams(zwolle);
});
afterEach(() => zwolle.close());

describe("a card that cannot be posted at the first attempt", () => {
  const certain = [
    { fault: { status: 429 }, pause: 2 * second },
    { fault: { status: 429, retryAfter: "45" }, pause: 45 * second },
    { fault: { status: 503, retryAfter: "7" }, pause: 7 * second },
    { fault: { status: 404 }, pause: 2 * second },
    { fault: { status: 412 }, pause: 2 * second },
  ] as const;

  test.each(certain)("is posted once after $fault, when the pause has passed", async ({ fault, pause }) => {
    await expectPostedAfter(fault, { pause, copies: 1 });
  });

  const doubtful: readonly { readonly fault: Fault; readonly copies: number }[] = [
    { fault: { status: 500 }, copies: 1 },
    { fault: { status: 502 }, copies: 1 },
    { fault: "reset", copies: 1 },
    { fault: { status: 500, accepts: true }, copies: 2 },
    { fault: { status: 502, accepts: true }, copies: 2 },
    { fault: "reset_after_accepting", copies: 2 },
    { fault: "html", copies: 2 },
    { fault: "empty", copies: 2 },
    { fault: "ok_without_id", copies: 2 },
  ];

  test.each(doubtful)(
    "is posted again after $fault, since nobody knows whether it stands: $copies at most",
    async (row) => {
      await expectPostedAfter(row.fault, { pause: 2 * second, copies: row.copies });
    },
  );

  test.each([{ status: 400 }, { status: 403 }, { status: 413 }])(
    "is given up after %p, in sight of the log",
    async (fault) => {
      zwolle.teams.once(intakeChannel, fault);
      await asked();
      expect(await threadNotice()).toMatchObject({
        state: "dead",
        due: null,
        problem: `status ${fault.status} (Failed)`,
      });
      expect(zwolle.logged).toEqual([expect.stringContaining("notice given up")]);
      zwolle.clock.advance(60 * minute);
      await zwolle.settled();
      expect(posts()).toHaveLength(1);
    },
  );

  test("stands twice at most, however long the channel leaves us in doubt", async () => {
    zwolle.teams.set(intakeChannel, { status: 502, accepts: true });
    await asked();
    await passing(60 * minute, { steps: 30 });
    expect(people.inChannel(intakeChannel)).toHaveLength(2);
    expect(await threadNotice()).toMatchObject({
      state: "sent",
      due: null,
      activity: null,
      problem: "status 502 (Failed)",
    });
  });

  async function expectPostedAfter(
    fault: Fault,
    { pause, copies }: { readonly pause: number; readonly copies: number },
  ) {
    zwolle.teams.once(intakeChannel, fault);
    await asked();
    const due = addMilliseconds(zwolle.clock.now(), pause);
    expect(await threadNotice()).toMatchObject({ state: "waiting", due, attempts: 1, activity: null });
    await expectOthersAreServed();

    await passing(pause - 1);
    expect(posts()).toHaveLength(1);
    await passing(1);
    const standing = people.inChannel(intakeChannel);
    expect(standing).toHaveLength(copies);
    expect(await threadNotice()).toMatchObject({
      state: "sent",
      due: null,
      attempts: 0,
      activity: standing.at(-1)?.activity,
      problem: null,
    });
    expect(posts()).toHaveLength(2);
    expect(zwolle.logged).toEqual([expect.stringContaining("notice not delivered")]);
  }
});

describe("a card that stands and cannot be edited", () => {
  test.each<Fault>([
    { status: 429 },
    { status: 500 },
    { status: 502, accepts: true },
    "reset",
    "reset_after_accepting",
    "html",
  ])("after %p is edited all the same, and stands once", async (fault) => {
    const card = await asked();
    zwolle.teams.once(intakeChannel, fault);
    await people.presses("rosa", card, "intake.walk:next", { title: "Een nieuwe titel" });
    expect(await threadNotice()).toMatchObject({ state: "waiting", activity: card.activity });
    await passing(2 * second);
    expect(await threadNotice()).toMatchObject({ state: "sent", activity: card.activity });
    expect(people.inChannel(intakeChannel)).toHaveLength(1);
    expect(wordsOf(cardOf(people.now(card)))).toContain("Een nieuwe titel");
  });

  test("and was removed by somebody is posted anew, at once", async () => {
    const card = await asked();
    zwolle.teams.remove(card.activity);
    await people.presses("rosa", card, "intake.walk:next", { title: "Een nieuwe titel" });
    const [anew, ...more] = people.inChannel(intakeChannel);
    expect(more).toEqual([]);
    expect(anew && wordsOf(cardOf(anew))).toContain("Een nieuwe titel");
    expect(await threadNotice()).toMatchObject({ state: "sent", activity: anew?.activity });
  });

  test("since it is too large, is given up, and shows its question again after the next change", async () => {
    const card = await asked();
    zwolle.teams.once(intakeChannel, { status: 413 });
    const seen = await people.presses("rosa", card, "intake.walk:next", { title: "Een te lange titel" });
    expect(await threadNotice()).toMatchObject({ state: "dead", activity: card.activity });
    await people.presses("rosa", showing(card, seen), "intake.walk:back", { title: "Een korte titel" });
    expect(await threadNotice()).toMatchObject({ state: "sent", activity: card.activity });
    expect(wordsOf(cardOf(people.now(card)))).toContain("Een korte titel");
  });
});

test("after an outage of an hour people see the question as it stands then, by one edit", async () => {
  const card = await asked();
  zwolle.teams.set(intakeChannel, { status: 503 });
  let seen: Seen = { card: cardOf(card), message: undefined, text: "" };
  for (const button of ["intake.walk:next", "intake.walk:next", "intake.walk:next", "intake.submit"]) {
    seen = await people.presses("rosa", showing(card, seen), button, { title: text });
    await passing(15 * minute, { steps: 15 });
  }
  expect(people.now(card).edits).toBe(0);
  expect(people.inChannel(qrtChannel)).toHaveLength(1);

  zwolle.teams.set(intakeChannel, "ok");
  await passing(15 * minute, { steps: 15 });
  expect(people.now(card).edits).toBe(1);
  expect(wordsOf(cardOf(people.now(card)))).toContain("V-2026-013");
  expect(await threadNotice()).toMatchObject({ state: "sent", activity: card.activity });
});

describe("a reply to a question without a card", () => {
  test("waits until the card stands in a thread of its own, and stands under it", async () => {
    zwolle.teams.set(intakeChannel, { status: 503 });
    const question = await decidedSample({
      route: "answered",
      reason: "Het is er al.",
      answer: "Kijk op het portaal.",
    });
    await passing(10 * second, { steps: 10 });
    expect(zwolle.teams.requests().filter(({ body }) => body.text !== undefined)).toEqual([]);

    zwolle.teams.set(intakeChannel, "ok");
    await passing(minute, { steps: 60 });
    const [card, reply, ...more] = people.inChannel(intakeChannel);
    expect(more).toEqual([]);
    expect(card && wordsOf(cardOf(card))).toContain(question.title);
    expect(card?.thread).toBe(card?.activity);
    expect(reply).toMatchObject({ thread: card?.activity, body: { text: expect.stringContaining("is beantwoord") } });
    expect(statesOf(await zwolle.product.stores.notices.about(question.id))).toEqual(["sent", "sent", "sent"]);
  });

  test("goes its own way when nobody knows whether the card stands", async () => {
    zwolle.teams.set(intakeChannel, "ok_without_id");
    const question = await decidedSample({
      route: "answered",
      reason: "Het is er al.",
      answer: "Kijk op het portaal.",
    });
    await passing(minute, { steps: 60 });
    const replies = people.inChannel(intakeChannel).filter(({ body }) => body.text !== undefined);
    expect(replies.length).toBeGreaterThanOrEqual(1);
    expect(replies.length).toBeLessThanOrEqual(2);
    expect(statesOf(await zwolle.product.stores.notices.about(question.id))).toEqual(["sent", "sent", "sent"]);
  });

  test("goes its own way when the card was refused", async () => {
    zwolle.teams.once(intakeChannel, { status: 413 });
    await decidedSample({ route: "answered", reason: "Het is er al.", answer: "Kijk op het portaal." });
    zwolle.teams.once(intakeChannel, { status: 413 });
    await passing(minute, { steps: 60 });
    expect(people.inChannel(intakeChannel).filter(({ body }) => body.text !== undefined)).toHaveLength(1);
  });
});

test("an initiative that cannot be written at first is born all the same, once, and everybody hears of it once", async () => {
  await zwolle.close();
  let failures = 2;
  const failingAtFirst = (documents: DocumentStore): DocumentStore => ({
    ...documents,
    commit: async (pk, operations) => {
      if (pk.startsWith("ini_") && failures-- > 0) throw new Error("disk I/O error");
      return documents.commit(pk, operations);
    },
  });
  zwolle = await alliance({ through: failingAtFirst });
  people = inTeams(zwolle);
  const question = await decidedSample({
    route: "kraamkamer",
    reason: "Samen uitzoeken.",
    initiativeTitle: "Samen verder",
  });
  expect(await zwolle.product.stores.initiatives.get(initiativeIdOf(question.id))).toBeUndefined();
  expect(zwolle.logged).toEqual([expect.stringContaining("event not announced")]);

  await passing(minute, { steps: 60 });
  expect(zwolle.logged).toHaveLength(2);
  const born = initiativeIdOf(question.id);
  expect(await zwolle.product.stores.initiatives.history(born)).toHaveLength(1);
  const replies = people.inChannel(intakeChannel).filter(({ body }) => body.text !== undefined);
  expect(replies).toHaveLength(2);
  expect(new Set(replies.map(({ body }) => body.entities?.[0]?.mentioned.id)).size).toBe(2);
  expect(statesOf(await zwolle.product.stores.notices.about(born))).toEqual(["sent"]);
});

test("what a program was sending when it fell is sent by the next one, after the half minute that it had for it", async () => {
  zwolle.teams.once(intakeChannel, { status: 503 });
  await asked();
  const { outbox, stores } = zwolle.product;
  await outbox.stop();
  const waiting = await stores.notices.get(await latestQuestion(), "card:thread");
  if (!waiting) throw new Error("no notice");
  // What is left when a program falls between its claim and the answer of Teams.
  await stores.notices.replace(waiting, claimed(waiting.notice, zwolle.clock.now()));
  outbox.start();

  await passing(30 * second - 1);
  expect(people.inChannel(intakeChannel)).toEqual([]);
  await passing(1);
  expect(people.inChannel(intakeChannel)).toHaveLength(1);
  expect(await threadNotice()).toMatchObject({ state: "sent", activity: people.inChannel(intakeChannel)[0]?.activity });
});

test("of several programs that are about to send the same notice, one gets it", async () => {
  await asked();
  const card = await threadNotice();
  const standing = await zwolle.product.stores.notices.get(card.about, card.id);
  if (!standing) throw new Error("no notice");
  const claims = [1, 2, 3].map(() =>
    zwolle.product.stores.notices.replace(standing, claimed(standing.notice, zwolle.clock.now())),
  );
  expect((await Promise.all(claims)).filter(Boolean)).toHaveLength(1);
});

/** What Rosa asks in the channel, and the card that stands there then; without one, what she would press. */
async function asked(): Promise<StandingMessage> {
  await people.asks("rosa", text);
  const [card] = people.inChannel(intakeChannel);
  return (
    card ?? {
      reference: intakeChannel,
      thread: null,
      activity: "none",
      body: { type: "message", from: { id: "" } },
      edits: 0,
    }
  );
}

/** The message as it looks to somebody who was answered with a card of their own. */
function showing(message: StandingMessage, { card }: Seen): StandingMessage {
  // A card is an object, whatever else it is.
  const content = card as Record<string, unknown>;
  return { ...message, body: { ...message.body, attachments: [{ contentType: "card", content }] } };
}

async function passing(milliseconds: number, { steps = 1 } = {}): Promise<void> {
  for (let step = 0; step < steps; step++) {
    zwolle.clock.advance(milliseconds / steps);
    await zwolle.settled();
  }
}

async function expectOthersAreServed(): Promise<void> {
  await people.delivered(zwolle.teams.inbound.chatMessage({ text: "hallo", from: sender("vera") }));
  expect(people.inChannel(sampleChat)).toHaveLength(1);
}

function posts() {
  return zwolle.teams.requests().filter(({ reference, kind }) => reference === intakeChannel && kind !== "edit");
}

async function latestQuestion(): Promise<QuestionId> {
  const page = await zwolle.product.stores.questions.list({
    where: {},
    order: "askedAt",
    direction: "descending",
    limit: 1,
  });
  return QuestionId.parse(page.items[0]?.value.id);
}

async function threadNotice(): Promise<Notice> {
  const found = await zwolle.product.stores.notices.get(await latestQuestion(), "card:thread");
  if (!found) throw new Error("no notice of the card");
  return found.notice;
}

function statesOf(notices: readonly Notice[]) {
  return notices.map(({ state }) => state);
}

/** A question of the samples, of which no card stands anywhere, picked up and decided by the QRT. */
async function decidedSample(decision: Decision): Promise<Question> {
  const { questions, people: persons } = zwolle.product.stores;
  const page = await questions.list({
    where: { stage: "submitted" },
    order: "askedAt",
    direction: "ascending",
    limit: 1,
  });
  const { tenant = "", object } = sender("quinten");
  const quinten = await persons.get(personIdOf(tenant, object));
  const [waiting] = page.items;
  const theme = waiting && themeOf(waiting.value);
  if (!waiting || !theme || !quinten) throw new Error("the samples lack a question or its triager");
  const actor = actorOf(quinten.value);
  const question = waiting.value.id;
  const key = (verb: string) => commandKey(actor.person, verb, "test", question);
  const taken = await pickUpQuestion(zwolle.product.bot, actor, { key: key("pick-up"), question });
  if (!taken.ok) throw new Error(taken.refusal.code);
  const findings = { solutions: "", needs: "", partners: "" };
  const command = { key: key("decide"), question, rev: taken.value.rev, theme, findings, decision };
  const decided = await decideQuestion(zwolle.product.bot, actor, command);
  if (!decided.ok) throw new Error(decided.refusal.code);
  await zwolle.settled();
  return decided.value.value;
}
