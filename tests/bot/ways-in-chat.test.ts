import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { conversationIdOf } from "#src/conversation/conversation-id.ts";
import type { Alliance } from "#tests/support/alliance.ts";
import { alliance, intakeChannel } from "#tests/support/alliance.ts";
import { cardOf, inTeams, questionOn, wordsOf } from "#tests/support/in-teams.ts";
import { energyPoverty, nothing, personId, rosasChat, tenant, speakers } from "#tests/support/speakers.ts";

let zwolle: Alliance;
let people: ReturnType<typeof inTeams>;
let said: ReturnType<typeof speakers>;

beforeEach(async () => {
  zwolle = await alliance();
  people = inTeams(zwolle);
  said = speakers(zwolle, people);
});
afterEach(() => zwolle.close());

describe("in a chat with the bot alone", () => {
  test("a message is a question, and its card stands in that chat", async () => {
    const intake = await said.saysInChat("rosa", energyPoverty);
    expect(intake).toMatchObject({ reference: rosasChat, thread: null });
    expect(wordsOf(cardOf(intake))).toContain(energyPoverty);
    const conversation = await zwolle.product.stores.conversations.get(conversationIdOf(tenant, rosasChat));
    expect(conversation?.value).toMatchObject({ kind: "personal_chat", person: personId("rosa"), state: "open" });
    expect(await said.askedOn(intake)).toMatchObject({
      stage: "draft",
      thread: { conversation: conversation?.value.id, root: null },
      sharedIn: null,
    });
  });

  test("the question gets a thread in the intake channel once it is submitted, and not before", async () => {
    const intake = await said.saysInChat("rosa", energyPoverty);
    expect(people.inChannel(intakeChannel)).toEqual([]);
    await said.pressesInChat("rosa", intake, "intake.submit");
    const [shared] = people.inChannel(intakeChannel);
    expect(wordsOf(cardOf(shared ?? intake))).toContain("V-2026-013");
    expect(await said.askedOn(intake)).toMatchObject({
      stage: "submitted",
      sharedIn: { conversation: conversationIdOf(tenant, intakeChannel), root: null },
    });
  });

  test("its asker gets a button to the question", async () => {
    const intake = await said.saysInChat("rosa", energyPoverty);
    await said.pressesInChat("rosa", intake, "intake.submit");
    const told = people.inChannel(rosasChat).at(-1) ?? nothing;
    expect(wordsOf(cardOf(told))).toContain("Je vraag V-2026-013 staat nu in het kanaal.");
    expect(JSON.stringify(cardOf(told))).toContain(`/questions/${questionOn(intake)}`);
  });

  test("every message there is a question of its own, since a chat has no threads", async () => {
    await said.saysInChat("rosa", energyPoverty);
    await said.saysInChat("rosa", "Waar vind ik kaarten van hittestress?");
    expect(await said.drafts("rosa")).toHaveLength(2);
  });

  test("the same message once more makes no second draft, but shows the way to the first", async () => {
    const intake = await said.saysInChat("rosa", energyPoverty);
    const told = await said.saysInChat("rosa", energyPoverty.toLowerCase());
    expect(wordsOf(cardOf(told))).toContain("Je vragen");
    expect(people.buttons(told)).toContain(`question.show:${questionOn(intake)}`);
    expect(await said.drafts("rosa")).toHaveLength(1);
    await said.pressesInChat("rosa", intake, "intake.submit");
    await said.saysInChat("rosa", energyPoverty.toUpperCase());
    expect(await said.drafts("rosa")).toHaveLength(1);
  });
});

test("in a group chat a mention opens the intake there", async () => {
  const chat = "19:group@thread.v2";
  const spoken = { ...said.channelMessage("rosa", energyPoverty), channelData: { tenant: { id: tenant } } };
  await people.delivered({ ...spoken, conversation: { conversationType: "groupChat", isGroup: true, id: chat } });
  const [intake] = people.inChannel(chat);
  expect(wordsOf(cardOf(intake ?? nothing))).toContain(energyPoverty);
  expect(await said.askedOn(intake ?? nothing)).toMatchObject({ sharedIn: null });
});
