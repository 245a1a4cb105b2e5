import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { commandKey } from "#src/kernel/command.ts";
import { Instant } from "#src/kernel/time.ts";
import { PartnerId } from "#src/partner/partner.ts";
import { usualSettings } from "#src/people/person-settings.ts";
import { personIdOf } from "#src/people/person-id.ts";
import type { Alliance } from "#tests/support/alliance.ts";
import { alliance, intakeChannel, qrtChannel, sender } from "#tests/support/alliance.ts";
import type { StandingMessage } from "#tests/support/fake-connector.ts";
import { asSeen, cardOf, inTeams, questionOn, wordsOf } from "#tests/support/in-teams.ts";
import { actorCalled, theQrt } from "#tests/support/the-qrt.ts";

let zwolle: Alliance;
let people: ReturnType<typeof inTeams>;
let qrt: ReturnType<typeof theQrt>;

beforeEach(async () => {
  zwolle = await alliance();
  people = inTeams(zwolle);
  qrt = theQrt(zwolle);
});
afterEach(() => zwolle.close());

describe("a partner who joins", () => {
  test("says in one press that the organisation takes part, and everybody in the thread sees it", async () => {
    const thread = await submitted();
    const seen = await people.presses("emma", thread, "question.join");
    expect(seen.text).toContain("Thank you. You have joined.");
    expect(wordsOf(cardOf(people.now(thread)))).toContain("1 organisatie doet mee · Saxion");
    expect((await involvedIn(thread)).joined).toEqual([
      expect.objectContaining({ data: "", knowledge: "", people: "", hours: null, until: null }),
    ]);
  });

  test("tells what it brings, and the card shows that", async () => {
    const thread = await submitted();
    await people.presses("daan", thread, "question.join", {
      data: "Warmtebeelden per straat.",
      people: "Een adviseur",
      hours: "1200",
      until: "2027-02-26",
    });
    expect(wordsOf(cardOf(people.now(thread)))).toContain(
      "Data: Warmtebeelden per straat · Wie: Een adviseur · 1.200 uur · tot 26 februari 2027",
    );
  });

  test("changes what was said, and takes it back", async () => {
    const thread = await submitted();
    await people.presses("daan", thread, "question.join", { data: "Warmtebeelden" });
    const more = await people.presses("daan", people.now(thread), "question.more");
    expect(more.text).toContain("Witteveen+Bos");
    const changed = await people.presses("daan", asSeen(more, thread), "question.join", {
      data: "Alleen energielabels",
    });
    expect(changed.text).toContain("Alleen energielabels");
    expect(changed.text).not.toContain("Warmtebeelden");
    expect(wordsOf(cardOf(people.now(thread)))).toContain("1 organisatie doet mee");
    const again = await people.presses("daan", people.now(thread), "question.more");
    const left = await people.presses("daan", asSeen(again, thread), "question.leave");
    expect(left.text).toContain("Jullie doen niet meer mee.");
    expect(wordsOf(cardOf(people.now(thread)))).not.toContain("organisatie doet mee");
  });

  test("keeps what a colleague promised and the form for everybody could not show, and reads what it is now", async () => {
    const thread = await submitted();
    const promised = { data: "Rioolkaart", hours: "16", until: "2026-12-24" };
    const first = await people.presses("vera", thread, "question.join", promised);
    expect(first.text).toContain(
      "Dank je wel. Jullie doen mee. Dit brengen jullie in: Data: Rioolkaart · 16 uur · tot 24 december 2026.",
    );
    const second = await people.presses("nadia", people.now(thread), "question.join", {});
    expect(second.text).toContain(
      'Dit brengen jullie nu in: Data: Rioolkaart · 16 uur · tot 24 december 2026. Wat je leeg liet, blijft zoals het was. Iets weghalen kan via "Meer".',
    );
    await people.presses("nadia", people.now(thread), "question.join", { knowledge: "Riolering", hours: "24" });
    const { organisation } = await actorCalled(zwolle.product, "vera");
    expect((await involvedIn(thread)).joined).toEqual([
      {
        organisation,
        by: personId("nadia"),
        at: zwolle.clock.now(),
        data: "Rioolkaart",
        knowledge: "Riolering",
        people: "",
        hours: 24,
        until: "2026-12-24",
      },
    ]);
  });

  test("takes away what is emptied on the form that shows the promise, also when that came back once", async () => {
    const thread = await submitted();
    await people.presses("vera", thread, "question.join", { data: "Rioolkaart", knowledge: "Riolering", hours: "16" });
    const more = await people.presses("nadia", people.now(thread), "question.more");
    expect(more.text).toContain("Rioolkaart");
    const wrong = await people.presses("nadia", asSeen(more, thread), "question.join", {
      knowledge: "Riolering",
      hours: "veel",
    });
    const changed = await people.presses("nadia", asSeen(wrong, thread), "question.join", { knowledge: "Riolering" });
    expect(changed.text).toContain("Dank je wel. Jullie doen mee. Dit brengen jullie in: Kennis: Riolering.");
    expect((await involvedIn(thread)).joined).toMatchObject([
      { data: "", knowledge: "Riolering", people: "", hours: null, until: null },
    ]);
  });

  test("answers for no organisation but their own, whatever the card is made to send", async () => {
    const thread = await submitted();
    const { organisation } = await actorCalled(zwolle.product, "emma");
    await people.presses("daan", thread, "question.join", { organisation: organisation ?? "" });
    const own = (await actorCalled(zwolle.product, "daan")).organisation;
    expect((await involvedIn(thread)).joined.map((joined) => joined.organisation)).toEqual([own]);
  });

  test("of no organisation yet chooses one, and what was typed is still there", async () => {
    const thread = await submitted();
    const asked = await people.presses("nils", thread, "question.join", { knowledge: "Huurrecht", hours: "8" });
    expect(asked.text).toContain("Kies eerst namens welke organisatie je meedoet.");
    expect(asked.text).toContain("Huurrecht");
    expect((await involvedIn(thread)).joined).toEqual([]);
    const organisation = await partnerNamed("SWZ");
    const seen = await people.presses("nils", asSeen(asked, thread), "question.join", {
      knowledge: "Huurrecht",
      hours: "8",
      organisation,
    });
    expect(seen.text).toContain("Dank je wel. Jullie doen mee.");
    expect((await involvedIn(thread)).joined).toMatchObject([{ organisation, knowledge: "Huurrecht", hours: 8 }]);
    expect((await actorCalled(zwolle.product, "nils")).organisation).toBe(organisation);
  });

  test("hears which field is filled in wrongly, and loses nothing of the others", async () => {
    const thread = await submitted();
    const seen = await people.presses("daan", thread, "question.join", { data: "Warmtebeelden", hours: "2,5" });
    expect(seen.text).toContain('Vul bij "Hoeveel uur in totaal?" een heel getal in, van 0 tot en met 10.000.');
    expect(seen.text).toContain("Warmtebeelden");
    const noDay = await people.presses("daan", thread, "question.join", {
      data: "Warmtebeelden",
      until: "20267-01-01",
    });
    expect(noDay.text).toContain('Bij "Tot wanneer?" staat geen dag.');
    expect((await involvedIn(thread)).joined).toEqual([]);
  });

  test.each(["-5", "10001"])("hears that %p hours cannot be, and gives no other number by it", async (hours) => {
    const thread = await submitted();
    const seen = await people.presses("daan", thread, "question.join", { data: "Warmtebeelden", hours });
    expect(seen.text).toContain('Vul bij "Hoeveel uur in totaal?" een heel getal in, van 0 tot en met 10.000.');
    expect(JSON.stringify(seen.card)).not.toContain(`"value":${hours}`);
    expect((await involvedIn(thread)).joined).toEqual([]);
  });

  test("cannot join until a day that has passed, and loses nothing of what was typed", async () => {
    const thread = await submitted();
    const seen = await people.presses("daan", thread, "question.join", { data: "Warmtebeelden", until: "2026-01-31" });
    expect(seen.text).toContain("31 januari 2026 is al geweest. Kies een dag vanaf vandaag.");
    expect(seen.text).toContain("Warmtebeelden");
    expect((await involvedIn(thread)).joined).toEqual([]);
  });

  test("is counted and named once with the organisation that it became part of", async () => {
    const thread = await submitted();
    await people.presses("emma", thread, "question.join", { data: "Onderzoek" });
    await merge("Saxion", "Windesheim");
    await lay(thread, "Windesheim", "Studenten");
    await people.presses("daan", people.now(thread), "question.contribute", { known: "Zie ook het CBS." });
    const words = wordsOf(cardOf(people.now(thread)));
    expect(words).toContain("1 organisatie doet mee");
    expect(words).toMatch(/Studenten; Onderzoek|Onderzoek; Studenten/u);
    expect(words.match(/Windesheim ·/gu)).toHaveLength(1);
  });

  test("is shown by the name of today when its organisation became part of another", async () => {
    const thread = await submitted();
    await people.presses("emma", thread, "question.join", { data: "Onderzoek" });
    await merge("Saxion", "Windesheim");
    await people.presses("daan", people.now(thread), "question.contribute", { known: "Zie ook het CBS." });
    const words = wordsOf(cardOf(people.now(thread)));
    expect(words).toContain("Windesheim · Data: Onderzoek");
    expect(words).not.toContain("Saxion");
  });

  test("finds no form any more on a question that was withdrawn in the meantime", async () => {
    const thread = await submitted();
    const more = await people.presses("rosa", thread, "question.more");
    await people.presses("rosa", asSeen(more, thread), "question.withdraw");
    const seen = await people.presses("daan", thread, "question.join", { data: "Warmtebeelden" });
    expect(seen.text).toContain("Deze kaart is verouderd.");
    expect(seen.text).toContain("De vraagsteller heeft deze vraag ingetrokken.");
    expect(seen.text).toContain("Wat je had getypt · Welke data? · Warmtebeelden");
  });
});

