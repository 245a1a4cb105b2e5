import { afterEach, describe, expect, test } from "@jest/globals";
import { commandKey } from "#src/kernel/command.ts";
import { Day, Instant } from "#src/kernel/time.ts";
import { setAbsence } from "#src/people/set-absence.usecase.ts";
import { contribute } from "#src/question/contribute.usecase.ts";
import { rateHelp } from "#src/question/rate-help.usecase.ts";
import { walkFilter } from "#src/intake/walk-filter.usecase.ts";
import { joinQuestions } from "#src/triage/join-questions.usecase.ts";
import { undoLastDecision } from "#src/triage/undo-decision.usecase.ts";
import { actsIn } from "#tests/support/acts.ts";
import type { Alliance } from "#tests/support/alliance.ts";
import { alliance, intakeChannel, qrtChannel } from "#tests/support/alliance.ts";
import { cardOf, wordsOf } from "#tests/support/in-teams.ts";
import { decisions } from "#tests/support/questions.ts";

const text = "Wie heeft cijfers over energiearmoede in Holtenbroek?";

let zwolle: Alliance;
let acts: ReturnType<typeof actsIn>;

async function begin(now: string): Promise<void> {
  zwolle = await alliance({ now });
  acts = actsIn(zwolle);
}
afterEach(() => zwolle.close());

describe("in the evening and at the weekend", () => {
  test("news waits until Monday morning, and comes then as one message", async () => {
    await begin("2026-11-20T16:55:00.000Z");
    const question = await acts.submitted("rosa", text);
    await acts.pickedUp(question);
    expect(acts.newsFor("rosa")).toHaveLength(1);

    await at("2026-11-20T17:20:00.000Z");
    await acts.does("karin", question, {
      act: contribute,
      saying: { text: "Rabobank weet meer.", despitePersonalData: false },
    });
    await at("2026-11-21T11:00:00.000Z");
    await acts.does("koen", question, { act: contribute, saying: { text: "Vitens ook.", despitePersonalData: false } });
    expect(acts.newsFor("rosa")).toHaveLength(1);
    const [waiting] = (await acts.noticesOf(question)).filter(
      ({ id, state }) => state === "waiting" && id.startsWith("update#"),
    );
    expect(waiting?.due).toBe("2026-11-23T07:00:00.000Z");

    await at("2026-11-23T06:59:59.000Z");
    expect(acts.newsFor("rosa")).toHaveLength(1);
    await at("2026-11-23T07:00:00.000Z");
    expect(acts.newsFor("rosa")).toHaveLength(2);
    expect(acts.newsFor("rosa")[1]).toMatch(/Rabobank weet meer\..*Vitens ook\./su);
  });

  test("a mention goes out at once", async () => {
    await begin("2026-11-21T11:00:00.000Z");
    const question = await acts.submitted("rosa", text);
    await acts.pickedUp(question);
    await acts.askedBack(question, "Voor wie?");
    expect(acts.mentionsIn(intakeChannel)).toEqual([expect.stringContaining("wil nog iets weten")]);
  });

  test("across the change to summer time news comes at eight on the clock of Zwolle", async () => {
    await begin("2026-03-27T18:30:00.000Z");
    const question = await acts.submitted("rosa", text);
    await acts.pickedUp(question);
    await at("2026-03-30T05:59:59.000Z");
    expect(acts.newsFor("rosa")).toEqual([]);
    await at("2026-03-30T06:00:00.000Z");
    expect(acts.newsFor("rosa")).toHaveLength(1);
  });
});

