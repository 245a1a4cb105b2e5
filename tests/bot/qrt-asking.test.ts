import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Card } from "#bot/cards/card.ts";
import { commandKey } from "#src/kernel/command.ts";
import { Day, instantAt } from "#src/kernel/time.ts";
import { PartnerId } from "#src/partner/partner.ts";
import type { Alliance } from "#tests/support/alliance.ts";
import { alliance, intakeChannel, qrtChannel } from "#tests/support/alliance.ts";
import { partsOf } from "#tests/support/card-parts.ts";
import { cardOf, wordsOf } from "#tests/support/in-teams.ts";
import { onlyFor, personId, qrtAtWork, timeIs } from "#tests/support/qrt-at-work.ts";

let zwolle: Alliance;
let qrt: ReturnType<typeof qrtAtWork>;

beforeEach(() => begin());
afterEach(() => zwolle.close());

describe("asking back", () => {
  test("stops the clock over a weekend and holidays, until the asker answers", async () => {
    await begin("2026-12-23T09:00:00.000Z");
    const question = await qrt.pickedUp("wouter");
    expect(await qrt.stands(question)).toMatchObject({ decideBy: "2026-12-31" });
    const typing = { text: "Gaat het alleen om huurders?" };
    const asked = await qrt.does("wouter", question, { view: "matter", press: "triage.ask-back", typing });
    expect(asked.text).toContain("De klok staat stil tot er antwoord is.");
    const waiting = wordsOf(cardOf(qrt.people.now(question.triage)));
    expect(waiting).toContain("De klok staat stil sinds woensdag 23 december 2026.");
    expect(waiting).toContain("Gaat het alleen om huurders?");

    // Christmas Eve, Monday and Tuesday have passed as working days.
    await timeIs(zwolle, instantAt(Day.parse("2026-12-29"), "10:00"));
    const answer = { answer: "Ja, alleen om huurders." };
    await qrt.people.presses("rosa", qrt.people.now(question.thread), "question.answer", answer);
    expect(await qrt.stands(question)).toMatchObject({ stage: "in_triage", decideBy: "2027-01-06" });
    const triage = wordsOf(cardOf(qrt.people.now(question.triage)));
    expect(triage).toContain("Teruggevraagd · Gaat het alleen om huurders?");
    expect(triage).toContain(
      "Antwoord van Rosa Voorbeeld (partner ROVA) op 29 december 2026 · Ja, alleen om huurders.",
    );
    expect(triage).toContain("woensdag 6 januari 2027");
  });

  test("leaves the question with the QRT: it can still be handed over", async () => {
    const question = await qrt.pickedUp("wouter");
    const typing = { text: "Om welke straten gaat het?" };
    await qrt.does("wouter", question, { view: "matter", press: "triage.ask-back", typing });
    await qrt.does("vera", question, { view: "team", press: "triage.hand-over", typing: { to: personId("vera") } });
    expect(await qrt.stands(question)).toMatchObject({ stage: "waiting_for_asker", triagedBy: personId("vera") });
  });

  test("is not possible twice; the second member sees that it was asked", async () => {
    const question = await qrt.pickedUp("wouter");
    const desk = await qrt.desk("vera", question, "matter");
    const typing = { text: "Om welke straten gaat het?" };
    await qrt.does("wouter", question, { view: "matter", press: "triage.ask-back", typing });
    const seen = await qrt.people.presses("vera", desk, "triage.ask-back", { text: "En welke jaren?" });
    expect(seen.text).toContain("Deze kaart is verouderd.");
    expect(seen.text).toContain("Om welke straten gaat het?");
  });
});

