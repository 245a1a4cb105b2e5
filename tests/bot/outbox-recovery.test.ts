import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { initiativeIdOf } from "#src/initiative/initiative-id.ts";
import { commandKey } from "#src/kernel/command.ts";
import type { DocumentStore } from "#src/kernel/document-store.port.ts";
import type { Notice } from "#src/notice/notice.ts";
import { claimed } from "#src/notice/notice.ts";
import type { StoredNotice } from "#src/notice/notice.store.ts";
import { actorOf } from "#src/people/person.ts";
import { personIdOf } from "#src/people/person-id.ts";
import type { Decision } from "#src/question/decision.ts";
import type { Question } from "#src/question/question.ts";
import { themeOf } from "#src/question/question.ts";
import { decideQuestion } from "#src/triage/decide-question.usecase.ts";
import { pickUpQuestion } from "#src/triage/pick-up-question.usecase.ts";
import type { Alliance } from "#tests/support/alliance.ts";
import { alliance, intakeChannel, sender } from "#tests/support/alliance.ts";
import { cardOf, inTeams, wordsOf } from "#tests/support/in-teams.ts";
import { timePasses } from "#tests/support/time-passes.ts";

const second = 1_000;
const minute = 60 * second;

let zwolle: Alliance;
let people: ReturnType<typeof inTeams>;

beforeEach(async () => {
  zwolle = await alliance();
  people = inTeams(zwolle);
});
afterEach(() => zwolle.close());

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
    expect(new Set(statesOf(await zwolle.product.stores.notices.about(question.id)))).toEqual(new Set(["sent"]));
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
    expect(new Set(statesOf(await zwolle.product.stores.notices.about(question.id)))).toEqual(new Set(["sent"]));
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

test("an edit that cannot be written down is made once more, and is then told of no more", async () => {
  await zwolle.close();
  let failures = 0;
  const failingWhenTold = (documents: DocumentStore): DocumentStore => ({
    ...documents,
    commit: async (pk, operations, how) => {
      if (how?.lazily && failures-- > 0) throw new Error("disk I/O error");
      return documents.commit(pk, operations, how);
    },
  });
  zwolle = await alliance({ through: failingWhenTold });
  people = inTeams(zwolle);
  const card = await people.asks("rosa", "Wie heeft cijfers over energiearmoede in Holtenbroek?");
  if (!card) throw new Error("no card was posted");
  failures = 1;
  await people.presses("rosa", card, "intake.walk:next", { title: "Een nieuwe titel" });
  expect(zwolle.logged).toEqual([expect.stringContaining("notices not sent")]);
  await passing(second);
  await passing(minute);
  expect(people.now(card)).toMatchObject({ edits: 2 });
  expect(wordsOf(cardOf(people.now(card)))).toContain("Een nieuwe titel");
  expect(people.inChannel(intakeChannel)).toHaveLength(1);
});

test("what a program was sending when it fell is sent by the next one, after the half minute that it had for it", async () => {
  const { outbox, stores } = zwolle.product;
  const { about } = await cardThatFailedOnce();
  await outbox.stop();
  // What is left when a program falls between its claim and the answer of Teams.
  const standing = await cardNotice(about);
  await stores.notices.replace(standing, claimed(standing.notice, zwolle.clock.now()));
  outbox.start();

  await passing(30 * second - 1);
  expect(people.inChannel(intakeChannel)).toEqual([]);
  await passing(1);
  const [card, ...more] = people.inChannel(intakeChannel);
  expect(more).toEqual([]);
  expect((await cardNotice(about)).notice).toMatchObject({ state: "sent", activity: card?.activity });
});

test("of several programs that are about to send the same notice, one gets it", async () => {
  const { notices } = zwolle.product.stores;
  const standing = await cardNotice((await cardThatFailedOnce()).about);
  const claim = claimed(standing.notice, zwolle.clock.now());
  const claims = await Promise.all([1, 2, 3].map(() => notices.replace(standing, claim)));
  expect(claims.filter(Boolean)).toHaveLength(1);
});

/** The card of a question that was picked up; Teams did not take it at the first attempt. */
async function cardThatFailedOnce(): Promise<Notice> {
  zwolle.teams.once(intakeChannel, { status: 503 });
  const { question } = await pickedUpSample();
  await zwolle.settled();
  return (await cardNotice(question)).notice;
}

async function cardNotice(about: string): Promise<StoredNotice> {
  const standing = await zwolle.product.stores.notices.get(about, "card:thread");
  if (!standing) throw new Error("no notice of the card");
  return standing;
}

function passing(milliseconds: number, how?: { readonly steps: number }): Promise<void> {
  return timePasses(zwolle, milliseconds, how);
}

function statesOf(notices: readonly Notice[]) {
  return notices.map(({ state }) => state);
}

/** A question of the samples, of which no card stands anywhere, picked up and decided by the QRT. */
async function decidedSample(decision: Decision): Promise<Question> {
  const { question, rev, theme, actor } = await pickedUpSample();
  const findings = { solutions: "", needs: "", partners: "" };
  const key = commandKey(actor.person, "decide", "test", question);
  const decided = await decideQuestion(zwolle.product.bot, actor, { key, question, rev, theme, findings, decision });
  if (!decided.ok) throw new Error(decided.refusal.code);
  await zwolle.settled();
  return decided.value.value;
}

async function pickedUpSample() {
  const { questions, people: persons } = zwolle.product.stores;
  const page = await questions.list({
    where: { stage: "submitted" },
    order: "askedAt",
    direction: "ascending",
    limit: 1,
  });
  const { tenant = "", object } = sender("wouter");
  const wouter = await persons.get(personIdOf(tenant, object));
  const waiting = page.items[0]?.value;
  const theme = waiting && themeOf(waiting);
  if (!waiting || !theme || !wouter) throw new Error("the samples lack a question or its triager");
  const actor = actorOf(wouter.value);
  const key = commandKey(actor.person, "pick-up", "test", waiting.id);
  const taken = await pickUpQuestion(zwolle.product.bot, actor, { key, question: waiting.id, rev: 0 });
  if (!taken.ok) throw new Error(taken.refusal.code);
  return { question: waiting.id, rev: taken.value.rev, theme, actor };
}