describe("a promise that is not kept", () => {
  test("is told to who is on duty on its day, and to the network lead the working day after", async () => {
    await begin("2026-11-17T10:00:00.000Z");
    await acts.submitted("rosa", text);
    expect(mentionsOf("V-2026-013")).toEqual([expect.stringMatching(/Wouter.*er is een nieuwe vraag, V-2026-013/u)]);

    await at("2026-11-19T08:00:00.000Z");
    expect(mentionsOf("V-2026-013")[1]).toMatch(/Wouter.*beloofd om die vandaag op te pakken/u);
    await at("2026-11-20T07:59:59.000Z");
    expect(mentionsOf("V-2026-013")).toHaveLength(2);
    await at("2026-11-20T08:00:00.000Z");
    // On Fridays Vera and Wouter have duty.
    expect(mentionsOf("V-2026-013").slice(2).toSorted()).toEqual([
      expect.stringMatching(/Nadia.*niet op tijd opgepakt/u),
      expect.stringMatching(/Vera.*nog niet opgepakt/u),
      expect.stringMatching(/Wouter.*nog niet opgepakt/u),
    ]);
  });

  test("is no longer told once somebody keeps it", async () => {
    await begin("2026-11-17T10:00:00.000Z");
    const question = await acts.submitted("rosa", text);
    await acts.pickedUp(question);
    await at("2026-11-23T07:59:00.000Z");
    expect(mentionsOf("V-2026-013")).toHaveLength(1);
    await at("2026-11-24T08:00:00.000Z");
    await acts.decidesFor(question, decisions.answered);
    await at("2026-11-26T08:00:00.000Z");
    expect(mentionsOf("V-2026-013").slice(1)).toEqual([expect.stringMatching(/Wouter.*dag van het besluit/u)]);
  });

  test("of a team that was to make an analysis reaches the network lead", async () => {
    await begin("2026-11-17T10:00:00.000Z");
    const question = await acts.submitted("rosa", text);
    await acts.pickedUp(question);
    await acts.decidesFor(question, { ...decisions.quick_analysis, due: Day.parse("2026-11-19") });
    await at("2026-11-19T08:00:00.000Z");
    await at("2026-11-20T08:00:00.000Z");
    const [, onTheDay, ...dayAfter] = mentionsOf("V-2026-013");
    expect(onTheDay).toMatch(/Wouter.*we hebben de uitkomst/u);
    expect(dayAfter.toSorted()).toEqual([
      expect.stringMatching(/Nadia.*snelle analyse bij vraag V-2026-013 is niet op tijd/u),
      expect.stringMatching(/Wouter.*uitkomst .* is te laat/u),
    ]);
  });
});

describe("while whoever has duty is away", () => {
  test("a new question and what is late are asked of a colleague who stands in", async () => {
    await begin("2026-11-17T10:00:00.000Z");
    await isAway("wouter");
    await acts.submitted("rosa", text);
    expect(mentionsOf("V-2026-013")).toEqual([
      expect.stringMatching(/Vera.* je valt in voor een collega die er niet is: er is een nieuwe vraag, V-2026-013/u),
    ]);
    await at("2026-11-19T08:00:00.000Z");
    expect(mentionsOf("V-2026-013")[1]).toMatch(/Vera.*je valt in.*beloofd om die vandaag/u);
  });

  test("and nobody of the QRT is there, the network lead hears that nobody was found", async () => {
    await begin("2026-11-17T10:00:00.000Z");
    await isAway("wouter");
    await isAway("vera");
    await acts.submitted("rosa", text);
    const notFound = /Nadia.* ik vind nu niemand van het Quick Respons Team .*uiterlijk 19 november 2026 .*vragen/u;
    await at("2026-11-19T08:00:00.000Z");
    await at("2026-11-20T08:00:00.000Z");
    // When it was asked, on the day of the promise, and the day after.
    const once = expect.stringMatching(notFound);
    expect(mentionsOf("V-2026-013")).toEqual([once, once, once]);
  });
});