test("three hundred organisations join in the same second: none is lost, and one card shows it", async () => {
  const thread = await submitted();
  const newcomers = await Promise.all(Array.from({ length: 300 }, (_, number) => newcomer(number)));
  const press = people.pressing("rosa", thread, "question.join", { data: "Cijfers over onze wijk" });
  const presses = newcomers.map(({ object, name }, number) => ({
    ...press,
    id: `press-${number}`,
    from: { id: `29:${object}`, name, aadObjectId: object },
  }));
  const answers = await Promise.all(presses.map((activity) => people.answered(activity)));
  // On a busy machine some hear that it takes long; Teams, or they themselves, then press again.
  const late = presses.filter((_, number) => answers[number]?.card === undefined);
  const again = await Promise.all(late.map((activity) => people.answered({ ...activity, id: `${activity.id}-again` })));
  await zwolle.settled();
  const thanked = [...answers, ...again].filter(({ text }) => text.includes("Dank je wel. Jullie doen mee."));
  expect(thanked).toHaveLength(300);
  const { joined } = await involvedIn(thread);
  expect(new Set(joined.map(({ organisation }) => organisation))).toEqual(
    new Set(newcomers.map(({ organisation }) => organisation)),
  );
  expect(people.inChannel(intakeChannel).filter(({ body }) => body.attachments)).toHaveLength(1);
  const words = wordsOf(cardOf(people.now(thread)));
  expect(words).toContain("300 organisaties doen mee");
  expect(words).toContain("en 292 andere");
  expect(JSON.stringify(cardOf(people.now(thread))).length * 2).toBeLessThanOrEqual(20_000);
  // Less than two seconds on a quiet machine; the rest is for one that is not.
}, 30_000);

