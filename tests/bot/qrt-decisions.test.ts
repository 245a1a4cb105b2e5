import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { initiativeIdOf } from "#src/initiative/initiative-id.ts";
import type { Instant } from "#src/kernel/time.ts";
import { Day, addMilliseconds, instantAt } from "#src/kernel/time.ts";
import type { Alliance } from "#tests/support/alliance.ts";
import { alliance } from "#tests/support/alliance.ts";
import { cardOf, wordsOf } from "#tests/support/in-teams.ts";
import type { AskedQuestion } from "#tests/support/qrt-at-work.ts";
import { personId, qrtAtWork, timeIs } from "#tests/support/qrt-at-work.ts";

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
      "Je kunt dit besluit terugdraaien tot 11:45 uur.",
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
    expect(seen.text).toContain("Het thema is gewijzigd.");
    expect(await qrt.stands(question)).toMatchObject({ stage: "decided", theme: "betaalbare-woonruimte" });
    await zwolle.settled();
    expect(wordsOf(cardOf(qrt.people.now(question.triage)))).toMatch(
      /Gewijzigd door Vera Voorbeeld.* op \d+ [a-z]+ 2026\. Eerder: Brede duurzaamheid\./u,
    );
    const unknown = await qrt.does("vera", question, {
      view: "decision",
      press: "triage.correct-theme",
      typing: { theme: "sport" },
    });
    expect(unknown.text).toContain("Dit thema bestaat niet.");
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
  });
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

function minutesLater(minutes: number): Instant {
  return addMilliseconds(zwolle.clock.now(), minutes * 60_000);
}