describe("whoever has duty and is there", () => {
  test("asks something themselves: a colleague is asked, not in place of somebody away", async () => {
    await begin("2026-11-17T10:00:00.000Z");
    await acts.submitted("wouter", text);
    expect(mentionsOf("V-2026-013")).toEqual([
      expect.stringMatching(/<at>Vera[^<]*<\/at> er is een nieuwe vraag, V-2026-013\./u),
    ]);
    await at("2026-11-19T08:00:00.000Z");
    expect(mentionsOf("V-2026-013")[1]).toMatch(/Wouter.* jij hebt dienst: .*beloofd om die vandaag/u);
  });

  test("takes apart what was joined: a colleague hears that it waits, not in place of somebody away", async () => {
    await begin("2026-11-17T10:00:00.000Z");
    await acts.submitted("rosa", text);
    const other = await acts.submitted("vera", "Welke straten krijgen een warmtenet?");
    await acts.does("wouter", other, { act: joinQuestions, saying: { into: "V-2026-013" } });
    await acts.does("wouter", other, { act: undoLastDecision, saying: {} });
    const [, parted, ...others] = mentionsOf("V-2026-014");
    expect(parted).toMatch(/<at>Vera[^<]*<\/at> vraag V-2026-014 /u);
    expect(others).toEqual([]);
  });
});

describe("a card that waits for its asker", () => {
  test("is asked about once, with a card of its own, and lapses after a fortnight", async () => {
    await begin("2026-11-17T10:00:00.000Z");
    const question = await acts.asks("rosa", "Welke straten krijgen een warmtenet?");
    await at("2026-11-20T08:00:00.000Z");
    expect(acts.mentionsIn(intakeChannel).filter((said) => said.includes("Rosa"))).toEqual([
      expect.stringMatching(/Rosa.*nog niet ingestuurd.*1 december 2026/u),
    ]);
    expect(cardsOn("warmtenet")).toBe(2);
    await at("2026-11-30T08:00:00.000Z");
    expect(cardsOn("warmtenet")).toBe(2);
    await at("2026-12-01T08:00:00.000Z");
    const standing = await zwolle.product.stores.questions.get(question);
    expect(standing?.value.stage).toBe("expired");
    expect(cardsOn("warmtenet")).toBe(2);
  });

  test("is not asked about when its asker goes on", async () => {
    await begin("2026-11-17T10:00:00.000Z");
    const question = await acts.asks("rosa", text);
    await at("2026-11-19T10:00:00.000Z");
    await acts.does("rosa", question, { act: walkFilter, saying: { to: "theme", filled: { answers: {} } } });
    await at("2026-11-20T08:00:00.000Z");
    expect(acts.mentionsIn(intakeChannel).filter((said) => said.includes("Rosa"))).toEqual([]);
  });

  test("a week after the answer the asker is asked whether it helped, unless they said so", async () => {
    await begin("2026-11-17T10:00:00.000Z");
    const helped = await acts.submitted("rosa", text);
    const other = await acts.submitted("rosa", "Welke straten krijgen een warmtenet?");
    for (const question of [helped, other]) {
      await acts.pickedUp(question);
      await acts.decidesFor(question, decisions.answered);
    }
    await acts.does("rosa", helped, { act: rateHelp, saying: { helped: true } });
    expect(cardsOn("warmtenet")).toBe(1);
    await at("2026-11-24T08:00:00.000Z");
    expect(acts.mentionsIn(intakeChannel).filter((said) => said.includes("ben je geholpen"))).toEqual([
      expect.stringContaining("V-2026-014"),
    ]);
    expect(cardsOn("warmtenet")).toBe(2);
  });
});

async function at(instant: string): Promise<void> {
  zwolle.clock.set(Instant.parse(instant));
  await zwolle.settled();
  await zwolle.settled();
}

async function isAway(who: string): Promise<void> {
  const period = { from: Day.parse("2026-11-16"), until: Day.parse("2026-11-20") };
  const key = commandKey("test", "absence", who, "1");
  const set = await setAbsence({ ...zwolle.product.stores, clock: zwolle.clock }, await acts.actor(who), {
    key,
    period,
    absent: true,
  });
  expect(set.ok).toBe(true);
}

/** In the QRT's channel, about one question. */
function mentionsOf(number: string): readonly string[] {
  return acts.mentionsIn(qrtChannel).filter((said) => said.includes(number));
}

/** The cards that stand in the channel for questions about one subject. */
function cardsOn(subject: string): number {
  const messages = zwolle.teams
    .messages()
    .filter(({ reference, body }) => reference === intakeChannel && body.attachments);
  return messages.filter((message) => wordsOf(cardOf(message)).includes(subject)).length;
}