describe("whoever knows something", () => {
  test("adds it to the record and is thanked, and the thread shows it", async () => {
    const thread = await submitted();
    const seen = await people.presses("koen", thread, "question.contribute", { known: "Vitens meet dit per wijk." });
    expect(seen.text).toContain("Dank je wel. Je aanvulling staat bij de vraag.");
    expect(wordsOf(cardOf(people.now(thread)))).toContain("Koen Voorbeeld (kernteam Vitens), 19 november 2026");
    expect(wordsOf(cardOf(people.now(thread)))).toContain("Vitens meet dit per wijk.");
  });

  test("gets the form back with all thirty thousand characters, and which limit they pass", async () => {
    const thread = await submitted();
    const pasted = "langwoord ".repeat(3_000).trim();
    const seen = await people.presses("koen", thread, "question.contribute", { known: pasted });
    expect(seen.text).toContain('"Wat weet je?" mag 4.000 tekens lang zijn en telt er nu 29.999.');
    expect(seen.text).toContain(pasted);
    expect((await involvedIn(thread)).contributions).toEqual([]);
    const shorter = await people.presses("koen", asSeen(seen, thread), "question.contribute", { known: "Korter." });
    expect(shorter.text).toContain("Dank je wel.");
  });

  test("is shown what looks like personal data, and adds it after all", async () => {
    const thread = await submitted();
    const known = "Bel mevrouw Voorbeeld van Vitens.";
    const seen = await people.presses("koen", thread, "question.contribute", { known });
    expect(seen.text).toContain("Je aanvulling is voor alle partners te lezen");
    expect(seen.text).toContain("mevrouw Voorbeeld");
    expect((await involvedIn(thread)).contributions).toEqual([]);
    const added = await people.presses("koen", asSeen(seen, thread), "question.contribute:leave", { known });
    expect(added.text).toContain("Dank je wel. Je aanvulling staat bij de vraag.");
    expect((await involvedIn(thread)).contributions).toMatchObject([{ text: known }]);
  });

  test("is asked for it when nothing was filled in", async () => {
    const seen = await people.presses("koen", await submitted(), "question.contribute", {});
    expect(seen.text).toContain('Vul nog in: "Wat weet je?".');
  });

  test("loses nothing when a second thought comes from a card that was used already", async () => {
    const thread = await submitted();
    await people.presses("koen", thread, "question.contribute", { known: "Eerst dit." });
    const second = await people.presses("koen", thread, "question.contribute", { known: "En nog iets." });
    expect(second.text).toContain("Wat je schreef, staat er nog.");
    await people.presses("koen", asSeen(second, thread), "question.contribute", { known: "En nog iets." });
    expect((await involvedIn(thread)).contributions.map(({ text }) => text)).toEqual(["Eerst dit.", "En nog iets."]);
  });

  test("and presses twice, adds it once", async () => {
    const thread = await submitted();
    const press = people.pressing("koen", thread, "question.contribute", { known: "Eén keer." });
    await Promise.all([people.answered(press), people.answered({ ...press, id: "again" })]);
    expect((await involvedIn(thread)).contributions).toHaveLength(1);
  });
});

