import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { conversationIdOf } from "#src/conversation/conversation-id.ts";
import type { Alliance } from "#tests/support/alliance.ts";
import { alliance, intakeChannel, qrtChannel, sender } from "#tests/support/alliance.ts";
import { cardOf, inTeams, wordsOf } from "#tests/support/in-teams.ts";

let zwolle: Alliance;
let people: ReturnType<typeof inTeams>;

beforeEach(async () => {
  zwolle = await alliance();
  people = inTeams(zwolle);
});
afterEach(() => zwolle.close());

const energyPoverty = "Wie heeft cijfers over energiearmoede in Holtenbroek?";
const other = "19:other@thread.tacv2";

describe("what becomes of a channel", () => {
  test("a new name is known from then on, and of a channel that we never saw there is nothing to know", async () => {
    await becomes("channelRenamed", intakeChannel, "Vragen en antwoorden");
    expect(await stored(intakeChannel)).toMatchObject({ name: "Vragen en antwoorden", use: { for: "intake" } });
    await becomes("channelRenamed", other, "Iets anders");
    expect(await stored(other)).toBeUndefined();
  });

  test("a deleted one is gone, and itself again once it is restored", async () => {
    await people.asks("rosa", energyPoverty);
    await becomes("channelDeleted", intakeChannel);
    expect(await stored(intakeChannel)).toMatchObject({ state: "gone", use: { for: "intake" } });
    await becomes("channelRestored", intakeChannel);
    expect(await stored(intakeChannel)).toMatchObject({ state: "open", use: { for: "intake" } });
  });

  test("its name and team come along with a message", async () => {
    const said = zwolle.teams.inbound.channelMessage({ text: "hallo", from: sender("rosa"), channel: intakeChannel });
    const channelData = { ...(said["channelData"] as object), channel: { id: intakeChannel, name: "Quick Response" } };
    await people.delivered({ ...said, channelData });
    expect(await stored(intakeChannel)).toMatchObject({ name: "Quick Response", team: "19:team@thread.tacv2" });
  });
});

describe("when we are taken out of a team in the midst of an intake", () => {
  test("all its channels are left, the draft stays, and a press of its button still has effect", async () => {
    const intake = await people.asks("rosa", energyPoverty);
    if (!intake) throw new Error("no intake card");
    for (const told of zwolle.teams.inbound.removed({ from: sender("daan"), channel: intakeChannel })) {
      expect(await people.delivered(told)).toBe(200);
    }
    expect(await stored(intakeChannel)).toMatchObject({ state: "left" });
    const seen = await people.presses("rosa", intake, "intake.submit");
    expect(seen.text).toContain("V-2026-013");
    expect(await zwolle.product.stores.questions.count({ number: "V-2026-013" })).toBe(1);
    expect(wordsOf(cardOf(people.now(intake)))).not.toContain("V-2026-013");
  });

  test("a message there lets us in again", async () => {
    await people.asks("rosa", energyPoverty);
    for (const told of zwolle.teams.inbound.removed({ from: sender("daan"), channel: intakeChannel })) {
      await people.delivered(told);
    }
    const intake = await people.asks("daan", "Wie kent energiecoaches?");
    expect(wordsOf(cardOf(intake ?? { ...nobody }))).toContain("Wie kent energiecoaches?");
    expect(await stored(intakeChannel)).toMatchObject({ state: "open" });
  });

  test("the end of the team is the end of each channel that we know of it", async () => {
    for (const channel of [intakeChannel, qrtChannel]) {
      await people.delivered(zwolle.teams.inbound.channelMessage({ text: "hallo", from: sender("rosa"), channel }));
    }
    await becomes("teamDeleted", intakeChannel);
    expect(await stored(intakeChannel)).toMatchObject({ state: "gone" });
    expect(await stored(qrtChannel)).toMatchObject({ state: "gone" });
  });
});

test("when the thread of an intake is deleted, its draft can still be submitted", async () => {
  const intake = await people.asks("rosa", energyPoverty);
  if (!intake) throw new Error("no intake card");
  const press = people.pressing("rosa", intake, "intake.submit");
  zwolle.teams.remove(intake.activity);
  expect((await people.answered(press)).text).toContain("V-2026-013");
  await zwolle.settled();
  expect(people.inChannel(intakeChannel).map(cardOf).map(wordsOf).join()).toContain("V-2026-013");
});

describe("when we are added", () => {
  test("to a channel, whoever did it reads once what to do", async () => {
    for (const told of zwolle.teams.inbound.installed({ from: sender("daan"), channel: other })) {
      await people.delivered(told);
      await people.delivered(told);
    }
    const said = people.inChannel(other).map(({ body }) => body.text ?? "");
    expect(said).toEqual([expect.stringContaining("Netwerkleider, schrijf @Vraagbaak instellen")]);
  });

  test("to a chat, the person is greeted and known", async () => {
    for (const told of zwolle.teams.inbound.installed({ from: sender("rosa"), chat: "a:rosa" }))
      await people.delivered(told);
    expect(people.inChannel("a:rosa").map(({ body }) => body.text)).toEqual([expect.stringContaining("hallo!")]);
    expect(await stored("a:rosa")).toMatchObject({ person: expect.stringMatching(/^per_/u) });
  });

  test("in a newer version, nobody is bothered", async () => {
    const [added] = zwolle.teams.inbound.installed({ from: sender("daan"), channel: other });
    await people.delivered({ ...added, action: "add-upgrade" });
    expect(people.inChannel(other)).toEqual([]);
    expect(await stored(other)).toMatchObject({ state: "open" });
  });
});

const nobody = {
  reference: "",
  thread: null,
  activity: "",
  body: { type: "message" as const, from: { id: "" } },
  edits: 0,
};

async function becomes(eventType: string, channel: string, name?: string): Promise<void> {
  const named = name === undefined ? {} : { name };
  const change = zwolle.teams.inbound.changed({ eventType, from: sender("daan"), channel, ...named });
  expect(await people.delivered(change)).toBe(200);
}

async function stored(channel: string) {
  const found = await zwolle.product.stores.conversations.get(conversationIdOf(sender("rosa").tenant ?? "", channel));
  return found?.value;
}
