import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { numberOf } from "#src/question/question.ts";
import type { Alliance } from "#tests/support/alliance.ts";
import { alliance, intakeChannel, sender } from "#tests/support/alliance.ts";
import type { StandingMessage } from "#tests/support/fake-connector.ts";
import type { Seen } from "#tests/support/in-teams.ts";
import { asSeen, cardOf, inTeams, questionOn, wordsOf } from "#tests/support/in-teams.ts";
import { decisions } from "#tests/support/questions.ts";
import { theQrt } from "#tests/support/the-qrt.ts";

let zwolle: Alliance;
let people: ReturnType<typeof inTeams>;
let qrt: ReturnType<typeof theQrt>;

beforeEach(async () => {
  zwolle = await alliance();
  people = inTeams(zwolle);
  qrt = theQrt(zwolle);
});
afterEach(() => zwolle.close());

const energyPoverty = "Wie heeft cijfers over energiearmoede in Holtenbroek?";

const refusal = "Dit kan alleen de vraagsteller, het Quick Respons Team of een partij die het team erbij vroeg.";

describe("a question with personal data in it", () => {
  const debts = "Hoe helpen we mevrouw Voorbeeld van 06 12345678 met haar schulden? Zij betaalt haar huur niet meer.";

  test("is not submitted before the asker has seen what was found", async () => {
    const intake = await asked("rosa", debts);
    const seen = await people.presses("rosa", intake, "intake.submit", { title: "Hulp bij schulden" });
    expect(seen.text).toContain("bevat misschien persoonsgegevens: 06 12345678 en mevrouw Voorbeeld");
    expect(inputOf(seen, "title")).toMatchObject({ value: "Hulp bij schulden" });
    expect(inputOf(seen, "text")).toMatchObject({ value: debts });
    expect(await questionOf(intake)).toMatchObject({ stage: "draft" });
  });

  test("is submitted without it once the asker has taken it out", async () => {
    const intake = await asked("rosa", debts);
    const seen = await people.presses("rosa", intake, "intake.submit", { title: "Hulp bij schulden" });
    const text = "Hoe helpen we een huurder met schulden?";
    const sent = await people.presses("rosa", asSeen(seen, intake), "intake.submit", {
      title: "Hulp bij schulden",
      text,
    });
    expect(sent.text).toContain("Ingestuurd");
    expect(await questionOf(intake)).toMatchObject({ text, confidential: false });
  });

  test("is submitted all the same when the asker says so", async () => {
    const intake = await asked("rosa", debts);
    const seen = await people.presses("rosa", intake, "intake.submit", { title: "Hulp bij schulden" });
    const typed = { title: "Hulp bij schulden", text: debts };
    await people.presses("rosa", asSeen(seen, intake), "intake.submit:leave", typed);
    expect(await questionOf(intake)).toMatchObject({ stage: "submitted", text: debts, confidential: false });
  });

  test("is submitted for the eyes of few when the asker makes it confidential", async () => {
    const intake = await asked("rosa", debts);
    const seen = await people.presses("rosa", intake, "intake.submit", { title: "Hulp bij schulden" });
    const typed = { title: "Hulp bij schulden", text: debts };
    const sent = await people.presses("rosa", asSeen(seen, intake), "intake.submit:confide", typed);
    expect(sent.text).toContain("Hulp bij schulden");
    expect(sent.text).toContain("Je eerste bericht staat nog in het kanaal. Je kunt het zelf verwijderen.");
    expect(await questionOf(intake)).toMatchObject({ stage: "submitted", confidential: true });
    expectHidden(people.now(intake), "Hulp bij schulden");
  });
});

describe("personal data that comes in with a change", () => {
  const withName = { title: "Hulp bij schulden", text: "Het gaat om mevrouw Voorbeeld." };

  test("is kept for the eyes of few when the asker chooses so, whatever stands in the channel by then", async () => {
    const thread = await submitted();
    const more = await people.presses("rosa", thread, "question.more");
    const warned = await people.presses("rosa", asSeen(more, thread), "question.edit", withName);
    expect(warned.text).toContain("of maak de vraag vertrouwelijk");
    expect(people.buttons(asSeen(warned, thread))).toEqual(
      expect.arrayContaining(["question.edit", "question.edit:leave", "question.edit:confide"]),
    );
    const kept = await people.presses("rosa", asSeen(warned, thread), "question.edit:confide", withName);
    expect(kept.text).toContain("Je vraag is gewijzigd.");
    expect(await questionOf(thread)).toMatchObject({ ...withName, confidential: true });
    expectHidden(people.now(thread), withName.title);
    const refused = await people.presses("koen", people.now(thread), "question.show");
    expect(refused.message).toBe(refusal);
  });
});