describe("following", () => {
  test("begins with one press, and ends behind Meer", async () => {
    const thread = await submitted();
    const seen = await people.presses("koen", thread, "question.follow");
    expect(seen.text).toContain("Je volgt deze vraag.");
    expect((await involvedIn(thread)).followers).toEqual([personId("koen")]);
    const more = await people.presses("koen", people.now(thread), "question.more");
    expect(more.text).toContain("Je volgt deze vraag en hoort wat ermee gebeurt.");
    await people.presses("koen", asSeen(more, thread), "question.follow");
    expect((await involvedIn(thread)).followers).toEqual([]);
  });

  test("can be muted, and the way back leads to the card of the thread", async () => {
    const thread = await submitted();
    const more = await people.presses("koen", thread, "question.more");
    const muted = await people.presses("koen", asSeen(more, thread), "question.mute");
    expect(muted.text).toContain("Je hebt deze vraag gedempt.");
    expect((await involvedIn(thread)).muted).toEqual([personId("koen")]);
    const again = await people.presses("koen", people.now(thread), "question.more");
    expect(again.text).toContain("Je hoort alleen nog wat iets van jou vraagt.");
    const back = await people.presses("koen", asSeen(again, thread), "question.show");
    expect(back.text).toContain("Wij doen mee");
  });
});

test("a call for partners stands on the card until the decision, with the day by which to answer", async () => {
  const thread = await submitted();
  await qrt.calls(questionOn(thread), "Wie heeft iemand die gegevens kan koppelen?", "2026-11-24");
  const called = wordsOf(cardOf(people.now(thread)));
  expect(called).toContain("Oproep: wie doet mee? · Wie heeft iemand die gegevens kan koppelen?");
  expect(called).toContain("Laat het weten tot en met dinsdag 24 november 2026.");
  await qrt.decides(questionOn(thread));
  expect(wordsOf(cardOf(people.now(thread)))).not.toContain("Oproep: wie doet mee?");
});

test("after its last day a call asks nobody any more, once the QRT is told how it ended", async () => {
  const thread = await submitted();
  await qrt.calls(questionOn(thread), "Wie heeft handen over?", "2026-11-24");
  const onTriageCard = () =>
    people
      .inChannel(qrtChannel)
      .map((message) => wordsOf(cardOf(message)))
      .join(" ");
  expect(onTriageCard()).toContain("Wie heeft handen over?");
  await at("2026-11-25T08:00:00.000Z");
  expect(wordsOf(cardOf(people.now(thread)))).not.toMatch(/Oproep|Laat het weten/u);
  expect(onTriageCard()).not.toMatch(/Wie heeft handen over|Laat het weten/u);
});