describe("finding parties", () => {
  const water = "Welke straten hebben bij zware regen last van wateroverlast, en wie heeft er waterstanden van?";

  test("proposes partners that know about it, and says why", async () => {
    const desk = await qrt.desk("wouter", await qrt.pickedUp("wouter", water), "parties");
    expect(wordsOf(cardOf(desk))).toContain(
      "Voorbeeld Waterschap: weet van waterstanden en wateroverlast (herkend aan wateroverlast en waterstanden)",
    );
  });

  test("proposes who helped with a question like it", async () => {
    const earlier = await qrt.pickedUp("wouter", water);
    await qrt.people.presses("karin", qrt.people.now(earlier.thread), "question.join", { knowledge: "Schadecijfers" });
    await qrt.decides("wouter", earlier, "answered", { answer: "Kijk bij het waterschap." });
    const desk = await qrt.desk("wouter", await qrt.pickedUp("wouter", `Nog eens: ${water}`), "parties");
    expect(wordsOf(cardOf(desk))).toMatch(/Rabobank: hielp bij V-2026-013/u);
    expect(wordsOf(cardOf(desk))).toContain(`V-2026-013  ${water.slice(0, 60)}`);
  });

  test("invites several at once, found or not, and does not propose them again", async () => {
    const question = await qrt.pickedUp("wouter", water);
    const [board, bank] = [await partner("Voorbeeld Waterschap"), await partner("Rabobank")];
    const typing = { parties: board, other: bank };
    const seen = await qrt.does("wouter", question, { view: "parties", press: "triage.invite", typing });
    expect((await qrt.stands(question)).involved.parties).toEqual([board, bank]);
    expect(seen.text).toContain("Gevraagd · Voorbeeld Waterschap en Rabobank");
    expect(seen.text).not.toContain(board);
  });

  test("says of which of those that were asked nobody is known yet, for as long as that is so", async () => {
    const question = await qrt.pickedUp("wouter", water);
    const invite = { view: "parties", press: "triage.invite" } as const;
    const rabobank = await partner("Rabobank");
    const known = await qrt.does("wouter", question, { ...invite, typing: { other: rabobank } });
    expect(known.text).not.toContain("nog niemand bekend");
    const typing = { parties: await partner("Voorbeeld Waterschap"), other: await partner("De Kern") };
    const seen = await qrt.does("wouter", question, { ...invite, typing });
    expect(seen.text).toContain("Bij Voorbeeld Waterschap en De Kern is nog niemand bekend: neem zelf contact op.");
    await actsFor("daan", await partner("De Kern"));
    const later = await qrt.desk("wouter", question, "parties");
    expect(wordsOf(cardOf(later))).toContain("Bij Voorbeeld Waterschap is nog niemand bekend: neem zelf contact op.");
  });

  test("asks for at least one, and for partners that exist", async () => {
    const question = await qrt.pickedUp("wouter", water);
    const press = { view: "parties", press: "triage.invite" } as const;
    expect((await qrt.does("wouter", question, press)).text).toContain("Kies minstens één partner.");
    const unknown = await qrt.does("wouter", question, { ...press, typing: { parties: "prt_gone" } });
    expect(unknown.text).toContain("Deze organisatie hoort niet (meer) bij de alliantie.");
  });
});

describe("a call for partners", () => {
  const call = { view: "parties", press: "triage.call" } as const;

  test("stands in the thread with its last day", async () => {
    const question = await qrt.pickedUp("wouter");
    const typing = { text: "Wie heeft cijfers per straat?", due: "2026-11-26" };
    await qrt.does("wouter", question, { ...call, typing });
    for (const card of [question.thread, question.triage]) {
      const words = wordsOf(cardOf(qrt.people.now(card)));
      expect(words).toContain("Wie heeft cijfers per straat?");
      expect(words).toContain("donderdag 26 november 2026");
    }
  });

  test("for a day that has passed comes back as it was typed", async () => {
    const question = await qrt.pickedUp("wouter");
    const typing = { text: "Wie heeft cijfers per straat?", due: "2026-11-01" };
    const seen = await qrt.does("wouter", question, { ...call, typing });
    expect(seen.text).toContain("1 november 2026 is al geweest.");
    expect(seen.text).toContain("Wie heeft cijfers per straat?");
    expect((await qrt.stands(question)).involved.call).toBeNull();
  });

  test("without a day asks for one", async () => {
    const seen = await qrt.does("wouter", await qrt.pickedUp("wouter"), { ...call, typing: { text: "Wie?" } });
    expect(seen.text).toContain("Kies een dag.");
  });

  test("that two members change at once: the second sees the first one's day, and loses nothing", async () => {
    const question = await qrt.pickedUp("wouter");
    const [first, second] = [
      await qrt.desk("wouter", question, "parties"),
      await qrt.desk("vera", question, "parties"),
    ];
    await qrt.people.presses("wouter", first, "triage.call", { text: "Wie?", due: "2026-11-26" });
    const seen = await qrt.people.presses("vera", second, "triage.call", { text: "Wie nog?", due: "2026-12-03" });
    expect(seen.text).toContain("Er is net iets aan deze vraag veranderd.");
    expect(seen.text).toContain("donderdag 26 november 2026");
    expect(seen.text).toContain("Wie nog?");
    expect((await qrt.stands(question)).involved.call).toMatchObject({ due: "2026-11-26" });
    await qrt.people.presses("vera", onlyFor(second, seen), "triage.call", { text: "Wie nog?", due: "2026-12-03" });
    expect((await qrt.stands(question)).involved.call).toMatchObject({ due: "2026-12-03" });
  });
});

