import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { initiativeIdOf } from "#src/initiative/initiative-id.ts";
import type { Instant } from "#src/kernel/time.ts";
import { Day, addMilliseconds, instantAt } from "#src/kernel/time.ts";
import type { Alliance } from "#tests/support/alliance.ts";
import { alliance } from "#tests/support/alliance.ts";
import { inputsOf } from "#tests/support/card-parts.ts";
import type { StandingMessage } from "#tests/support/fake-connector.ts";
import { cardOf, wordsOf } from "#tests/support/in-teams.ts";
import type { AskedQuestion } from "#tests/support/qrt-at-work.ts";
import { onlyFor, personId, qrtAtWork, timeIs } from "#tests/support/qrt-at-work.ts";

let zwolle: Alliance;
let qrt: ReturnType<typeof qrtAtWork>;

beforeEach(async () => {
  zwolle = await alliance();
  qrt = qrtAtWork(zwolle);
});
afterEach(() => zwolle.close());

describe("a decision", () => {
  test("is undone within a quarter of an hour: its form comes back filled in", async () => {
    const question = await decidedForKraamkamer();
    expect(wordsOf(cardOf(qrt.people.now(question.triage)))).toContain(
      "Je kunt dit besluit terugdraaien tot 11:45 uur op 19 november 2026.",
    );
    await timeIs(zwolle, minutesLater(14));
    const seen = await qrt.people.presses("vera", qrt.people.now(question.triage), "triage.undo");
    expect(seen.text).toContain("Het besluit is teruggedraaid.");
    expect(seen.text).toContain("Warm wonen");
    expect(seen.text).toContain("Dit past hier het best.");
    expect(await qrt.stands(question)).toMatchObject({ stage: "in_triage", triagedBy: personId("wouter") });
  });

  test("takes its initiative from the portfolio when it is undone, and bears it anew when it is taken again", async () => {
    const question = await decidedForKraamkamer();
    expect(await inKraamkamer()).toContain(initiativeIdOf(question.id));
    await qrt.people.presses("wouter", qrt.people.now(question.triage), "triage.undo");
    await zwolle.settled();
    expect(await inKraamkamer()).not.toContain(initiativeIdOf(question.id));
    await qrt.decides("wouter", question, "kraamkamer", { initiativeTitle: "Nog warmer wonen" });
    await zwolle.settled();
    expect(await inKraamkamer()).toContain(initiativeIdOf(question.id));
    const born = await zwolle.product.stores.initiatives.get(initiativeIdOf(question.id));
    expect(born?.value.title).toBe("Nog warmer wonen");
  });

  test("stands after a quarter of an hour, and who presses too late reads so", async () => {
    const question = await decidedForKraamkamer();
    const standing = qrt.people.now(question.triage);
    await timeIs(zwolle, minutesLater(15));
    const seen = await qrt.people.presses("wouter", standing, "triage.undo");
    expect(seen.text).toContain("Dit kan niet meer: de tijd ervoor is om.");
    expect(seen.text).not.toContain("Terugdraaien");
    expect((await qrt.stands(question)).stage).toBe("decided");
    expect(wordsOf(cardOf(await qrt.desk("wouter", question, "decision")))).not.toContain("Terugdraaien");
  });

  test("keeps standing when its theme is corrected", async () => {
    const question = await decidedForKraamkamer();
    const typing = { theme: "betaalbare-woonruimte" };
    const seen = await qrt.does("vera", question, { view: "decision", press: "triage.correct-theme", typing });
    expect(seen.text).toContain("Het thema is bewaard.");
    expect(await qrt.stands(question)).toMatchObject({ stage: "decided", theme: "betaalbare-woonruimte" });
    await zwolle.settled();
    expect(wordsOf(cardOf(qrt.people.now(question.triage)))).toMatch(
      /Gewijzigd door Vera Voorbeeld.* op \d+ [a-z]+ 2026\. Eerder: Brede duurzaamheid\./u,
    );
    // Kept once more as it stands, it has no other theme before it.
    await qrt.does("vera", question, { view: "decision", press: "triage.correct-theme", typing });
    await zwolle.settled();
    expect(wordsOf(cardOf(qrt.people.now(question.triage)))).toContain("Eerder: Brede duurzaamheid.");
    const unknown = await qrt.does("vera", question, {
      view: "decision",
      press: "triage.correct-theme",
      typing: { theme: "sport" },
    });
    expect(unknown.text).toContain("Dit thema bestaat niet.");
  });
});