test("a call that ended on Friday no longer asks on the card of Saturday", async () => {
  const thread = await submitted();
  await qrt.calls(questionOn(thread), "Wie heeft handen over?", "2026-11-20");
  await at("2026-11-20T20:00:00.000Z");
  await people.presses("koen", people.now(thread), "question.contribute", { known: "Vitens meet dit per wijk." });
  expect(wordsOf(cardOf(people.now(thread)))).toContain("Laat het weten tot en met vrijdag 20 november 2026.");
  await at("2026-11-21T10:00:00.000Z");
  await people.presses("koen", people.now(thread), "question.contribute", { known: "En per straat." });
  expect(wordsOf(cardOf(people.now(thread)))).not.toMatch(/Oproep|Laat het weten/u);
});

test("somebody who neither asked nor joined finds behind Meer what is theirs to do, and no more", async () => {
  const thread = await submitted();
  const { text } = await people.presses("koen", thread, "question.more");
  for (const own of ["Wij doen mee", "Volg", "Demp"]) expect(text).toContain(own);
  for (const others of ["Wijzig de vraag", "Trek de vraag in", "Maak vertrouwelijk"])
    expect(text).not.toContain(others);
});

async function submitted(): Promise<StandingMessage> {
  const intake = await people.asks("rosa", "Wie heeft cijfers over energiearmoede in Holtenbroek?");
  if (!intake) throw new Error("the bot said nothing");
  await people.presses("rosa", intake, "intake.submit");
  return people.now(intake);
}

async function at(instant: string): Promise<void> {
  zwolle.clock.set(Instant.parse(instant));
  await zwolle.settled();
}

async function involvedIn(thread: StandingMessage) {
  const question = await zwolle.product.stores.questions.get(questionOn(thread));
  if (!question) throw new Error("no question");
  return question.value.involved;
}

async function partnerNamed(name: string): Promise<PartnerId> {
  const { items } = await zwolle.product.stores.partners.list({
    where: {},
    order: "name",
    direction: "ascending",
    limit: 100,
  });
  const found = items.find(({ value }) => value.name.includes(name));
  if (!found) throw new Error(`no partner ${name}`);
  return found.value.id;
}

async function merge(from: string, into: string): Promise<void> {
  const { partners } = zwolle.product.stores;
  const [gone, standing] = [await partners.get(await partnerNamed(from)), await partnerNamed(into)];
  if (!gone) throw new Error(`no partner ${from}`);
  const command = commandKey("per_test", "merge", from, into);
  const value = { ...gone.value, mergedInto: standing };
  const event = { type: "partner_merged", into: standing } as const;
  await partners.save({ value, expected: gone, command, by: null, at: zwolle.clock.now(), events: [event] });
}

/** An offer of an organisation in its own name, beside whatever stands there. */
async function lay(thread: StandingMessage, organisation: string, data: string): Promise<void> {
  const { questions } = zwolle.product.stores;
  const found = await questions.get(questionOn(thread));
  if (!found) throw new Error("no question");
  const at = zwolle.clock.now();
  const by = personId("daan");
  const offer = { organisation: await partnerNamed(organisation), by, at, data, knowledge: "", people: "" };
  const { involved } = found.value;
  const joined = [...involved.joined, { ...offer, hours: null, until: null }];
  const command = commandKey("per_test", "lay", organisation, data);
  const value = { ...found.value, involved: { ...involved, joined } };
  await questions.save({ value, expected: found, command, by, at, events: [] });
}

/** Somebody of an organisation of their own. */
async function newcomer(number: number) {
  const { partners, people: persons } = zwolle.product.stores;
  const { tenant = "" } = sender("rosa");
  const object = `0b1ec700-0000-4000-8000-${String(number).padStart(12, "0")}`;
  const [id, organisation] = [personIdOf(tenant, object), PartnerId.parse(`prt_many-${number}`)];
  const name = `Persoon ${number} Voorbeeld`;
  const before = { command: commandKey("per_test", "new", `${number}`, null), by: null, at: zwolle.clock.now() };
  const partner = {
    id: organisation,
    name: `Organisatie ${number} Voorbeeld`,
    kind: "business",
    expertise: [],
  } as const;
  const person = { id, tenant, object, name, language: "nl", organisation, absences: [] } as const;
  await partners.create({ ...before, value: { ...partner, expertise: [], mergedInto: null }, events: [] });
  await persons.create({
    ...before,
    value: { ...person, roles: [{ role: "partner_member" }], absences: [], settings: usualSettings },
    events: [{ type: "person_welcomed" }],
  });
  return { object, name, organisation };
}

function personId(key: string) {
  const { tenant = "", object } = sender(key);
  return personIdOf(tenant, object);
}
