import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { commandKey } from "#src/kernel/command.ts";
import { Day } from "#src/kernel/time.ts";
import { actsIn } from "#tests/support/acts.ts";
import type { Alliance } from "#tests/support/alliance.ts";
import { alliance, intakeChannel, qrtChannel } from "#tests/support/alliance.ts";
import { cardOf, wordsOf } from "#tests/support/in-teams.ts";
import { onlyFor, personId, qrtAtWork } from "#tests/support/qrt-at-work.ts";

let zwolle: Alliance;
let qrt: ReturnType<typeof qrtAtWork>;

beforeEach(async () => {
  zwolle = await alliance();
  qrt = qrtAtWork(zwolle);
});
afterEach(() => zwolle.close());

describe("several members of the QRT", () => {
  test("hand a question over, and everybody sees who has it", async () => {
    const question = await qrt.pickedUp("wouter");
    const typing = { to: personId("vera") };
    const seen = await qrt.does("wouter", question, { view: "team", press: "triage.hand-over", typing });
    expect(seen.text).toContain("De vraag is overgedragen.");
    expect(await qrt.stands(question)).toMatchObject({ stage: "in_triage", triagedBy: personId("vera") });
    expect(wordsOf(cardOf(qrt.people.now(question.thread)))).toContain("Vera Voorbeeld");
  });

  test("take a question over from a colleague, who hears it so", async () => {
    const question = await qrt.pickedUp("wouter");
    const typing = { to: personId("vera") };
    const seen = await qrt.does("vera", question, { view: "team", press: "triage.hand-over", typing });
    expect(seen.text).toContain("Je hebt de vraag overgenomen.");
    expect(await qrt.stands(question)).toMatchObject({ stage: "in_triage", triagedBy: personId("vera") });
    await zwolle.settled();
    expect(actsIn(zwolle).newsFor("wouter")).toEqual([
      expect.stringContaining("Vera Voorbeeld (vraagsteller, QRT) heeft de vraag overgenomen."),
    ]);
  });

  test("hand over only to a colleague of the QRT; the form comes back", async () => {
    const question = await qrt.pickedUp("wouter");
    const typing = { to: personId("rosa") };
    const seen = await qrt.does("wouter", question, { view: "team", press: "triage.hand-over", typing });
    expect(seen.text).toContain("Kies iemand uit het Quick Respons Team.");
    expect(seen.text).toContain("Aan wie draag je de vraag over?");
    expect(await qrt.stands(question)).toMatchObject({ triagedBy: personId("wouter") });
  });

  test("see who is absent before they hand over", async () => {
    await isAway("vera", "2026-11-16", "2026-11-27");
    const desk = await qrt.desk("wouter", await qrt.pickedUp("wouter"), "team");
    expect(wordsOf(cardOf(desk))).toContain("Vera Voorbeeld (vraagsteller, QRT) (afwezig)");
  });

  test("work on one question together, and step back", async () => {
    const question = await qrt.pickedUp("wouter");
    const joined = await qrt.does("vera", question, { view: "team", press: "triage.assist" });
    expect(joined.text).toContain("Ik werk niet meer mee");
    expect((await qrt.stands(question)).workbench.team).toEqual([personId("vera")]);
    expect(wordsOf(cardOf(qrt.people.now(question.triage)))).toContain("Vera Voorbeeld");
    await qrt.does("vera", question, { view: "team", press: "triage.assist" });
    expect((await qrt.stands(question)).workbench.team).toEqual([]);
  });
});

