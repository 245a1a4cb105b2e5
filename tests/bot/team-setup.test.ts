import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { conversationIdOf } from "#src/conversation/conversation-id.ts";
import { holderOf } from "#src/conversation/conversation.store.ts";
import type { Alliance } from "../support/alliance.ts";
import { alliance, intakeChannel, qrtChannel, sender } from "../support/alliance.ts";
import { buttonsOf } from "../support/inbound-activities.ts";
import { asSeen, cardOf, inTeams, wordsOf } from "../support/in-teams.ts";
import type { StandingMessage } from "../support/fake-connector.ts";

const { tenant = "" } = sender("nadia");
/** Another channel of the team, in which nothing of ours stands yet. */
const newChannel = "19:voorbeeld-nieuw@thread.tacv2";

let here: Alliance;
let people: ReturnType<typeof inTeams>;

beforeEach(async () => {
  here = await alliance();
  people = inTeams(here);
});
afterEach(() => here.close());

test("installed in a team, the bot posts once where that happened and tells the network lead what to write", async () => {
  for (const activity of here.teams.inbound.installed({ from: sender("nadia"), channel: newChannel })) {
    await people.delivered(activity);
  }

  const posts = people.inChannel(newChannel);
  expect(posts.map(({ body }) => body.text)).toEqual([
    expect.stringMatching(/^<at>Nadia Voorbeeld \(netwerkleider, kernteam\)<\/at> .*@Vraagbaak instellen/u),
  ]);
  expect(here.teams.messages()).toHaveLength(posts.length);
});

test("installed where the channel has a use already, the bot asks for nothing", async () => {
  for (const activity of here.teams.inbound.installed({ from: sender("nadia"), channel: intakeChannel })) {
    await people.delivered(activity);
  }

  expect(here.teams.messages()).toEqual([]);
});

test("the network lead makes another channel the one for questions, and the one before is it no more", async () => {
  const card = await word("nadia", newChannel);
  expect(wordsOf(cardOf(card))).toContain("Quick Respons Team · QRT");

  const form = asSeen(await people.presses("nadia", card, "settings.show:use"), card);
  const after = await people.presses("nadia", form, "conversation.appoint", { use: "intake" });

  expect(after.text).toContain("Bewaard. Hieronder zie je wat er nu waar gebeurt.");
  const { conversations } = here.product.stores;
  expect((await holderOf(conversations, { for: "intake" }))?.value.reference).toBe(newChannel);
  const former = await conversations.get(conversationIdOf(tenant, intakeChannel));
  expect(former?.value.use).toBeNull();
});

test("a partner who writes `instellen` sees how it is, and who may change it", async () => {
  const card = await word("rosa", qrtChannel);

  const seen = await people.presses("rosa", card, "settings.show:use");

  expect(seen.text).toContain("Dit kan alleen de netwerkleider of de beheerder.");
  expect(seen.text).toContain("Nadia Voorbeeld");
});

test("a channel that is deleted or that we are taken out of is noticed, with what it was for", async () => {
  await people.delivered(
    here.teams.inbound.changed({ eventType: "channelDeleted", from: sender("nadia"), channel: intakeChannel }),
  );
  for (const activity of here.teams.inbound.removed({ from: sender("nadia"), channel: qrtChannel })) {
    await people.delivered(activity);
  }

  expect([await stateOf(intakeChannel), await stateOf(qrtChannel)]).toEqual(["gone", "left"]);
  const card = await word("nadia", newChannel);
  expect(wordsOf(cardOf(card))).toContain("General: dit kanaal is verwijderd");
});

test("a member of the QRT plans an absence in a channel, and the card that stands there for all stays as it is", async () => {
  const card = await word("wouter", qrtChannel);
  const own = asSeen(await people.presses("wouter", card, "settings.show:own"), card);

  const days = { absentFrom: "2026-12-21", absentUntil: "2026-12-31" };
  const after = await people.presses("wouter", own, "people.absence", days);

  expect(after.text).toContain("21 december 2026 tot en met 31 december 2026");
  expect(wordsOf(cardOf(people.now(card)))).toBe(wordsOf(cardOf(card)));
  const wouter = (
    await here.product.stores.people.list({ where: { qrt: "yes" }, order: "name", direction: "descending", limit: 1 })
  ).items;
  expect(wouter.map(({ value }) => value.absences)).toEqual([[{ from: "2026-12-21", until: "2026-12-31" }]]);
});

test("a button of an older settings card is answered with how it is now", async () => {
  const card = await word("nadia", qrtChannel);
  const { data } = buttonsOf(cardOf(card))["settings.show:use"] ?? {};
  const button = { verb: "settings.gone", ...(data ? { data } : {}) };
  const press = here.teams.inbound.press({ button, from: sender("nadia"), on: card.activity, channel: qrtChannel });

  const seen = await people.answered(press);

  expect(seen.text).toContain("Deze kaart is verouderd.");
  expect(Object.keys(buttonsOf(seen.card))).toEqual(["settings.show:use", "settings.show:own"]);
});

/** The card that somebody gets who writes `instellen` in a channel. */
async function word(who: string, channel: string): Promise<StandingMessage> {
  await people.delivered(here.teams.inbound.channelMessage({ text: "instellen", from: sender(who), channel }));
  const card = people.inChannel(channel).at(-1);
  if (!card) throw new Error("no card in the channel");
  return card;
}

async function stateOf(channel: string): Promise<string | undefined> {
  const id = conversationIdOf(tenant, channel);
  return (await here.product.stores.conversations.get(id))?.value.state;
}
