import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { modelReviewer } from "#bot/teams/model-reviewer.ts";
import type { Reviewer } from "#src/filter/reviewer.port.ts";
import { wantSecondOpinion } from "#src/filter/second-opinion.usecase.ts";
import { systemTimer } from "#src/main/clock.ts";
import { wire } from "#src/main/wire.ts";
import type { Question } from "#src/question/question.ts";
import type { Alliance } from "#tests/support/alliance.ts";
import { alliance, intakeChannel, sender } from "#tests/support/alliance.ts";
import type { FakeModel } from "#tests/support/fake-model.ts";
import { fakeModel } from "#tests/support/fake-model.ts";
import type { StandingMessage } from "#tests/support/fake-connector.ts";
import { asSeen, cardOf, inTeams, questionOn, wordsOf } from "#tests/support/in-teams.ts";
import { profile } from "#tests/support/loaded-sample.ts";
import { theme } from "#tests/support/questions.ts";
import { timePasses } from "#tests/support/time-passes.ts";

const minute = 60_000;
const day = 24 * 60 * minute;
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
/** No word in it tells the filter anything. */
const unclear = "Kwoek blarf zimpel?";
const clear = "Wie heeft cijfers over energiearmoede in Holtenbroek?";

let model: FakeModel;
let zwolle: Alliance;
let people: ReturnType<typeof inTeams>;

beforeEach(async () => {
  model = await fakeModel();
  model.set({ says: '{"theme":"leefbare-stad"}' });
  zwolle = await alliance({ reviewer: reviewerOn(model) });
  people = inTeams(zwolle);
});
afterEach(async () => {
  await zwolle.close();
  await model.close();
});

describe("a question that the filter cannot place", () => {
  test("gets the reading of a language model on its card, told as such, and nothing else changes", async () => {
    const card = await asked(unclear);
    expect(wordsOf(cardOf(card))).toContain("Mogelijk: Leefbare stad (gelezen door een taalmodel)");
    expect(card.edits).toBe(1);
    expect(await questionOf(card)).toMatchObject({
      stage: "draft",
      proposal: { ranked: [], outside: null },
      answers: { theme: null },
      secondOpinion: { theme: theme.liveability, by: "voorbeeld-1", at: zwolle.clock.now() },
    });
    expect(await trail(card)).toEqual([
      { type: "question_asked" },
      { type: "second_opinion_given", theme: theme.liveability, by: "voorbeeld-1" },
    ]);
  });

  test("stands on its card before the model is asked, however slow that is", async () => {
    model.set("hang");
    const activity = zwolle.teams.inbound.channelMessage({
      text: unclear,
      from: sender("rosa"),
      channel: intakeChannel,
      mentioning: true,
    });
    expect(await zwolle.product.receive(activity)).toMatchObject({ status: 200 });
    await zwolle.teams.until(() => people.inChannel(intakeChannel).length === 1);
    await model.until(1);
    expect(people.inChannel(intakeChannel)).toHaveLength(1);
  });

  test("is sent without personal data", async () => {
    await asked("Kwoek plonk? Bel 06-12345678 of mail mevrouw Zimpel via z@zimpel.example, Plonkstraat 3.");
    const [{ body } = { body: "" }] = model.asked();
    expect(body).toContain("Kwoek plonk? Bel [nummer] of mail [naam] via [mailadres], [adres].");
    expect(body).not.toMatch(/12345678|Zimpel|example|Rosa/);
  });

  test("is read once, however often the event is told", async () => {
    const card = await asked(unclear);
    const { stores } = zwolle.product;
    await wantSecondOpinion({ ...stores, clock: zwolle.clock }, questionOn(card), "question_asked");
    await zwolle.settled();
    expect(model.asked()).toHaveLength(1);
    expect(await trail(card)).toHaveLength(2);
  });

  test("is not read again when it is submitted", async () => {
    model.set({ says: '{"theme":"none"}' });
    const card = await asked(unclear);
    await people.presses("rosa", card, "intake.submit", { title: unclear });
    expect(model.asked()).toHaveLength(1);
  });

  test("can be walked on and submitted from the card that stood there before the opinion came", async () => {
    model.set({ says: '{"theme":"none"}' });
    const before = await asked(unclear);
    model.set({ says: '{"theme":"leefbare-stad"}' });
    await wantSecondOpinion({ ...zwolle.product.stores, clock: zwolle.clock }, questionOn(before), "question_asked");
    await zwolle.settled();
    expect(await questionOf(before)).toMatchObject({ secondOpinion: { theme: theme.liveability } });
    await people.presses("rosa", before, "intake.submit", { title: "Kwoek blarf?" });
    expect(await questionOf(before)).toMatchObject({
      stage: "submitted",
      title: "Kwoek blarf?",
      answers: { theme: null },
      secondOpinion: { theme: theme.liveability },
    });
  });

  test("that its asker words anew is read again, once, unless the filter can place it by now", async () => {
    const card = await asked(unclear);
    await people.presses("rosa", card, "intake.submit", { title: unclear });
    expect(model.asked()).toHaveLength(1);
    model.set({ says: '{"theme":"overig"}' });
    const other = { title: "Zwolk brimpf?", text: "Zwolk brimpf woxel?" };
    await words(card, other);
    expect(model.asked()).toHaveLength(2);
    expect(await questionOf(card)).toMatchObject({ ...other, secondOpinion: { theme: theme.miscellaneous } });
    await words(card, { ...other, title: "Zwolk brimpf woxel?" });
    expect(model.asked()).toHaveLength(2);
    await words(card, { title: clear, text: clear });
    expect(model.asked()).toHaveLength(2);
    expect(await questionOf(card)).toMatchObject({ title: clear, secondOpinion: null });
  });

  test("shows the opinion to the Quick Respons Team too", async () => {
    const card = await asked(unclear);
    await people.presses("rosa", card, "intake.submit", { title: unclear });
    const triage = zwolle.teams.messages().filter(({ reference }) => reference !== intakeChannel);
    expect(triage.map((message) => wordsOf(cardOf(message))).join()).toContain(
      "Mogelijk: Leefbare stad (gelezen door een taalmodel)",
    );
  });
});

