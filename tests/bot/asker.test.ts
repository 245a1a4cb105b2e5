import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Alliance } from "#tests/support/alliance.ts";
import { alliance } from "#tests/support/alliance.ts";
import type { StandingMessage } from "#tests/support/fake-connector.ts";
import type { Seen } from "#tests/support/in-teams.ts";
import { asSeen, cardOf, inTeams, questionOn, wordsOf } from "#tests/support/in-teams.ts";
import { actorCalled, theQrt } from "#tests/support/the-qrt.ts";
import { decisions } from "#tests/support/questions.ts";
import { timePasses } from "#tests/support/time-passes.ts";

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
const day = 24 * 60 * 60_000;

describe("the asker", () => {
  test("words the question better until the QRT starts on it", async () => {
    const thread = await submitted();
    const more = await people.presses("rosa", thread, "question.more");
    const wording = { title: "Wie heeft cijfers per straat?", text: "Het gaat om de straten rond de Beethovenlaan." };
    const seen = await people.presses("rosa", asSeen(more, thread), "question.edit", wording);
    expect(seen.text).toContain("Je vraag is gewijzigd.");
    expect(wordsOf(cardOf(people.now(thread)))).toContain("Wie heeft cijfers per straat?");
    expect(await questionOf(thread)).toMatchObject(wording);

    const again = await people.presses("rosa", people.now(thread), "question.more");
    await qrt.picksUp(questionOn(thread));
    const late = await people.presses("rosa", asSeen(again, thread), "question.edit", { title: "Te laat", text: "" });
    expect(late.text).toContain("Deze kaart is verouderd.");
    expect(await questionOf(thread)).toMatchObject(wording);
  });

  test("is shown personal data that comes in with another wording, before everybody reads it", async () => {
    const thread = await submitted();
    const more = await people.presses("rosa", thread, "question.more");
    const { title, text } = await questionOf(thread);
    const wording = { title, text: `${text} Bel mij op 06 12345678.` };
    const seen = await people.presses("rosa", asSeen(more, thread), "question.edit", wording);
    expect(seen.text).toContain("06 12345678");
    expect(seen.text).toContain("Controleer en bewaar");
    expect(await questionOf(thread)).toMatchObject({ title, text });

    const kept = await people.presses("rosa", asSeen(seen, thread), "question.edit:leave", wording);
    expect(kept.text).toContain("Je vraag is gewijzigd.");
    expect(await questionOf(thread)).toMatchObject(wording);
    const once = await people.presses("rosa", people.now(thread), "question.more");
    const better = { ...wording, title: "Wie heeft cijfers per straat?" };
    const saved = await people.presses("rosa", asSeen(once, thread), "question.edit", better);
    expect(saved.text).toContain("Je vraag is gewijzigd.");
  });

  test("who words it better too late keeps what was typed, and can add that to the question", async () => {
    const thread = await submitted();
    const more = await people.presses("rosa", thread, "question.more");
    await qrt.picksUp(questionOn(thread));
    const { title } = await questionOf(thread);
    const late = await people.presses("rosa", asSeen(more, thread), "question.edit", {
      title,
      text: "Het gaat om de straten rond de Beethovenlaan.",
    });
    expect(late.text).toContain("Wat je had getypt, staat hieronder.");
    await people.presses("rosa", asSeen(late, thread), "question.contribute", {
      known: knownOn(late),
    });
    expect(await questionOf(thread)).toMatchObject({
      stage: "in_triage",
      involved: { contributions: [{ text: "Het gaat om de straten rond de Beethovenlaan." }] },
    });
  });

  test("finds what was typed on a card that was overtaken in the inputs of the card of now", async () => {
    const intake = await asked();
    await people.presses("rosa", intake, "intake.walk:next");
    await people.presses("rosa", people.now(intake), "intake.walk:back", { theme: "betaalbare-woonruimte" });
    const stale = await people.presses("rosa", intake, "intake.submit", { title: "Wie heeft cijfers per straat?" });
    expect(stale.text).toContain("Wat je schreef, staat er nog. Verstuur het opnieuw.");
    expect(stale.text).toContain("Wie heeft cijfers per straat?");
    expect(await questionOf(intake)).toMatchObject({ stage: "draft", title: energyPoverty });
    await people.presses("rosa", asSeen(stale, intake), "intake.submit", { title: "Wie heeft cijfers per straat?" });
    expect(await questionOf(intake)).toMatchObject({
      stage: "submitted",
      title: "Wie heeft cijfers per straat?",
      answers: { theme: "betaalbare-woonruimte" },
    });
  });

  test("finds what was typed above the card of now, where that asks for something else", async () => {
    const intake = await asked();
    await people.presses("rosa", intake, "intake.walk:next");
    const stale = await people.presses("rosa", intake, "intake.submit", { title: "Wie heeft cijfers per straat?" });
    expect(stale.text).toContain("Deze kaart is verouderd.");
    expect(stale.text).toContain("Wat je had getypt · Je vraag in één zin · Wie heeft cijfers per straat?");
    expect(stale.text).toContain("Bij welk thema past je vraag?");
  });

  test("finds what was typed on a card of a question that was submitted elsewhere, ready to be added to it", async () => {
    const intake = await asked();
    const pressed = await people.presses("rosa", intake, "intake.submit");
    expect(pressed.message).toBeUndefined();
    const stale = await people.presses("rosa", intake, "intake.walk:next", { title: "Wie heeft cijfers per straat?" });
    expect(stale.text).toContain("Wat je had getypt, staat hieronder.");
    expect(knownOn(stale)).toBe("Wie heeft cijfers per straat?");
  });

  test("loses no wording when somebody joins in the meantime", async () => {
    const thread = await submitted();
    const more = await people.presses("rosa", thread, "question.more");
    await people.presses("daan", people.now(thread), "question.join");
    const wording = { title: "Wie heeft cijfers per straat?", text: "Rond de Beethovenlaan." };
    const stale = await people.presses("rosa", asSeen(more, thread), "question.edit", wording);
    expect(stale.text).toContain("Wat je schreef, staat er nog. Verstuur het opnieuw.");
    await people.presses("rosa", asSeen(stale, thread), "question.edit", wording);
    expect(await questionOf(thread)).toMatchObject(wording);
  });

  test("withdraws the question, after being asked whether that is sure", async () => {
    const thread = await submitted();
    const more = await people.presses("rosa", thread, "question.more");
    expect(more.text).toContain("Weet je het zeker? Er gebeurt dan niets meer met deze vraag.");
    await people.presses("rosa", asSeen(more, thread), "question.withdraw");
    const words = wordsOf(cardOf(people.now(thread)));
    expect(words).toContain("Ingetrokken");
    for (const button of ["Wij doen mee", "Volg", "Meer"]) expect(words).not.toContain(button);
  });

  test("answers in the thread what the QRT asked back, and nobody else can", async () => {
    const thread = await submitted();
    await qrt.asksBack(questionOn(thread), "Gaat het alleen om huurders?");
    const asked = people.now(thread);
    expect(wordsOf(cardOf(asked))).toContain("Gaat het alleen om huurders?");
    const other = await people.presses("koen", asked, "question.answer", { answer: "Ja hoor." });
    expect(other.message).toBe("Dit kan alleen de vraagsteller.");
    const seen = await people.presses("rosa", asked, "question.answer", { answer: "Ook om eigenaren." });
    expect(seen.text).toContain("Dank je wel. Het Quick Respons Team gaat verder.");
    expect(await questionOf(thread)).toMatchObject({
      stage: "in_triage",
      involved: { contributions: [{ text: "Ook om eigenaren." }] },
    });
  });

  test("reopens a decided question within thirty days, and says why", async () => {
    const thread = await submitted();
    await qrt.decides(questionOn(thread));
    const more = await people.presses("rosa", people.now(thread), "question.more");
    const seen = await people.presses("rosa", asSeen(more, thread), "question.reopen", { why: "Ik mis de straten." });
    expect(seen.text).toContain("Je vraag is weer open.");
    expect(wordsOf(cardOf(people.now(thread)))).toContain("Ik mis de straten.");
    expect(await questionOf(thread)).toMatchObject({ stage: "submitted" });
  });

  test("is told that the time has passed when it is too late to reopen", async () => {
    const thread = await submitted();
    await qrt.decides(questionOn(thread), decisions.not_for_alliance);
    const more = await people.presses("rosa", people.now(thread), "question.more");
    await timePasses(zwolle, 31 * day);
    const late = await people.presses("rosa", asSeen(more, thread), "question.reopen", { why: "Toch nog iets." });
    expect(late.message).toBe(
      "Heropenen kan niet meer: de tijd ervoor is om. Stel een nieuwe vraag en noem V-2026-013 erin.",
    );
    const after = await people.presses("rosa", people.now(thread), "question.more");
    expect(after.text).not.toContain("Heropen de vraag");
  });

  test.each([
    ["yes", true, "Fijn dat je geholpen bent.", "Geholpen · Ja"],
    ["no", false, 'Jammer. Via "Meer" kun je de vraag heropenen.', "Geholpen · Nee"],
  ] as const)("says with %s whether the answer helped", async (choice, helped, said, fact) => {
    const thread = await submitted();
    await qrt.decides(questionOn(thread));
    const more = await people.presses("rosa", people.now(thread), "question.more");
    const seen = await people.presses("rosa", asSeen(more, thread), `question.rate:${choice}`);
    expect(seen.text).toContain(said);
    expect(wordsOf(cardOf(people.now(thread)))).toContain(fact);
    expect(await questionOf(thread)).toMatchObject({ helped });
  });

  test("who was not helped and says so after thirty days reads to ask a new question", async () => {
    const thread = await submitted();
    await qrt.decides(questionOn(thread));
    const more = await people.presses("rosa", people.now(thread), "question.more");
    await timePasses(zwolle, 31 * day);
    const seen = await people.presses("rosa", asSeen(more, thread), "question.rate:no");
    expect(seen.text).toContain(
      "Jammer. Heropenen kan niet meer: de tijd ervoor is om. Stel een nieuwe vraag en noem V-2026-013 erin.",
    );
    expect(await questionOf(thread)).toMatchObject({ helped: false });
  });

  test("reads what the quick analysis found, with its link and its picture", async () => {
    const thread = await submitted();
    await qrt.decides(questionOn(thread), decisions.quick_analysis);
    expect(wordsOf(cardOf(people.now(thread)))).toContain("Uiterlijk donderdag 3 december 2026");
    await qrt.reports(questionOn(thread));
    const card = cardOf(people.now(thread));
    expect(wordsOf(card)).toContain("In twaalf straten heeft meer dan een kwart");
    expect(wordsOf(card)).not.toContain("Uiterlijk donderdag 3 december 2026");
    expect(JSON.stringify(card)).toContain('"type":"Image","url":"https://analyse.example/holtenbroek.png"');
    expect(JSON.stringify(card)).toContain('"url":"https://analyse.example/holtenbroek"');
  });

  test("submits all the same what a known solution seemed to help", async () => {
    const intake = await asked();
    const helped = people.buttons(intake).find((button) => button.startsWith("intake.helped:"));
    await people.presses("rosa", intake, helped ?? "none");
    const other = await people.presses("koen", people.now(intake), "question.reopen");
    expect(other.message).toBe("Dit kan alleen de vraagsteller.");
    const seen = await people.presses("rosa", people.now(intake), "question.reopen");
    expect(seen.text).toContain("Klopt je vraag zo?");
    const sent = await people.presses("rosa", asSeen(seen, intake), "intake.submit");
    expect(sent.text).toContain("Ingestuurd");
  });

  test("takes a draft up again that lapsed after a fortnight", async () => {
    const intake = await asked();
    await timePasses(zwolle, 16 * day, { steps: 16 });
    const lapsed = people.now(intake);
    expect(wordsOf(cardOf(lapsed))).toContain("Verder met deze vraag");
    const seen = await people.presses("rosa", lapsed, "question.reopen");
    expect(seen.text).toContain("Klopt je vraag zo?");
    expect(await questionOf(intake)).toMatchObject({ stage: "draft" });
  });
});

