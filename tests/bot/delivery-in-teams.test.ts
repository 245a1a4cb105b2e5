import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { appointConversation } from "#src/conversation/appoint-conversation.usecase.ts";
import { conversationIdOf } from "#src/conversation/conversation-id.ts";
import type { ConversationUse } from "#src/conversation/conversation.ts";
import { arrangeMoment, cancelMoment, moveMoment } from "#src/delivery/arrange-moment.usecase.ts";
import { deliveryMomentDetail } from "#src/delivery/delivery-moment.presenter.ts";
import type { DeliveryMomentId } from "#src/delivery/delivery-moment.ts";
import { closeMoment, openMoment, reopenMoment } from "#src/delivery/hold-moment.usecase.ts";
import type { MomentPlan } from "#src/delivery/plan-moment.usecase.ts";
import { planMoment, planYear } from "#src/delivery/plan-moment.usecase.ts";
import { addItem, publishAgenda } from "#src/delivery/prepare-agenda.usecase.ts";
import { recordOutcome, withdrawOutcome } from "#src/delivery/record-outcome.usecase.ts";
import { outcomesOf } from "#src/delivery/outcome.store.ts";
import type { Responsible } from "#src/initiative/responsible.ts";
import type { CommandKey } from "#src/kernel/command.ts";
import { commandKey } from "#src/kernel/command.ts";
import { Day, Instant } from "#src/kernel/time.ts";
import type { Actor } from "#src/people/person.ts";
import { actorOf } from "#src/people/person.ts";
import type { Language } from "#src/profile/profile.ts";
import { textsIn } from "#src/texts/texts.ts";
import type { Alliance } from "#tests/support/alliance.ts";
import { alliance, intakeChannel, sender } from "#tests/support/alliance.ts";
import { chatWith } from "#tests/support/fake-connector.ts";
import { buttonsOf } from "#tests/support/inbound-activities.ts";
import { cardOf, inTeams, wordsOf } from "#tests/support/in-teams.ts";
import { profile } from "#tests/support/loaded-sample.ts";
import { nothing, personId } from "#tests/support/speakers.ts";

let zwolle: Alliance;
let people: ReturnType<typeof inTeams>;
let lead: Actor;

beforeEach(async () => {
  zwolle = await alliance();
  people = inTeams(zwolle);
  const found = await zwolle.product.stores.people.get(personId("nadia"));
  if (!found) throw new Error("nobody leads the network");
  lead = actorOf(found.value);
});
afterEach(async () => {
  expect(zwolle.logged).toEqual([]);
  await zwolle.close();
});

const january: MomentPlan = {
  title: "Oplevermoment januari",
  day: Day.parse("2027-01-12"),
  from: "13:00",
  until: "17:00",
  place: "Stadskantoor",
  hosts: [],
};