describe("nothing is sent", () => {
  test("of a question that the filter is sure of", async () => {
    const card = await asked(clear);
    expect(await questionOf(card)).toMatchObject({ secondOpinion: null });
    expect(model.asked()).toEqual([]);
  });

  test("of a question in a chat before it is submitted, and never when it is confidential by then", async () => {
    const confidential = await askedInChat(unclear);
    expect(model.asked()).toEqual([]);
    await people.presses("rosa", confidential, "intake.submit", { title: unclear, confidential: "yes" });
    expect(model.asked()).toEqual([]);
    const open = await askedInChat(`${unclear} Nog eens.`);
    await people.presses("rosa", open, "intake.submit", { title: unclear });
    expect(model.asked()).toHaveLength(1);
  });

  test("of a question whose asker chose the theme", async () => {
    const card = await askedInChat(unclear);
    await people.presses("rosa", card, "intake.walk:next", { title: unclear });
    await people.presses("rosa", people.now(card), "intake.walk:next", { theme: theme.housing });
    await people.presses("rosa", people.now(card), "intake.submit");
    expect(await questionOf(card)).toMatchObject({ stage: "submitted", answers: { theme: theme.housing } });
    expect(model.asked()).toEqual([]);
  });

  test("where no model was set up, which is the default", async () => {
    await zwolle.close();
    zwolle = await alliance();
    people = inTeams(zwolle);
    const card = await asked(unclear);
    expect(await zwolle.documents.partition(questionOn(card), "wanted-review")).toEqual([]);
    expect(await questionOf(card)).toMatchObject({ secondOpinion: null });
  });
});