describe("a decision that was being typed while the question changed", () => {
  const typed = { theme: "leefbare-stad", answer: "Zie het portaal.", needs: "Cijfers per straat" };

  test.each([
    ["somebody follows", "karin", "question.follow", {}],
    ["an organisation joins", "karin", "question.join", { knowledge: "Schadecijfers" }],
    ["somebody adds what they know", "koen", "question.contribute", { known: "Vitens weet meer." }],
    ["a colleague joins in", "vera", "triage.assist", {}],
  ])("comes back as it was typed when %s, and is taken when it is sent again", async (_, who, press, typing) => {
    const question = await qrt.pickedUp("wouter");
    const form = qrt.people.now(question.triage);
    if (press === "triage.assist") await qrt.does(who, question, { view: "team", press });
    else await qrt.people.presses(who, qrt.people.now(question.thread), press, typing);
    const seen = await qrt.people.presses("wouter", form, "triage.decide:answered", {
      ...typed,
      "reason.answered": "Dit is bekend.",
    });
    expect(seen.text).toContain("Er is net iets aan deze vraag veranderd. Wat je schreef, staat er nog.");
    for (const words of ["Zie het portaal.", "Cijfers per straat", "Dit is bekend."])
      expect(seen.text).toContain(words);
    expect((await qrt.stands(question)).stage).toBe("in_triage");
    const again = { ...typed, route: "answered", reason: "Dit is bekend." };
    await qrt.people.presses("wouter", onlyFor(form, seen), "triage.decide:answered", again);
    expect(await qrt.stands(question)).toMatchObject({
      stage: "decided",
      theme: "leefbare-stad",
      findings: { needs: "Cijfers per straat" },
      decision: { route: "answered", reason: "Dit is bekend.", answer: "Zie het portaal." },
    });
  });

  test("can be read beside the decision that a colleague took in the meantime, without what both of them say", async () => {
    const question = await qrt.pickedUp("wouter");
    const form = qrt.people.now(question.triage);
    await qrt.decides("vera", question, "kraamkamer", { initiativeTitle: "Warm wonen", needs: "Cijfers per straat" });
    const seen = await qrt.people.presses("wouter", form, "triage.decide:quick_analysis", {
      theme: "leefbare-stad",
      needs: "Cijfers per straat",
      team: "Windesheim met ROVA",
      due: "2026-12-03",
      "reason.quick_analysis": "Dat is zo gerekend.",
    });
    expect(wordsOf(seen.card).split(" · ").slice(0, 8)).toEqual([
      "Deze kaart is verouderd. Hieronder zie je hoe het nu is.",
      "Wat je had getypt",
      "Waarom deze route?",
      "Dat is zo gerekend.",
      "Wie maakt de analyse?",
      "Windesheim met ROVA",
      "Wanneer is de analyse klaar?",
      "3 december 2026",
    ]);
    expect(seen.text).toContain("Warm wonen");
    expect(await qrt.stands(question)).toMatchObject({
      decision: { route: "kraamkamer" },
      decidedBy: personId("vera"),
    });
  });

  test("can be read while the asker is asked something first, without what stood on the form already", async () => {
    const question = await qrt.pickedUp("wouter");
    const form = qrt.people.now(question.triage);
    const standing = filledInOn(form);
    const typing = { text: "Om welke straten gaat het?" };
    await qrt.does("vera", question, { view: "matter", press: "triage.ask-back", typing });
    const reason = { "reason.answered": "Dit is bekend." };
    const filled = { ...standing, theme: "leefbare-stad", answer: "Zie het portaal.", ...reason };
    const seen = await qrt.people.presses("wouter", form, "triage.decide:answered", filled);
    expect(wordsOf(seen.card).split(" · ").slice(0, 6)).toEqual([
      "Deze kaart is verouderd. Hieronder zie je hoe het nu is.",
      "Wat je had getypt",
      "Waarom deze route?",
      "Dit is bekend.",
      "Antwoord aan de vraagsteller",
      "Zie het portaal.",
    ]);
    expect(seen.text).toContain("Om welke straten gaat het?");
    expect((await qrt.stands(question)).stage).toBe("waiting_for_asker");
  });

  test("tells somebody who is not of the QRT nothing of the decision", async () => {
    const question = await qrt.pickedUp("wouter");
    const form = qrt.people.now(question.triage);
    await qrt.decides("vera", question, "answered", { answer: "Kijk bij het waterschap." });
    const seen = await qrt.people.presses("rosa", form, "triage.decide:answered", typed);
    expect(seen.message).toBe("Dit kan alleen het Quick Respons Team.");
  });
});