describe("a delivery moment in Teams", () => {
  test("is told to the kernteam when it is planned, and invites the alliance six weeks before", async () => {
    await planned();
    expect(chatOf("karin")).toEqual([]);

    await minutesPass(2);
    expect(chatOf("karin")).toEqual([
      expect.stringMatching(/dinsdag 12 januari 2027.*Het oplevermoment is gepland\. Houd de dag vrij\./u),
    ]);
    expect(inIntake()).toEqual([]);

    await until("2026-12-01T08:30:00.000Z");
    expect(inIntake()).toEqual([
      expect.stringMatching(
        /Oplevermoment · Gepland.*Oplevermoment januari.*dinsdag 12 januari 2027, 13:00 tot 17:00 uur/u,
      ),
    ]);
  });

  test("tells of a whole year in one message", async () => {
    const plans = [january, { ...january, title: "Oplevermoment maart", day: Day.parse("2027-03-16") }];
    const outcome = await planYear(deps(), lead, { key: intention("year"), plans });
    expect(outcome.ok).toBe(true);
    await minutesPass(2);
    const [told = "", ...others] = chatOf("karin");
    expect(others).toEqual([]);
    expect(told).toMatch(/Deze oplevermomenten zijn gepland\..*januari: .*12 januari 2027.*maart: .*16 maart 2027/u);
  });

  test("that is moved or cancelled changes its invitation, says so under it, and to everybody whom it concerns", async () => {
    const id = await planned();
    await minutesPass(2);
    await until("2026-12-01T08:30:00.000Z");
    const about = { moment: id, rev: await revOf(id) };

    await moveMoment(deps(), lead, { ...about, key: intention("move"), ...january, day: Day.parse("2027-01-14") });
    await settled();
    const [invitation = "", text = ""] = inIntake();
    expect(invitation).toContain("donderdag 14 januari 2027");
    expect(text).toBe(
      "Oplevermoment januari is verplaatst. Het is nu op donderdag 14 januari 2027, 13:00 tot 17:00 uur.",
    );
    expect(chatOf("karin").at(-1)).toContain("is verplaatst. Het was op dinsdag 12 januari 2027");

    await cancelMoment(deps(), lead, { ...about, key: intention("cancel"), reason: "De zaal is bezet" });
    await minutesPass(11);
    expect(inIntake()[0]).toContain("Gaat niet door");
    expect(inIntake()[2]).toBe("Oplevermoment januari gaat niet door: De zaal is bezet.");
    expect(chatOf("karin").at(-1)).toContain("gaat niet door: De zaal is bezet.");
    expect(chatOf("nadia").join()).not.toContain("is verplaatst");
  });

  test("leads from its page back to its latest card in the channel, and from its cards to the meeting while that is going on", async () => {
    const id = await planned();
    expect(await threadOnPage(id)).toBeNull();
    await until("2026-12-01T08:30:00.000Z");
    const [invitation, ...none] = momentsInIntake();
    expect(none).toEqual([]);
    expect(await threadOnPage(id)).toContain(messageOf(invitation));
    await arrange(id);
    await publishAgenda(deps(), lead, { moment: id, rev: await revOf(id), key: intention("publish") });
    await settled();
    const [, agenda] = momentsInIntake();
    expect(await threadOnPage(id)).toContain(messageOf(agenda));

    await openMoment(deps(), lead, { moment: id, rev: 0, key: intention("open") });
    await settled();
    const live = `/delivery-moments/${id}/live`;
    expect(momentsInIntake().map((message) => JSON.stringify(cardOf(message)).includes(live))).toEqual([true, true]);
  });

  test("shows its agenda once it is published, tells who presents, and its minutes and actions once it is closed", async () => {
    const id = await planned();
    await arrange(id);
    await publishAgenda(deps(), lead, { moment: id, rev: 0, key: intention("publish") });
    await settled();
    const agenda = people.inChannel(intakeChannel).at(-1) ?? nothing;
    expect(wordsOf(cardOf(agenda))).toMatch(/Agenda · Gepland.*Wat leverde de straat op\?.*20 min/u);
    expect(JSON.stringify(cardOf(agenda))).toMatch(/\/delivery-moments\/dlv_[0-9a-f]+\?item=itm_/u);
    expect(chatOf("koen").at(-1)).toContain("Jij presenteert: Wat leverde de straat op?");

    await openMoment(deps(), lead, { moment: id, rev: 0, key: intention("open") });
    await agreed(id, "Vraag het na bij de aannemer.");
    await settled();
    expect(wordsOf(cardOf(people.now(agenda)))).toContain("Bezig");
    expect(chatOf("karin").join()).not.toContain("aannemer");

    await closeMoment(deps(), lead, { moment: id, rev: 0, key: intention("close") });
    await settled();
    expect(inIntake().at(-1)).toMatch(/Verslag · Gesloten.*Besluiten · 0.*Acties · 1/u);
    const given = messagesTo("karin").at(-1) ?? nothing;
    expect(wordsOf(cardOf(given))).toMatch(/Dit is met jou afgesproken.*Vraag het na bij de aannemer\./u);

    await reopenMoment(deps(), lead, { moment: id, rev: 0, key: intention("reopen"), reason: "Een besluit ontbrak" });
    await agreed(id, "Zoek een zaal.");
    await closeMoment(deps(), lead, { moment: id, rev: 0, key: intention("close again") });
    await minutesPass(11);
    const again = messagesTo("karin").filter((message) =>
      wordsOf(cardOf(message)).includes("Dit is met jou afgesproken"),
    );
    expect(again).toHaveLength(2);
    expect(wordsOf(cardOf(again[1] ?? nothing))).toContain("Zoek een zaal.");
  });
});

