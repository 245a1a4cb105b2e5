import { afterEach, describe, expect, test } from "@jest/globals";
import { commandKey } from "#src/kernel/command.ts";
import { Instant } from "#src/kernel/time.ts";
import type { ChooseSettings } from "#src/people/choose-settings.usecase.ts";
import { chooseSettings } from "#src/people/choose-settings.usecase.ts";
import { actorOf } from "#src/people/person.ts";
import { contribute } from "#src/question/contribute.usecase.ts";
import { followQuestion, muteQuestion } from "#src/question/follow-question.usecase.ts";
import type { QuestionId } from "#src/question/question.ts";
import { inviteParties } from "#src/triage/invite-parties.usecase.ts";
import { actsIn, personId } from "#tests/support/acts.ts";
import type { Alliance } from "#tests/support/alliance.ts";
import { alliance, intakeChannel } from "#tests/support/alliance.ts";
import { decisions } from "#tests/support/questions.ts";

const text = "Wie heeft cijfers over energiearmoede in Holtenbroek?";
/** A Thursday, half past eleven in Zwolle. */
const thursday = "2026-11-19T10:30:00.000Z";

let zwolle: Alliance;
let acts: ReturnType<typeof actsIn>;
let question: QuestionId;

async function begin(now = thursday): Promise<void> {
  zwolle = await alliance({ now });
  acts = actsIn(zwolle);
}
afterEach(() => zwolle.close());

describe("whoever wants news once a day", () => {
  test("hears at nine the next morning what happened the day before, in one message", async () => {
    await begin();
    await chooses("rosa", { news: "daily" });
    await asked();
    await acts.pickedUp(question);
    await knows("karin", "Rabobank weet meer.");
    expect(acts.newsFor("rosa")).toEqual([]);

    await at("2026-11-20T07:59:59.000Z");
    expect(acts.newsFor("rosa")).toEqual([]);
    await at("2026-11-20T08:00:00.000Z");
    expect(acts.newsFor("rosa")).toEqual([expect.stringMatching(/opgepakt.*Rabobank weet meer\./su)]);

    await knows("koen", "Vitens ook.");
    await at("2026-11-20T16:00:00.000Z");
    expect(acts.newsFor("rosa")).toHaveLength(1);
    await at("2026-11-23T08:00:00.000Z");
    expect(acts.newsFor("rosa")).toHaveLength(2);
  });

  test("is not kept waiting for another day by what happens while it waits", async () => {
    await begin();
    await chooses("rosa", { news: "daily" });
    await asked();
    await acts.pickedUp(question);
    await at("2026-11-19T22:30:00.000Z");
    await knows("karin", "Na middernacht.");
    await at("2026-11-20T07:59:00.000Z");
    await knows("koen", "Vlak voor negen.");
    await at("2026-11-20T08:00:00.000Z");
    expect(acts.newsFor("rosa")).toHaveLength(1);
  });

  test("is mentioned at once all the same when something is asked of them", async () => {
    await begin();
    await chooses("rosa", { news: "daily" });
    await asked();
    await acts.pickedUp(question);
    await acts.askedBack(question, "Voor wie?");
    expect(acts.mentionsIn(intakeChannel)).toEqual([expect.stringContaining("wil nog iets weten")]);
  });
});

describe("whoever wants to hear only what asks something of them", () => {
  test("gets no news, and is asked and answered as ever", async () => {
    await begin();
    await chooses("rosa", { news: "asked_only" });
    await asked();
    await acts.pickedUp(question);
    await knows("karin", "Rabobank weet meer.");
    await at("2026-11-23T12:00:00.000Z");
    expect(acts.newsFor("rosa")).toEqual([]);

    await acts.askedBack(question, "Voor wie?");
    expect(acts.mentionsIn(intakeChannel)).toContainEqual(expect.stringContaining("wil nog iets weten"));
  });

  test("hears that their organisation is asked to think along, without the news around it", async () => {
    await begin();
    await chooses("karin", { news: "asked_only" });
    await asked();
    await acts.does("karin", question, { act: followQuestion, saying: { follows: true } });
    await acts.pickedUp(question);
    expect(acts.newsFor("karin")).toEqual([]);
    const rabobank = (await zwolle.product.stores.people.get(personId("karin")))?.value.organisation;
    if (!rabobank) throw new Error("Karin has no organisation");
    await acts.does("wouter", question, { act: inviteParties, saying: { parties: [rabobank] } });
    expect(acts.newsFor("karin")).toEqual([expect.not.stringContaining("opgepakt")]);
  });

  test("who chooses so while news waits is spared it", async () => {
    await begin("2026-11-19T20:00:00.000Z");
    await asked();
    await acts.pickedUp(question);
    await chooses("rosa", { news: "asked_only" });
    await at("2026-11-20T09:00:00.000Z");
    expect(acts.newsFor("rosa")).toEqual([]);
  });
});