describe("a confidential question", () => {
  const title = "Hoe helpen we huurders met schulden?";

  test("stands in the channel by number and theme, and opens only for who may read it", async () => {
    const thread = await confidential();
    expectHidden(thread, title);
    expect(wordsOf(cardOf(thread))).toMatch(/^V-2026-\d{3} · Vertrouwelijk · Vertrouwelijke vraag/u);
    for (const reader of ["rosa", "wouter"]) {
      expect((await people.presses(reader, thread, "question.show")).text).toContain(title);
    }
    const refused = await people.presses("koen", thread, "question.show");
    expect(refused.message).toBe(refusal);
  });

  test("tells the channel that it was withdrawn", async () => {
    const thread = await confidential();
    expect(wordsOf(cardOf(thread))).not.toContain("Ingetrokken");
    const opened = await people.presses("rosa", thread, "question.show");
    const more = await people.presses("rosa", asSeen(opened, thread), "question.more");
    await people.presses("rosa", asSeen(more, thread), "question.withdraw");
    expectHidden(people.now(thread), title);
    expect(wordsOf(cardOf(people.now(thread)))).toContain("Status · Ingetrokken");
  });

  test("opens for a partner that the QRT asks to think along", async () => {
    const thread = await confidential();
    await qrt.invites(questionOn(thread), "koen");
    expectHidden(people.now(thread), title);
    const opened = await people.presses("koen", people.now(thread), "question.show");
    expect(opened.text).toContain(title);
    const joined = await people.presses("koen", asSeen(opened, thread), "question.join", { knowledge: "Schuldhulp" });
    expect(joined.text).toContain("Dank je wel. Jullie doen mee.");
    expectHidden(people.now(thread), "Schuldhulp");
  });

  test("stays hidden while its asker still fills in the filter", async () => {
    const intake = await asked("rosa", title);
    const seen = await people.presses("rosa", intake, "intake.walk:next", { title, confidential: "yes" });
    expect(seen.text).toContain("Stap 1 van 4");
    expectHidden(people.now(intake), title);
    const other = await people.presses("koen", people.now(intake), "question.show");
    expect(other.message).toBe("Dit kan alleen de vraagsteller.");
    const opened = await people.presses("rosa", people.now(intake), "question.show");
    const sent = await people.presses("rosa", asSeen(opened, intake), "intake.submit");
    expect(sent.text).toContain("Ingestuurd");
    expectHidden(people.now(intake), title);
  });

  test("can be made of an open one and opened again, by the asker and by the QRT", async () => {
    const thread = await submitted();
    const more = await people.presses("rosa", thread, "question.more");
    expect(more.text).toContain("Het eerste bericht in het kanaal blijft staan.");
    const confided = await people.presses("rosa", asSeen(more, thread), "question.confide");
    expect(confided.text).toContain("De vraag is nu vertrouwelijk.");
    expectHidden(people.now(thread), energyPoverty);
    const byQrt = await people.presses("wouter", people.now(thread), "question.show");
    const choices = await people.presses("wouter", asSeen(byQrt, thread), "question.more");
    await people.presses("wouter", asSeen(choices, thread), "question.confide");
    expect(wordsOf(cardOf(people.now(thread)))).toContain(energyPoverty);
  });

  test("made of one that bore an initiative, says before that everybody still reads that", async () => {
    const thread = await submitted();
    await qrt.decides(questionOn(thread), decisions.kraamkamer);
    const more = await people.presses("rosa", people.now(thread), "question.more");
    expect(more.text).toContain(
      "Het initiatief dat uit de vraag ontstond, blijft voor iedereen in de alliantie te lezen.",
    );
  });

  test("refuses in plain words what somebody presses on a card of before", async () => {
    const thread = await submitted();
    const more = await people.presses("rosa", thread, "question.more");
    await people.presses("rosa", asSeen(more, thread), "question.confide");
    for (const button of ["question.join", "question.contribute", "question.follow", "question.more"]) {
      const { message } = await people.presses("koen", thread, button, { known: "Iets." });
      expect([button, message]).toEqual([button, refusal]);
    }
  });

  test("opens the QRT's desk for nobody else, whatever the button is made to send", async () => {
    const thread = await confidential();
    const opened = await people.presses("rosa", thread, "question.show");
    const more = await people.presses("rosa", asSeen(opened, thread), "question.more");
    const seen = await people.presses("rosa", asSeen(more, thread), "question.confide", { from: "desk" });
    expect(seen.text).toContain("Alle partners kunnen de vraag nu lezen.");
    expect(JSON.stringify(seen.card)).not.toContain("triage.");
  });

  async function confidential(): Promise<StandingMessage> {
    const intake = await asked("rosa", title);
    await people.presses("rosa", intake, "intake.submit", { title, confidential: "yes" });
    return people.now(intake);
  }
});