describe("a channel that takes in questions later than a moment was planned", () => {
  test("gets its invitation once its time has come, and its published agenda, each once", async () => {
    await appoint("before", null);
    const id = await planned();
    await until("2026-12-01T08:30:00.000Z");
    await arrange(id);
    await publishAgenda(deps(), lead, { moment: id, rev: 0, key: intention("publish") });
    await settled();
    expect(inIntake()).toEqual([]);

    await appoint("now", { for: "intake" });
    const both = [expect.stringMatching(/^Oplevermoment · Gepland/u), expect.stringMatching(/^Agenda · Gepland/u)];
    expect(inIntake()).toEqual(both);

    await appoint("away", null);
    await appoint("again", { for: "intake" });
    expect(inIntake()).toEqual(both);
  });

  test("gets nothing of a moment whose invitation is still to come, nor of one that was held", async () => {
    await appoint("before", null);
    const id = await planned();
    await appoint("now", { for: "intake" });
    expect(inIntake()).toEqual([]);

    await appoint("away", null);
    await until("2026-12-01T08:30:00.000Z");
    await arrange(id);
    await openMoment(deps(), lead, { moment: id, rev: 0, key: intention("open") });
    await closeMoment(deps(), lead, { moment: id, rev: 0, key: intention("close") });
    await appoint("later", { for: "intake" });
    expect(inIntake()).toEqual([]);
  });
});

describe("an action", () => {
  test("is settled by its button, once, and can be taken back; the reminder that stands says so", async () => {
    const id = await held("Vraag het na bij de aannemer.", Day.parse("2026-12-18"));
    await until("2026-12-11T08:30:00.000Z");
    const due = messagesTo("karin").at(-1) ?? nothing;
    expect(wordsOf(cardOf(due))).toMatch(/Denk aan deze actie.*aannemer.*uiterlijk 18 december 2026/u);

    const button = Object.keys(buttonsOf(cardOf(due))).find((name) => name.startsWith("action.settle:done")) ?? "";
    const seen = await inChat("karin", due, button);
    expect(seen.text).toMatch(/Gemeld: de actie is klaar\..*Toch niet klaar/u);
    expect(await settledHow(id)).toEqual(["done"]);
    expect(wordsOf(cardOf(people.now(due)))).toContain("Deze actie is afgehandeld");

    await inChat("karin", due, button);
    expect(await settledHow(id)).toEqual(["done"]);

    const back = Object.values(buttonsOf(seen.card)).find(({ data }) => data?.["how"] === "open");
    await pressed("karin", due, back);
    expect(await settledHow(id)).toEqual([null]);
  });

  test("whose day has passed is asked for once more, and the reminder that stands says so too", async () => {
    await held("Vraag het na bij de aannemer.", Day.parse("2026-12-18"));
    await until("2026-12-11T08:30:00.000Z");
    const due = messagesTo("karin").at(-1) ?? nothing;
    await until("2026-12-21T08:30:00.000Z");
    const late = /Deze actie moest al klaar zijn.*aannemer.*te laat: uiterlijk 18 december 2026/u;
    const overdue = messagesTo("karin").at(-1) ?? nothing;
    expect(overdue.activity).not.toBe(due.activity);
    expect([overdue, people.now(due)].map((message) => wordsOf(cardOf(message)))).toEqual(
      [late, late].map((words) => expect.stringMatching(words)),
    );
  });

  test("that was withdrawn asks for nothing any more, and is answered with what is left to do", async () => {
    const id = await held("Vraag het na bij de aannemer.", Day.parse("2026-12-18"));
    const given = messagesTo("karin").at(-1) ?? nothing;
    await until("2026-12-11T08:30:00.000Z");
    const due = messagesTo("karin").at(-1) ?? nothing;
    const [outcome] = await outcomesOf(zwolle.product.stores.outcomes, id);
    if (!outcome) throw new Error("nothing was agreed on");
    await reopenMoment(deps(), lead, { moment: id, rev: 0, key: intention("reopen"), reason: "Dit klopt niet" });
    const taken = { moment: id, rev: 0, key: intention("withdraw"), outcome: outcome.id };
    expect((await withdrawOutcome(deps(), lead, taken)).ok).toBe(true);
    await settled();
    expect(wordsOf(cardOf(people.now(due)))).toMatch(/Deze actie is geschrapt.*aannemer.*Geschrapt/u);
    expect(buttonsOf(cardOf(people.now(due)))).toEqual({});
    const button = Object.keys(buttonsOf(cardOf(given))).find((name) => name.startsWith("action.settle:done")) ?? "";
    expect((await inChat("karin", given, button)).text).toMatch(
      /Die actie is geschrapt\..*Je acties.*Je hebt geen open acties\./u,
    );
  });

  test("of somebody whom only words name is brought to the network lead, to pass it on", async () => {
    const id = await planned();
    await arrange(id);
    await openMoment(deps(), lead, { moment: id, rev: 0, key: intention("open") });
    await agreed(id, "Bel over de fietsenstalling.", null, { kind: "words", words: "de wijkagent" });
    await closeMoment(deps(), lead, { moment: id, rev: 0, key: intention("close") });
    await settled();
    expect(wordsOf(cardOf(messagesTo("nadia").at(-1) ?? nothing))).toMatch(
      /Dit is afgesproken.*fietsenstalling.*geef dit door aan de wijkagent/u,
    );
  });

  test("that is settled leaves the others of its card to be settled as well", async () => {
    const id = await held("Vraag het na bij de aannemer.", null);
    await reopenMoment(deps(), lead, { moment: id, rev: 0, key: intention("reopen"), reason: "Er ontbrak er een" });
    await agreed(id, "Zoek een zaal.");
    await closeMoment(deps(), lead, { moment: id, rev: 0, key: intention("close again") });
    await settled();
    const given = messagesTo("karin").at(-1) ?? nothing;
    const drop = Object.keys(buttonsOf(cardOf(given))).find((name) => name.startsWith("action.settle:dropped")) ?? "";
    const seen = await inChat("karin", given, drop);
    expect(seen.text).toMatch(/Gemeld: de actie vervalt\..*aannemer.*Toch niet vervallen.*Zoek een zaal.*Klaar/u);
  });

  test("of somebody else is refused in a sentence", async () => {
    const id = await held("Vraag het na bij de aannemer.", Day.parse("2026-12-18"));
    await until("2026-12-11T08:30:00.000Z");
    const due = messagesTo("karin").at(-1) ?? nothing;
    const button = Object.keys(buttonsOf(cardOf(due))).find((name) => name.startsWith("action.settle:done")) ?? "";
    expect((await inChat("rosa", due, button)).message).toContain("Dit kan alleen");
    expect(await settledHow(id)).toEqual([null]);
  });

  test.each(["mijn acties", "Mijn open acties?", "my actions"])("%p shows somebody's own actions", async (word) => {
    await held("Vraag het na bij de aannemer.", null);
    const text = { text: word, from: sender("karin"), chat: chatWith(sender("karin").object) };
    await people.delivered(zwolle.teams.inbound.chatMessage(text));
    expect(wordsOf(cardOf(messagesTo("karin").at(-1) ?? nothing))).toMatch(
      /Je acties.*Vraag het na bij de aannemer\./u,
    );
    const shared = (await people.asks("karin", word)) ?? nothing;
    expect(wordsOf(cardOf(shared))).toMatch(/Acties van Karin.*Vraag het na bij de aannemer\./u);
  });
});

