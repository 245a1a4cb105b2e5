import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { commandKey } from "#src/kernel/command.ts";
import { samplePartnerId } from "#src/main/sample/sample-ids.ts";
import type { Partner } from "#src/partner/partner.ts";
import { PartnerId } from "#src/partner/partner.ts";
import { mergePartner } from "#src/people/merge-partner.usecase.ts";
import { usualSettings } from "#src/people/person-settings.ts";
import { personIdOf } from "#src/people/person-id.ts";
import type { Person } from "#src/people/person.ts";
import { actorOf } from "#src/people/person.ts";
import type { QuestionId } from "#src/question/question.ts";
import type { Alliance } from "../support/alliance.ts";
import { alliance, intakeChannel, qrtChannel, sender } from "../support/alliance.ts";
import type { AtWork } from "../support/at-work.ts";
import { atWork } from "../support/at-work.ts";
import { chatWith } from "../support/fake-connector.ts";
import { cardOf, wordsOf } from "../support/in-teams.ts";
import { timePasses } from "../support/time-passes.ts";

let stage: Alliance;
let people: AtWork;

beforeEach(async () => {
  stage = await alliance();
  people = atWork(stage);
});
afterEach(() => stage.close());

const minutes = 60_000;
const days = 24 * 60 * minutes;
const text = "Wie heeft cijfers over energiearmoede in Holtenbroek?";

async function submitted(): Promise<QuestionId> {
  const question = await people.asks("rosa", text);
  await people.does(question, { who: "rosa", verb: "intake.submit", inputs: { shown: "" } });
  await stage.settled();
  return question;
}

function person(key: string): Promise<Person> {
  const { tenant = "", object } = sender(key);
  return stage.product.stores.people.get(personIdOf(tenant, object)).then((found) => {
    if (!found) throw new Error(`nobody is called ${key}`);
    return found.value;
  });
}

async function noticesOf(question: QuestionId) {
  const notices = await stage.product.stores.notices.about(question);
  return new Map(notices.map(({ id, state, problem, activity }) => [id, { state, problem, activity }]));
}

function cardsIn(reference: string, number: string) {
  return stage.teams.messages().filter((message) => {
    return message.reference === reference && wordsOf(cardOf(message)).includes(number);
  });
}

async function numberOf(question: QuestionId): Promise<string> {
  const { value } = await people.standing(question);
  if (!("number" in value) || value.number === null) throw new Error(`it is ${value.stage}`);
  return value.number;
}

describe("somebody has left the tenant", () => {
  test("their notice is visibly dead with the reason, and everybody else hears of the question all the same", async () => {
    const question = await submitted();
    const [asker, follower] = [await person("rosa"), await person("emma")];
    stage.teams.set(chatWith(asker.object), { status: 403, code: "ConversationBlockedByUser" });
    await people.does(question, { who: "emma", verb: "question.follow", inputs: { follows: true } });
    await people.does(question, { who: "wouter", verb: "triage.pick-up" });
    await timePasses(stage, 30 * minutes, { steps: 3 });
    const notices = await noticesOf(question);
    expect(notices.get(`update#${asker.id}`)).toMatchObject({ state: "dead", problem: expect.stringContaining("403") });
    expect(notices.get(`update#${follower.id}`)).toMatchObject({ state: "sent", problem: null });
    expect(notices.get("card:thread")).toMatchObject({ state: "sent", problem: null });
    expect(cardsIn(chatWith(follower.object), await numberOf(question))).toHaveLength(1);
  });

  test("the QRT still answers the question, and the answer stands on the card", async () => {
    const question = await submitted();
    const asker = await person("rosa");
    stage.teams.set(chatWith(asker.object), { status: 403 });
    await people.does(question, { who: "wouter", verb: "triage.pick-up" });
    const inputs = {
      route: "answered",
      open: "answered",
      theme: "overig",
      reason: "Bekend.",
      answer: "Kijk op de Hub.",
    };
    await people.does(question, { who: "wouter", verb: "triage.decide", inputs });
    await stage.settled();
    const [card] = cardsIn(intakeChannel, await numberOf(question));
    expect(wordsOf(card && cardOf(card))).toContain("Kijk op de Hub.");
  });
});