describe("what was said of a question for all to read before it became confidential", () => {
  const title = "Welke gezinnen hebben schulden bij de ophaaldienst?";
  const addition = "Ook bij de waterrekening van de Voorbeeldstraat.";

  test("is said again in its place, with no more than a confidential question shows", async () => {
    const intake = await asked("rosa", title);
    await reminded();
    expect(inChannels(title)).toHaveLength(2);
    await people.presses("rosa", people.now(intake), "intake.submit");
    const { thread } = people.now(intake);
    const number = numberOf(await questionOf(people.now(intake)));
    await says("koen", addition, thread);
    await says("emma", `status ${number}`);
    await says("rosa", "mijn vragen");
    await qrt.calls(questionOn(intake), "Wie kent deze gezinnen?", "2026-12-10");
    await zwolle.settled();
    expect(inChannels(title, addition, "deze gezinnen").length).toBeGreaterThan(3);

    const more = await people.presses("rosa", people.now(intake), "question.more");
    await people.presses("rosa", asSeen(more, intake), "question.confide");
    await zwolle.settled();
    expect(inChannels(title, addition, "deze gezinnen")).toEqual([]);
  });

  test("does so as well when it is submitted for the eyes of few", async () => {
    const intake = await asked("rosa", title);
    await reminded();
    await people.presses("rosa", people.now(intake), "intake.submit", { title, confidential: "yes" });
    await zwolle.settled();
    expect(inChannels(title)).toEqual([]);
  });

  test("leaves alone what is said of other questions", async () => {
    await submitted();
    await says("vera", "mijn vragen");
    await zwolle.settled();
    const others = standing().filter(({ body }) => !JSON.stringify(body).includes(title));
    const intake = await asked("rosa", title);
    await people.presses("rosa", intake, "intake.submit", { title, confidential: "yes" });
    await zwolle.settled();
    const edited = new Map(standing().map(({ activity, edits }) => [activity, edits]));
    for (const { activity, edits } of others) expect(edited.get(activity)).toBe(edits);
  });
});

describe("a message that was taken off its question", () => {
  test("is no longer repeated in the thread", async () => {
    const thread = await submitted();
    await says("koen", "Vraag mevrouw Voorbeeld op 06 12345678.", people.now(thread).thread);
    const [repeated] = inChannels("06 12345678").filter(({ activity }) => activity !== thread.activity);
    if (!repeated) throw new Error("nothing repeats it");
    await people.presses("koen", repeated, "contribution.withdraw");
    await zwolle.settled();
    expect(inChannels("06 12345678")).toEqual([]);
    expect(wordsOf(cardOf(people.now(repeated)))).toContain("Een bericht dat hier stond, is van de vraag af gehaald.");
  });
});

describe("a card that asked its asker something", () => {
  test("asks no longer once the draft is submitted", async () => {
    const intake = await asked("rosa", energyPoverty);
    await reminded();
    const prompt = inChannels("Je vraag ligt nog klaar")[0];
    if (!prompt) throw new Error("nobody was reminded");
    await people.presses("rosa", people.now(intake), "intake.submit");
    await zwolle.settled();
    expect(wordsOf(cardOf(people.now(prompt)))).toContain("Hier hoef je niets meer te doen.");
    expect(people.buttons(people.now(prompt))).toEqual([]);
  });
});

/** Three days on, in the morning. */
async function reminded(): Promise<void> {
  await zwolle.settled();
  zwolle.clock.advance(5 * 24 * 3_600_000);
  await zwolle.settled();
}

async function says(who: string, text: string, thread: string | null = null): Promise<void> {
  const { teams, product } = zwolle;
  const from = { from: sender(who), channel: intakeChannel, ...(thread === null ? {} : { thread }) };
  await product.receive(teams.inbound.channelMessage({ ...from, text, mentioning: true }));
  await zwolle.settled();
}

function standing(): readonly StandingMessage[] {
  return zwolle.teams.messages().filter(({ reference }) => reference === intakeChannel);
}

/** What stands in the channel by now with one of these texts in it. */
function inChannels(...texts: readonly string[]): readonly StandingMessage[] {
  return standing().filter(({ body }) => texts.some((text) => JSON.stringify(body).includes(text)));
}

/** Nothing on the card tells what was asked, or by whom. */
function expectHidden(message: StandingMessage, content: string): void {
  const card = JSON.stringify(cardOf(message));
  expect(card).toContain("Vertrouwelijk");
  expect(card).not.toContain(content);
  expect(card).not.toContain("Rosa");
}

async function asked(who = "rosa", text = energyPoverty): Promise<StandingMessage> {
  const message = await people.asks(who, text);
  if (!message) throw new Error("the bot said nothing");
  return message;
}

async function submitted(): Promise<StandingMessage> {
  const intake = await asked();
  await people.presses("rosa", intake, "intake.submit");
  return people.now(intake);
}

async function questionOf(message: StandingMessage) {
  const found = await zwolle.product.stores.questions.get(questionOn(message));
  if (!found) throw new Error("no question");
  return found.value;
}

function inputOf({ card }: Seen, id: string): unknown {
  const { body } = card as { readonly body: readonly { readonly id?: string }[] };
  return body.find((element) => element.id === id);
}