describe("judging what was found", () => {
  test("is shown to colleagues, and a useless solution no longer fills in the form", async () => {
    const question = await qrt.pickedUp("wouter");
    const [offer] = (await qrt.stands(question)).offered;
    if (!offer) throw new Error("no solution offered");
    await qrt.does("wouter", question, { view: "matter", press: `triage.mark:${offer.solution}-no` });
    const found = zwolle.product.bot.profile.knownSolutions.find(({ id }) => id === offer.solution);
    const words = wordsOf(cardOf(qrt.people.now(question.triage)));
    expect(words).toContain(`Niet bruikbaar:  · ${found?.title}`);
    expect(words.split(`${found?.title}`)).toHaveLength(2);
  });
});

describe("a confidential question", () => {
  test("shows the QRT's channel its number and theme only; a member opens it, somebody else does not", async () => {
    const question = await qrt.pickedUp("wouter");
    const seen = await qrt.does("wouter", question, { view: "matter", press: "question.confide" });
    expect(seen.text).toContain("Openstellen voor de alliantie");
    expect(seen.text).toContain("De vraag is nu vertrouwelijk.");
    const standing = qrt.people.now(question.triage);
    const channel = JSON.stringify(cardOf(standing));
    expect(channel).toContain("V-2026-013");
    for (const secret of ["Holtenbroek", "Rosa", "Wouter"]) expect(channel).not.toContain(secret);
    expect((await qrt.people.presses("vera", standing, "triage.show")).text).toContain("Holtenbroek");
    expect((await qrt.people.presses("levi", standing, "triage.show")).message).toContain("Dit kan alleen");
  });

  test("is opened to the alliance only after the member has read who will see what", async () => {
    const question = await confided();
    const opened = await qrt.people.presses("wouter", qrt.people.now(question.triage), "triage.show");
    const desk = await qrt.people.presses("wouter", onlyFor(question.triage, opened), "triage.desk");
    const seen = await qrt.people.presses("wouter", onlyFor(question.triage, desk), "triage.desk:matter");
    expect(unfolding("Openstellen voor de alliantie", seen.card)).toBe(
      [
        "Weet je het zeker? In het kanaal staan dan meteen de titel, wie de vraag stelt, wat er is aangevuld en wie meedoet.",
        "Iedereen in de alliantie kan de hele vraag lezen, met alles wat er eerder bij geschreven is. Alleen jullie notities blijven bij het Quick Respons Team.",
        "Ja, laat iedereen meelezen",
      ].join(" · "),
    );
    const done = await qrt.people.presses("wouter", onlyFor(question.triage, seen), "question.confide");
    expect(done.text).toContain("Alle partners kunnen de vraag nu lezen.");
    expect(done.text).toContain("Iedereen in de alliantie kan deze vraag lezen.");
    expect(await qrt.stands(question)).toMatchObject({ confidential: false });
  });

  test("answers who picks it up or decides with the card that the channel keeps, and how to go on", async () => {
    const question = await confided();
    const picked = await qrt.people.presses("wouter", qrt.people.now(question.triage), "triage.pick-up");
    expect(picked.text).toContain('Je hebt de vraag opgepakt. Kies "Lees de vraag hier" om verder te gaan.');
    expect(picked.text).not.toContain("Holtenbroek");
    const opened = await qrt.people.presses("wouter", qrt.people.now(question.triage), "triage.show");
    expect(opened.text).toContain("deze naam en het thema leest iedereen in de alliantie");
    const open = onlyFor(question.triage, opened);
    const decided = await qrt.people.presses("wouter", open, "triage.decide:kraamkamer", named("Eerder hulp"));
    expect(decided.text).toContain("Je besluit is verstuurd.");
    expect(decided.text).not.toContain("Holtenbroek");
  });

  test("gives an initiative no name that is its title: the form comes back", async () => {
    const question = await confided();
    await qrt.people.presses("wouter", qrt.people.now(question.triage), "triage.pick-up");
    const opened = await qrt.people.presses("wouter", qrt.people.now(question.triage), "triage.show");
    const { title } = await qrt.stands(question);
    const back = await qrt.people.presses(
      "wouter",
      onlyFor(question.triage, opened),
      "triage.decide:kraamkamer",
      named(title),
    );
    expect(back.text).toContain("Kies een andere naam dan de titel van de vraag.");
    expect(back.text).toContain("deze naam en het thema leest iedereen in de alliantie");
    expect(await qrt.stands(question)).toMatchObject({ stage: "in_triage" });
  });

  test("gets no call: the desk says why, and that parties can be asked", async () => {
    const question = await confided();
    const opened = await qrt.people.presses("wouter", qrt.people.now(question.triage), "triage.show");
    const desk = await qrt.people.presses("wouter", onlyFor(question.triage, opened), "triage.desk");
    const seen = await qrt.people.presses("wouter", onlyFor(question.triage, desk), "triage.desk:parties");
    const parties = onlyFor(question.triage, seen);
    expect(seen.text).toContain("Een oproep kan daarom niet");
    expect(qrt.people.buttons(parties)).not.toContain("triage.call");
    expect(qrt.people.buttons(parties)).toContain("triage.invite");
  });

  test("became an initiative: the process owner hears it in their own chat, and no channel does, nor of its undoing", async () => {
    const question = await confided();
    await qrt.people.presses("wouter", qrt.people.now(question.triage), "triage.pick-up");
    const opened = await qrt.people.presses("wouter", qrt.people.now(question.triage), "triage.show");
    const decide = "triage.decide:kraamkamer";
    await qrt.people.presses("wouter", onlyFor(question.triage, opened), decide, named("Eerder hulp"));
    const decided = await qrt.people.presses("wouter", qrt.people.now(question.triage), "triage.show");
    await qrt.people.presses("wouter", onlyFor(question.triage, decided), "triage.undo");
    const owner = zwolle.teams
      .messages()
      .filter(({ body }) => body.text?.includes("Jij bent de proceseigenaar.") === true);
    expect(owner).toHaveLength(1);
    expect(owner[0]?.body.text).toMatch(
      /V-2026-013.*De vraag zelf is vertrouwelijk.*Je vindt het initiatief via http/u,
    );
    const read = [...qrt.people.inChannel(intakeChannel), ...qrt.people.inChannel(qrtChannel)];
    const said = JSON.stringify(read.map(({ body }) => body));
    for (const told of ["Eerder hulp", "initiatief", "teruggedraaid", "kraamkamer"]) {
      expect(said.toLowerCase()).not.toContain(told.toLowerCase());
    }
  });

  /** What unfolds under a button that does nothing else; the button with which it is done stands in there alone. */
  function unfolding(title: string, card: unknown): string {
    const parts = partsOf(card as Card);
    const found = parts.find((part) => part["title"] === title);
    expect(found?.type).toBe("Action.ShowCard");
    expect(parts.filter(({ id }) => id === "question.confide")).toHaveLength(1);
    return wordsOf(found?.["card"]);
  }

  async function confided() {
    const question = await qrt.submitted();
    await qrt.does("wouter", question, { view: "matter", press: "question.confide" });
    return question;
  }

  function named(initiativeTitle: string) {
    return { theme: "brede-duurzaamheid", "reason.kraamkamer": "Samen verder kijken.", initiativeTitle };
  }
});

async function begin(now?: string): Promise<void> {
  await zwolle?.close();
  zwolle = await alliance(now === undefined ? {} : { now });
  qrt = qrtAtWork(zwolle);
}

async function partner(name: string): Promise<string> {
  const page = await zwolle.product.stores.partners.list({
    where: {},
    order: "name",
    direction: "ascending",
    limit: 100,
  });
  const found = page.items.find(({ value }) => value.name === name);
  if (!found) throw new Error(`no partner ${name}`);
  return found.value.id;
}

async function actsFor(who: string, organisation: string): Promise<void> {
  const { people } = zwolle.product.stores;
  const found = await people.get(personId(who));
  if (!found) throw new Error(`nobody is called ${who}`);
  const value = { ...found.value, organisation: PartnerId.parse(organisation) };
  const command = commandKey("per_test", "test", who, organisation);
  await people.save({ value, expected: found, command, by: null, at: zwolle.clock.now(), events: [] });
}