/** The network lead gives the intake's channel its use, or takes that away. */
async function appoint(when: string, use: ConversationUse | null): Promise<void> {
  await zwolle.settled();
  const conversation = conversationIdOf(sender("nadia").tenant ?? "", intakeChannel);
  const outcome = await appointConversation(deps(), lead, { key: intention(when), conversation, use });
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  zwolle.clock.advance(1_000);
  await zwolle.settled();
}

async function planned(): Promise<DeliveryMomentId> {
  const outcome = await planMoment(deps(), lead, { key: intention("plan"), ...january });
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  await settled();
  return outcome.value.value.id;
}

async function arrange(id: DeliveryMomentId): Promise<void> {
  const { title, place, hosts } = january;
  const about = { moment: id, rev: await revOf(id) };
  await arrangeMoment(deps(), lead, { ...about, key: intention("arrange"), title, place, hosts, minuteTakers: [] });
  const item = { title: "Wat leverde de straat op?", note: "", minutes: 20, initiative: null };
  await addItem(deps(), lead, { ...about, key: intention("item"), ...item, presenter: personId("koen") });
}

/** A moment that was held, in which Karin got this to do. */
async function held(text: string, due: Day | null): Promise<DeliveryMomentId> {
  const id = await planned();
  await arrange(id);
  await openMoment(deps(), lead, { moment: id, rev: 0, key: intention("open") });
  await agreed(id, text, due);
  await closeMoment(deps(), lead, { moment: id, rev: 0, key: intention("close") });
  await settled();
  return id;
}