describe("a decision of which something was left empty names what", () => {
  test.each([
    ["answered", { theme: "" }, ["a. Bij welk thema van de alliantie past het?", "Antwoord aan de vraagsteller"]],
    ["quick_analysis", {}, ["Wie maakt de analyse?", "Wanneer is de analyse klaar?"]],
    ["kraamkamer", {}, ["Naam van het initiatief"]],
    ["miscellaneous", {}, ["Wanneer kijken we opnieuw?"]],
    [
      "not_for_alliance",
      { "reason.not_for_alliance": "" },
      ["Waarom deze route?", "Waar kan de vraagsteller wel terecht?"],
    ],
  ])("on the route %s", async (route, typing, fields) => {
    const question = await qrt.pickedUp("wouter");
    const seen = await qrt.decides("wouter", question, route, typing);
    const [problem] = wordsOf(seen.card).split(" · ");
    expect(problem).toBe(fields.map((field) => `Vul nog in: "${field}".`).join(" "));
    expect((await qrt.stands(question)).stage).toBe("in_triage");
  });
});

describe("a quick analysis", () => {
  const analysis = { team: "Windesheim en SWZ", due: "2026-12-03" };

  test("is answered by its result, which can be made better", async () => {
    const question = await qrt.pickedUp("wouter");
    await qrt.decides("wouter", question, "quick_analysis", analysis);
    const typing = { text: "Drie straten vallen op.", link: "https://kaart.example/straten", picture: "" };
    await qrt.does("vera", question, { view: "decision", press: "analysis.report", typing });
    expect(await qrt.stands(question)).toMatchObject({
      result: { text: "Drie straten vallen op.", link: "https://kaart.example/straten", picture: null },
    });
    for (const card of [question.thread, question.triage]) {
      expect(wordsOf(cardOf(qrt.people.now(card)))).toContain("Drie straten vallen op.");
    }
    const better = { ...typing, text: "Vier straten vallen op." };
    await qrt.does("vera", question, { view: "decision", press: "analysis.report", typing: better });
    expect(await qrt.stands(question)).toMatchObject({ result: { text: "Vier straten vallen op." } });
  });

  test("takes only addresses that can be shown; the others come back to be mended", async () => {
    const question = await qrt.pickedUp("wouter");
    await qrt.decides("wouter", question, "quick_analysis", analysis);
    const typing = { text: "Drie straten vallen op.", link: "kaart.example", picture: "javascript:alert(1)" };
    const seen = await qrt.does("vera", question, { view: "decision", press: "analysis.report", typing });
    expect(seen.text).toContain('"Link naar de analyse" is geen adres dat begint met https://.');
    expect(seen.text).toContain("kaart.example");
    const picture = { ...typing, link: "" };
    const again = await qrt.does("vera", question, { view: "decision", press: "analysis.report", typing: picture });
    expect(again.text).toContain('"Link naar een kaart of plaatje" is geen adres');
    expect(await qrt.stands(question)).toMatchObject({ result: null });
  });

  test("gets another day; of two members who move it at once the second sees the first one's day", async () => {
    const question = await qrt.pickedUp("wouter");
    await qrt.decides("wouter", question, "quick_analysis", analysis);
    const [first, second] = [
      await qrt.desk("wouter", question, "decision"),
      await qrt.desk("vera", question, "decision"),
    ];
    await qrt.people.presses("wouter", first, "triage.reschedule", { due: "2026-12-10" });
    const seen = await qrt.people.presses("vera", second, "triage.reschedule", { due: "2026-12-17" });
    expect(seen.text).toContain("Er is net iets aan deze vraag veranderd.");
    expect(await qrt.stands(question)).toMatchObject({ decision: { due: "2026-12-10" } });
    const past = await qrt.does("vera", question, {
      view: "decision",
      press: "triage.reschedule",
      typing: { due: "2026-11-18" },
    });
    expect(past.text).toContain("18 november 2026 is al geweest.");
    const tooFar = await qrt.does("vera", question, {
      view: "decision",
      press: "triage.reschedule",
      typing: { due: "2036-12-10" },
    });
    expect(tooFar.text).toContain("10 december 2036 is te ver weg. Kies een dag tot en met");
    expect(await qrt.stands(question)).toMatchObject({ decision: { due: "2026-12-10" } });
  });
});