describe("somebody deleted", () => {
  test.each([
    ["the card in the thread", "card:thread", intakeChannel],
    ["the card of the QRT", "card:triage", qrtChannel],
  ] as const)("%s: the next change posts it anew, and what follows changes that one", async (_, notice, channel) => {
    const question = await submitted();
    const before = (await noticesOf(question)).get(notice)?.activity;
    stage.teams.remove(before ?? "");
    await people.does(question, { who: "wouter", verb: "triage.pick-up" });
    await stage.settled();
    const after = (await noticesOf(question)).get(notice);
    expect(after).toMatchObject({ state: "sent", problem: null });
    expect(after?.activity).not.toBe(before);
    await people.does(question, { who: "vera", verb: "triage.assist", inputs: { joins: true } });
    await stage.settled();
    expect((await noticesOf(question)).get(notice)?.activity).toBe(after?.activity);
    expect(cardsIn(channel, await numberOf(question)).map(({ activity }) => activity)).toEqual([after?.activity]);
  });

  test("a card where Teams forbids the change instead of not finding it: it is posted anew as well", async () => {
    const question = await submitted();
    const before = (await noticesOf(question)).get("card:triage")?.activity;
    stage.teams.once(qrtChannel, { status: 403, code: "MessageWritesBlocked" });
    await people.does(question, { who: "wouter", verb: "triage.pick-up" });
    await timePasses(stage, minutes);
    const after = (await noticesOf(question)).get("card:triage");
    expect(after).toMatchObject({ state: "sent", problem: null });
    expect(after?.activity).not.toBe(before);
  });

  test("the whole channel of the QRT: the question goes on where it was asked, and what cannot be said is visible", async () => {
    const question = await submitted();
    const gone = { eventType: "channelDeleted", from: sender("nadia"), channel: qrtChannel };
    expect((await stage.product.receive(stage.teams.inbound.changed(gone))).status).toBe(200);
    const before = stage.teams.requests().length;
    await people.does(question, { who: "wouter", verb: "triage.pick-up" });
    await timePasses(stage, 30 * minutes, { steps: 3 });
    const notices = await noticesOf(question);
    expect(notices.get("card:thread")).toMatchObject({ state: "sent", problem: null });
    const toQrt = stage.teams
      .requests()
      .slice(before)
      .filter(({ reference }) => reference === qrtChannel);
    expect(toQrt).toEqual([]);
    expect([...notices.values()].filter(({ state }) => state === "waiting")).toEqual([]);
    const [card] = cardsIn(intakeChannel, await numberOf(question));
    expect(wordsOf(card && cardOf(card))).toContain("Wouter");
  });
});

describe("the bot is removed in the midst of an intake", () => {
  test("nothing is sent while it is away, and once it is back the intake goes on where it was", async () => {
    const question = await people.asks("rosa", text);
    await people.does(question, {
      who: "rosa",
      verb: "intake.walk",
      inputs: { shown: "theme", theme: "overig", to: "goals" },
    });
    await stage.settled();
    const { inbound } = stage.teams;
    const removed = inbound.removed({ from: sender("nadia"), channel: intakeChannel });
    for (const told of removed) expect((await stage.product.receive(told)).status).toBe(200);
    const before = stage.teams.requests().length;
    await timePasses(stage, 5 * days, { steps: 20 });
    const away = stage.teams
      .requests()
      .slice(before)
      .filter(({ reference }) => reference === intakeChannel);
    expect(away).toEqual([]);
    expect((await people.standing(question)).value).toMatchObject({ stage: "draft", step: "goals" });

    for (const told of inbound.installed({ from: sender("nadia"), channel: intakeChannel })) {
      expect((await stage.product.receive(told)).status).toBe(200);
    }
    await people.does(question, { who: "rosa", verb: "intake.submit", inputs: { shown: "" } });
    await timePasses(stage, 30 * minutes, { steps: 3 });
    const [card] = cardsIn(intakeChannel, await numberOf(question));
    expect(wordsOf(card && cardOf(card))).toContain(text);
    const waiting = [...(await noticesOf(question)).values()].filter(({ state }) => state !== "sent");
    expect(waiting).toEqual([]);
  });
});