describe("a text of thirty thousand characters", () => {
  const pasted = "langwoord ".repeat(3_000).trim();

  test("in the filter comes back whole, with the field that it does not fit", async () => {
    const intake = await asked();
    await people.presses("rosa", intake, "intake.walk:next");
    await people.presses("rosa", people.now(intake), "intake.walk:next");
    await people.presses("rosa", people.now(intake), "intake.walk:next");
    const typed = { together: pasted, problemOwner: "Kim Voorbeeld", neededBy: "2026-12-18" };
    const seen = await people.presses("rosa", people.now(intake), "intake.walk:next", typed);
    expect(seen.text).toContain('"Waarom pak je dit samen op?" mag 500 tekens lang zijn en telt er nu 29.999.');
    for (const kept of Object.values(typed)) expect(seen.text).toContain(kept);
    expect(await questionOf(intake)).toMatchObject({ step: "together", answers: { together: "" } });
    const shorter = await people.presses("rosa", asSeen(seen, intake), "intake.walk:next", {
      ...typed,
      together: "Niemand heeft alle cijfers.",
    });
    expect(shorter.text).toContain("Stap 4 van 4");
  });

  test("as the title of the question is not cut, and keeps the other choices", async () => {
    const intake = await asked("nils");
    const organisation = (await actorCalled(zwolle.product, "emma")).organisation ?? "";
    const seen = await people.presses("nils", intake, "intake.submit", { title: pasted, organisation });
    expect(seen.text).toContain('"Je vraag in één zin" mag 120 tekens lang zijn en telt er nu 29.999.');
    expect(seen.text).toContain(pasted);
    expect(inputOf(seen, "organisation")).toMatchObject({ value: organisation });
    expect((await actorCalled(zwolle.product, "nils")).organisation).toBeNull();
  });
});

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

/** What stands in the input of "Ik weet iets". */
function knownOn({ card }: Seen): string {
  const { body } = card as { readonly body: readonly { readonly id?: string; readonly value?: string }[] };
  return body.find(({ id }) => id === "known")?.value ?? "";
}