describe("a note of the QRT", () => {
  const secret = "Deze vraagsteller belt al drie weken.";

  test("is read on the desk by colleagues, and stands on no card that others see", async () => {
    const question = await qrt.pickedUp("wouter");
    await qrt.does("wouter", question, { view: "team", press: "triage.note", typing: { text: secret } });
    expect(wordsOf(cardOf(await qrt.desk("vera", question, "team")))).toContain(secret);
    expect(wordsOf(cardOf(qrt.people.now(question.triage)))).toContain("1 notitie van het QRT");
    expect(JSON.stringify(zwolle.teams.messages())).not.toContain(secret);
  });

  test("is not for somebody who is not of the QRT, whatever they press", async () => {
    const question = await qrt.pickedUp("wouter");
    await qrt.does("wouter", question, { view: "team", press: "triage.note", typing: { text: secret } });
    const seen = await qrt.people.presses("rosa", qrt.people.now(question.triage), "triage.desk");
    expect(seen.message).toBe("Dit kan alleen het Quick Respons Team.");
    const desk = await qrt.desk("vera", question, "team");
    for (const typing of [{ text: "Ook een notitie" }, { text: "x".repeat(30_000) }, {}]) {
      const pressed = await qrt.people.presses("rosa", desk, "triage.note", typing);
      expect(pressed.message).toBe("Dit kan alleen het Quick Respons Team.");
    }
    expect((await qrt.stands(question)).workbench.notes).toHaveLength(1);
  });

  test("that is too long comes back as it was typed, with how long it may be", async () => {
    const question = await qrt.pickedUp("wouter");
    const pasted = "lang verhaal ".repeat(2_400);
    const seen = await qrt.does("wouter", question, { view: "team", press: "triage.note", typing: { text: pasted } });
    expect(seen.text).toContain('"Je notitie" mag 2.000 tekens lang zijn');
    expect(JSON.stringify(seen.card)).toContain(pasted.trim());
    expect((await qrt.stands(question)).workbench.notes).toEqual([]);
  });

  test("pressed twice is kept once", async () => {
    const question = await qrt.pickedUp("wouter");
    const desk = await qrt.desk("wouter", question, "team");
    const press = qrt.people.pressing("wouter", desk, "triage.note", { text: secret });
    await Promise.all([qrt.people.answered(press), qrt.people.answered({ ...press, id: "again" })]);
    expect((await qrt.stands(question)).workbench.notes).toHaveLength(1);
  });

  test("written anew after the first was kept, but not seen, is not lost", async () => {
    const question = await qrt.pickedUp("wouter");
    const desk = await qrt.desk("wouter", question, "team");
    await qrt.people.presses("wouter", desk, "triage.note", { text: secret });
    const seen = await qrt.people.presses("wouter", desk, "triage.note", { text: "Nog een notitie." });
    expect(seen.text).toContain("Nog een notitie.");
    await qrt.people.presses("wouter", onlyFor(desk, seen), "triage.note", { text: "Nog een notitie." });
    expect((await qrt.stands(question)).workbench.notes.map(({ text }) => text)).toEqual([secret, "Nog een notitie."]);
  });
});

test("a button of a desk of older data is answered with the card of now", async () => {
  const question = await qrt.pickedUp("wouter");
  const press = qrt.people.pressing("wouter", await qrt.desk("wouter", question, "team"), "triage.note");
  for (const verb of ["triage.note", "triage.desk", "analysis.report"]) {
    const action = { type: "Action.Execute", verb, data: { verb, v: 0, id: question.id, text: "Een notitie" } };
    const seen = await qrt.people.answered({ ...press, value: { action } });
    expect(seen.text).toContain("Deze kaart is verouderd.");
    expect(seen.text).toContain("Wouter Voorbeeld (QRT)");
  }
});

test("whoever looks at a desk in the thread's channel finds nothing of it there", async () => {
  const question = await qrt.pickedUp("wouter");
  await qrt.desk("wouter", question, "team");
  const cards = [...qrt.people.inChannel(intakeChannel), ...qrt.people.inChannel(qrtChannel)].map(cardOf);
  expect(JSON.stringify(cards)).not.toContain("triage.note");
});

async function isAway(key: string, from: string, until: string): Promise<void> {
  const { people } = zwolle.product.stores;
  const found = await people.get(personId(key));
  if (!found) throw new Error(`nobody is called ${key}`);
  await people.save({
    value: { ...found.value, absences: [{ from: Day.parse(from), until: Day.parse(until) }] },
    expected: found,
    command: commandKey("test", "absence", key, from),
    by: null,
    at: zwolle.clock.now(),
    events: [],
  });
}