describe("an organisation", () => {
  test("that became part of another one: its people ask and join as that one, and what it put in stays", async () => {
    const question = await submitted();
    await people.does(question, { who: "rosa", verb: "question.join", inputs: { data: "Routes van onze wagens" } });
    const nadia = actorOf(await person("nadia"));
    const merge = { partner: samplePartnerId("rova"), into: samplePartnerId("vitens") };
    const key = commandKey(nadia.person, "partner.merge", "once", merge);
    const deps = { ...stage.product.stores, clock: stage.clock };
    expect(await mergePartner(deps, nadia, { key, ...merge })).toMatchObject({ ok: true });
    await stage.settled();
    const joined = async () => (await people.standing(question)).value.involved.joined;
    expect(await joined()).toMatchObject([{ organisation: merge.into, data: "Routes van onze wagens" }]);
    await people.does(question, { who: "rosa", verb: "question.join", inputs: { data: "Ook waterstanden" } });
    expect(await joined()).toMatchObject([{ organisation: merge.into, data: "Ook waterstanden" }]);
    const next = await people.asks("rosa", "Welke straten worden te heet in de zomer?");
    await people.does(next, { who: "rosa", verb: "intake.submit", inputs: { shown: "" } });
    expect((await people.standing(next)).value.organisation).toBe(merge.into);
    await stage.settled();
    expect(stage.logged).toEqual([]);
  });

  test("is not answered for by somebody of another one, whatever the press says", async () => {
    const question = await submitted();
    const inputs = { data: "Van de buren", organisation: samplePartnerId("vitens") };
    await people.does(question, { who: "karin", verb: "question.join", inputs });
    const { joined } = (await people.standing(question)).value.involved;
    expect(joined.map(({ organisation }) => organisation)).toEqual([samplePartnerId("rabobank")]);
  });
});

test("three hundred organisations press at once: each is answered, all of them are in, and the card is one card", async () => {
  const question = await submitted();
  const members = await Promise.all(Array.from({ length: 300 }, (_, number) => newPartner(number)));
  const { rev } = await people.standing(question);
  const data = { v: 1, id: question, rev, nonce: "posted", verb: "question.join", data: "Cijfers" };
  const answers = await Promise.all(
    members.map(({ object, name, tenant }) =>
      stage.product.receive(
        stage.teams.inbound.press({
          button: { verb: "question.join", data },
          from: { object, name, tenant },
          on: "1793610000001",
          channel: intakeChannel,
        }),
      ),
    ),
  );
  expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
  // On a slow machine the last of them read that it takes longer; their joining goes on.
  await stage.product.stores.questions.inTurn(question, async () => undefined);
  const { joined } = (await people.standing(question)).value.involved;
  expect(new Set(joined.map(({ organisation }) => organisation)).size).toBe(300);
  await stage.settled();
  expect(cardsIn(intakeChannel, await numberOf(question))).toHaveLength(1);
}, 60_000);

async function newPartner(number: number): Promise<Person> {
  const { tenant = "" } = sender("rosa");
  const object = `00000000-0000-4000-9000-${String(number).padStart(12, "0")}`;
  const id = PartnerId.parse(`prt_voorbeeld-${number}`);
  const at = stage.clock.now();
  const given = { command: commandKey("test", "given", id, id), by: null, at, events: [] };
  const organisation: Partner = { id, name: `Voorbeeld ${number}`, kind: "business", expertise: [], mergedInto: null };
  await stage.product.stores.partners.create({ ...given, value: organisation });
  const value: Person = {
    id: personIdOf(tenant, object),
    tenant,
    object,
    name: `Voorbeeld ${number}`,
    language: "nl",
    roles: [{ role: "partner_member" }],
    organisation: id,
    absences: [],
    settings: usualSettings,
  };
  await stage.product.stores.people.create({ ...given, value });
  return value;
}