describe("quiet hours of one's own", () => {
  test("keep news for the afternoon of whoever starts late", async () => {
    await begin("2026-11-19T08:30:00.000Z");
    await chooses("rosa", { quietHours: { from: "22:00", until: "13:00", workingDaysOnly: true } });
    await asked();
    await acts.pickedUp(question);
    await at("2026-11-19T11:59:59.000Z");
    expect(acts.newsFor("rosa")).toEqual([]);
    await at("2026-11-19T12:00:00.000Z");
    expect(acts.newsFor("rosa")).toHaveLength(1);
  });

  test("let news through on Saturday for whoever wants so, and nobody else's", async () => {
    await begin("2026-11-21T11:00:00.000Z");
    await chooses("rosa", { quietHours: { from: "22:00", until: "07:00", workingDaysOnly: false } });
    await asked();
    await acts.does("karin", question, { act: followQuestion, saying: { follows: true } });
    await acts.pickedUp(question);
    expect(acts.newsFor("rosa")).toHaveLength(1);
    expect(acts.newsFor("karin")).toEqual([]);
  });

  test("that are chosen while a message waits count for that message too", async () => {
    await begin("2026-11-19T20:00:00.000Z");
    await asked();
    await acts.pickedUp(question);
    await chooses("rosa", { quietHours: { from: "18:00", until: "11:00", workingDaysOnly: true } });
    await at("2026-11-20T07:30:00.000Z");
    expect(acts.newsFor("rosa")).toEqual([]);
    await at("2026-11-20T10:00:00.000Z");
    expect(acts.newsFor("rosa")).toHaveLength(1);
  });

  test("hold back the question whether it helped", async () => {
    await begin();
    await chooses("rosa", { quietHours: { from: "16:00", until: "15:00", workingDaysOnly: true } });
    await asked();
    await acts.pickedUp(question);
    await acts.decidesFor(question, decisions.answered);
    await at("2026-11-26T10:00:00.000Z");
    const prompt = (await acts.noticesOf(question)).find(({ content }) => content.kind === "prompt");
    expect(prompt).toMatchObject({ state: "waiting", due: "2026-11-26T14:00:00.000Z" });
    await at("2026-11-26T14:00:00.000Z");
    await at("2026-11-26T14:00:02.000Z");
    expect((await acts.noticesOf(question)).find(({ id }) => id === prompt?.id)).toMatchObject({ state: "sent" });
  });
});

test("a question that somebody mutes stands with their settings, until they hear of it again", async () => {
  await begin();
  await asked();
  const { muted } = zwolle.product.stores;
  await acts.does("rosa", question, { act: muteQuestion, saying: { muted: true } });
  await acts.does("karin", question, { act: muteQuestion, saying: { muted: true } });
  expect(await muted.of(personId("rosa"))).toEqual([question]);

  await acts.does("rosa", question, { act: muteQuestion, saying: { muted: false } });
  await acts.does("karin", question, { act: followQuestion, saying: { follows: true } });
  expect(await muted.of(personId("rosa"))).toEqual([]);
  expect(await muted.of(personId("karin"))).toEqual([]);
});

async function asked(): Promise<void> {
  question = await acts.submitted("rosa", text);
}

async function knows(who: string, what: string): Promise<void> {
  await acts.does(who, question, { act: contribute, saying: { text: what, despitePersonalData: false } });
}

async function chooses(who: string, chosen: Omit<ChooseSettings, "key" | "rev">): Promise<void> {
  const { people } = zwolle.product.stores;
  const found = await people.get(personId(who));
  if (!found) throw new Error(`nobody is called ${who}`);
  const key = commandKey(who, "person.choose-settings", `${found.rev}`, chosen);
  const saved = await chooseSettings({ people, clock: zwolle.clock }, actorOf(found.value), {
    key,
    rev: found.rev,
    ...chosen,
  });
  if (!saved.ok) throw new Error(saved.refusal.code);
}

async function at(instant: string): Promise<void> {
  zwolle.clock.set(Instant.parse(instant));
  await zwolle.settled();
}