describe("a model that gives no opinion", () => {
  test.each([
    { says: '{"theme":"none"}' },
    { says: '{"theme":"ruimtevaart"}' },
    { sends: "<html>", type: "text/html" },
    { status: 401 },
  ])("leaves the question as it was: %j", async (mood) => {
    model.set(mood);
    const card = await asked(unclear);
    expect(await questionOf(card)).toMatchObject({ stage: "draft", secondOpinion: null });
    expect(card.edits).toBe(0);
    expect(await wishes(card)).toEqual([]);
    await timePasses(zwolle, 60 * minute, { steps: 10 });
    expect(model.asked()).toHaveLength(1);
    expect(zwolle.logged.join()).not.toContain("Kwoek");
  });

  test("three times is left alone for ten minutes, and asked again after that", async () => {
    model.set({ status: 401 });
    for (const which of ["een", "twee", "drie"]) await asked(`${unclear} ${which}`);
    expect(model.asked()).toHaveLength(3);
    expect(zwolle.logged).toContain("reviewer left alone for a while");
    model.set({ says: '{"theme":"leefbare-stad"}' });
    const waiting = await asked(`${unclear} vier`);
    await timePasses(zwolle, 9 * minute, { steps: 9 });
    expect(model.asked()).toHaveLength(3);
    await timePasses(zwolle, 2 * minute);
    expect(model.asked()).toHaveLength(4);
    expect(await questionOf(waiting)).toMatchObject({ secondOpinion: { theme: theme.liveability } });
  });

  test("for more than a day is asked no more about what waited", async () => {
    model.set({ status: 401 });
    for (const which of ["een", "twee", "drie"]) await asked(`${unclear} ${which}`);
    const waiting = await asked(`${unclear} vier`);
    await timePasses(zwolle, day + minute);
    expect(model.asked()).toHaveLength(3);
    expect(await wishes(waiting)).toEqual([]);
  });
});

test("what was being read when the program stopped is asked by the next one", async () => {
  model.set("hang");
  const activity = zwolle.teams.inbound.channelMessage({
    text: unclear,
    from: sender("rosa"),
    channel: intakeChannel,
    mentioning: true,
  });
  await zwolle.product.receive(activity);
  await model.until(1);
  await zwolle.teams.until(() => people.inChannel(intakeChannel).length === 1);
  const [card] = people.inChannel(intakeChannel);
  if (!card) throw new Error("no card");
  await zwolle.product.outbox.stop();
  expect(await wishes(card)).toHaveLength(1);
  expect(zwolle.logged).toEqual([]);

  model.set({ says: '{"theme":"leefbare-stad"}' });
  const { documents, clock } = zwolle;
  const next = wire({ documents, profile, clock, log: silent, tab: "", reviewer: reviewerOn(model) });
  clock.advance(minute);
  next.outbox.start();
  await next.outbox.idle();
  expect((await next.stores.questions.get(questionOn(card)))?.value).toMatchObject({
    secondOpinion: { theme: theme.liveability },
  });
  await next.outbox.stop();
});

function reviewerOn({ endpoint }: FakeModel): Reviewer {
  return modelReviewer({ api: "openai", endpoint, key: "a-key", model: "voorbeeld-1", timer: systemTimer });
}

async function asked(text: string): Promise<StandingMessage> {
  const card = await people.asks("rosa", text);
  if (!card) throw new Error("no card");
  return people.now(card);
}

async function words(card: StandingMessage, wording: { readonly title: string; readonly text: string }): Promise<void> {
  const more = await people.presses("rosa", people.now(card), "question.more");
  await people.presses("rosa", asSeen(more, people.now(card)), "question.edit", wording);
}

async function askedInChat(text: string): Promise<StandingMessage> {
  await people.delivered(zwolle.teams.inbound.chatMessage({ text, from: sender("rosa") }));
  const card = zwolle.teams.messages().at(-1);
  if (!card) throw new Error("no card");
  return card;
}

async function questionOf(card: StandingMessage): Promise<Question | undefined> {
  return (await zwolle.product.stores.questions.get(questionOn(card)))?.value;
}

async function trail(card: StandingMessage) {
  return (await zwolle.product.stores.questions.history(questionOn(card))).map(({ event }) => event);
}

function wishes(card: StandingMessage) {
  return zwolle.documents.partition(questionOn(card), "wanted-review");
}