const karinDoes: Responsible = { kind: "person", person: personId("karin") };

async function agreed(id: DeliveryMomentId, text: string, due: Day | null = null, who = karinDoes): Promise<void> {
  zwolle.clock.advance(60_000);
  const [item] = (await zwolle.product.stores.deliveryMoments.get(id))?.value.agenda ?? [];
  if (!item) throw new Error("nothing is on the agenda");
  const command = { moment: id, rev: 0, key: intention(text), item: item.id };
  const outcome = await recordOutcome(deps(), lead, { ...command, said: { kind: "action", text, who, due } });
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  zwolle.clock.advance(60_000);
}

const channelOfTeams = "19:voorbeeld@thread.tacv2";

/** As the page would read it in Teams itself: channels of other clients have no address. */
async function threadOnPage(id: DeliveryMomentId): Promise<string | null> {
  const { stores } = zwolle.product;
  const inRealTeams = async (of: Parameters<typeof stores.conversations.get>[0]) => {
    const found = await stores.conversations.get(of);
    return (
      found && { ...found, value: { ...found.value, reference: channelOfTeams, serviceUrl: "https://smba.example/" } }
    );
  };
  const moment = await stores.deliveryMoments.get(id);
  if (!moment) throw new Error("no such moment");
  expect((await deliveryMomentDetail(deps(), lead, moment)).thread).toBeNull();
  return (await deliveryMomentDetail({ ...deps(), conversations: { get: inRealTeams } }, lead, moment)).thread;
}

function messageOf(message: ReturnType<typeof messagesTo>[number] | undefined): string {
  return `https://teams.microsoft.com/l/message/${encodeURIComponent(channelOfTeams)}/${message?.activity}?`;
}

function momentsInIntake() {
  return people
    .inChannel(intakeChannel)
    .filter(({ body }) => wordsOf(body.attachments?.[0]?.content ?? {}).includes("Oplevermoment januari"));
}

function deps() {
  return {
    ...zwolle.product.stores,
    profile,
    clock: zwolle.clock,
    wordsIn: (language: Language) => textsIn(language).delivery,
  };
}

function intention(name: string): CommandKey {
  return commandKey(lead.person, "test", name, name);
}

async function revOf(id: DeliveryMomentId): Promise<number> {
  return (await zwolle.product.stores.deliveryMoments.get(id))?.rev ?? 0;
}

async function settledHow(id: DeliveryMomentId) {
  const outcomes = await outcomesOf(zwolle.product.stores.outcomes, id);
  return outcomes.map((outcome) => (outcome.kind === "action" ? (outcome.settled?.how ?? null) : undefined));
}

async function settled(): Promise<void> {
  await zwolle.settled();
}

async function minutesPass(minutes: number): Promise<void> {
  zwolle.clock.advance(minutes * 60_000);
  await zwolle.settled();
}

async function until(instant: string): Promise<void> {
  zwolle.clock.set(Instant.parse(instant));
  await zwolle.settled();
}

function messagesTo(who: string) {
  return people.inChannel(chatWith(sender(who).object));
}

/** What somebody reads in their chat with the bot that is about delivery moments. */
function chatOf(who: string): readonly string[] {
  return messagesTo(who)
    .map((message) => wordsOf(cardOf(message)))
    .filter((words) => words.includes("oplevermoment"));
}

function inIntake(): readonly string[] {
  return people
    .inChannel(intakeChannel)
    .map(({ body }) => body.text ?? wordsOf(body.attachments?.[0]?.content))
    .filter((words) => words.includes("Oplevermoment januari"));
}

function inChat(who: string, message: ReturnType<typeof messagesTo>[number], button: string) {
  return pressed(who, message, buttonsOf(cardOf(message))[button]);
}

async function pressed(
  who: string,
  { activity }: ReturnType<typeof messagesTo>[number],
  button: ReturnType<typeof buttonsOf>[string] | undefined,
) {
  if (!button) throw new Error("no such button");
  const chat = chatWith(sender(who).object);
  const seen = await people.answered(zwolle.teams.inbound.press({ button, from: sender(who), on: activity, chat }));
  await zwolle.settled();
  return seen;
}