test("a miscellaneous matter is not looked at again today: its form says so, and keeps what was typed", async () => {
  const question = await qrt.pickedUp("wouter");
  const today = { lookAgainOn: "2026-11-19" };
  const refused = "Kies een dag na vandaag. Op die dag komt de vraag terug bij het Quick Respons Team.";
  const seen = await qrt.decides("wouter", question, "miscellaneous", today);
  expect(seen.text).toContain(refused);
  expect(JSON.stringify(seen.card)).toContain('"value":"2026-11-19"');
  expect((await qrt.stands(question)).stage).toBe("in_triage");
  await qrt.decides("wouter", question, "miscellaneous", { lookAgainOn: "2026-12-03" });
  const typing = { due: "2026-11-19" };
  const moved = await qrt.does("vera", question, { view: "decision", press: "triage.reschedule", typing });
  expect(moved.text).toContain(refused);
  expect(await qrt.stands(question)).toMatchObject({ decision: { lookAgainOn: "2026-12-03" } });
});

test("a miscellaneous matter comes back on its day, for a triage of its own with a promise of that day", async () => {
  const question = await qrt.pickedUp("wouter");
  await qrt.decides("wouter", question, "miscellaneous", { lookAgainOn: "2026-12-03" });
  const typing = { due: "2026-12-10" };
  await qrt.does("vera", question, { view: "decision", press: "triage.reschedule", typing });
  await timeIs(zwolle, instantAt(Day.parse("2026-12-09"), "12:00"));
  expect((await qrt.stands(question)).stage).toBe("decided");
  await timeIs(zwolle, instantAt(Day.parse("2026-12-10"), "9:00"));
  expect(await qrt.stands(question)).toMatchObject({
    stage: "submitted",
    pickUpBy: "2026-12-14",
    decideBy: "2026-12-17",
  });
  const triage = qrt.people.now(question.triage);
  expect(wordsOf(cardOf(triage))).toContain("Terug van overige zaken op 10 december 2026: kijk er opnieuw naar");
  await qrt.people.presses("vera", triage, "triage.pick-up");
  await qrt.decides("vera", question, "answered", { answer: "Nu zijn de cijfers er wel." });
  expect(await qrt.stands(question)).toMatchObject({ decision: { route: "answered" }, decidedBy: personId("vera") });
});

async function decidedForKraamkamer(): Promise<AskedQuestion> {
  const question = await qrt.pickedUp("wouter");
  await qrt.decides("wouter", question, "kraamkamer", { initiativeTitle: "Warm wonen" });
  return question;
}

async function inKraamkamer(): Promise<readonly string[]> {
  const page = await zwolle.product.stores.initiatives.list({
    where: { phase: "kraamkamer" },
    order: "bornAt",
    direction: "descending",
    limit: 50,
  });
  return page.items.map(({ value }) => value.id);
}

/** What the inputs of the card are filled in with already. */
function filledInOn(message: StandingMessage): Readonly<Record<string, string>> {
  const inputs = inputsOf(Object(cardOf(message)));
  return Object.fromEntries(
    inputs.flatMap(({ id, value }) => (typeof value === "string" ? [[String(id), value]] : [])),
  );
}

function minutesLater(minutes: number): Instant {
  return addMilliseconds(zwolle.clock.now(), minutes * 60_000);
}
