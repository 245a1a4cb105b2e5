import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { askBack, pickUp, withdraw } from "#src/question/lifecycle.ts";
import { refusals } from "#src/texts/nl/refusals.ts";
import type { Alliance } from "#tests/support/alliance.ts";
import { alliance, intakeChannel, qrtChannel } from "#tests/support/alliance.ts";
import { asSeen, cardOf, inTeams, questionOn, wordsOf } from "#tests/support/in-teams.ts";
import { energyPoverty, nothing, personId, speakers } from "#tests/support/speakers.ts";
import { timePasses } from "#tests/support/time-passes.ts";

let zwolle: Alliance;
let people: ReturnType<typeof inTeams>;
let said: ReturnType<typeof speakers>;

beforeEach(async () => {
  zwolle = await alliance();
  people = inTeams(zwolle);
  said = speakers(zwolle, people);
});
afterEach(() => zwolle.close());

describe("a mention in a thread that has a question", () => {
  test("adds to that question, and the bot says so in the thread", async () => {
    const question = await said.submittedInChannel("rosa");
    const added = await said.saysInThread("vera", "Enexis heeft verbruik per straat.", question);
    expect(wordsOf(cardOf(added))).toContain("Je bericht staat nu bij vraag V-2026-013");
    expect(wordsOf(cardOf(added))).toContain("Enexis heeft verbruik per straat.");
    expect(await said.contributionsTo(question)).toEqual([
      { by: personId("vera"), text: "Enexis heeft verbruik per straat." },
    ]);
    expect(await said.drafts("vera")).toEqual([]);
    expect(zwolle.logged).toEqual([]);
  });

  test("about a confidential question is told that the channel reads it, and that it can be deleted there", async () => {
    const stays = "Iedereen in het kanaal kan je bericht zelf lezen. Je kunt het daar verwijderen.";
    const question = await said.submittedInChannel("rosa");
    const open = await said.saysInThread("rosa", "Het gaat om huurders.", question);
    expect(wordsOf(cardOf(open))).not.toContain(stays);
    await said.becomes(question, (value) => ({ ...value, confidential: true }));
    const added = await said.saysInThread("rosa", "Vooral in de Voorbeeldstraat.", question);
    expect(wordsOf(cardOf(added))).toContain("Je bericht staat nu bij vraag V-2026-013");
    expect(wordsOf(cardOf(added))).toContain(stays);
    expect(wordsOf(cardOf(added))).not.toContain("Voorbeeldstraat");
  });

  test("that brought a confidential question back still stands in the channel once that is closed again", async () => {
    const question = await said.submittedInChannel("rosa");
    await said.decided(question);
    const more = await people.presses("rosa", people.now(question), "question.more");
    await people.presses("rosa", asSeen(more, question), "question.confide");
    const told = await said.saysInThread("rosa", "Dat zijn cijfers van 2019, hebben we nieuwere?", question);
    const seen = await people.presses("rosa", told, "question.close-again");
    expect(seen.text).toContain("Vraag V-2026-013 is weer gesloten.");
    expect(seen.text).toContain("Iedereen in het kanaal kan je bericht zelf lezen.");
  });

  test("answers the QRT when the asker was asked something", async () => {
    const question = await said.submittedInChannel("rosa");
    await said.becomes(question, (value, at) => askBack(pickUp(value, personId("wouter"), at), "Welke straten?", at));
    await said.saysInThread("rosa", "De hele wijk.", question);
    expect(await said.askedOn(question)).toMatchObject({ stage: "in_triage" });
    expect(await said.contributionsTo(question)).toEqual([{ by: personId("rosa"), text: "De hele wijk." }]);
  });

  test("brings a closed question back when the asker has more to ask", async () => {
    const question = await said.submittedInChannel("rosa");
    await said.decided(question);
    await said.saysInThread("vera", "Kijk ook eens bij het CBS.", question);
    expect(await said.askedOn(question)).toMatchObject({ stage: "decided" });
    await said.saysInThread("rosa", "Dat zijn cijfers van 2019, hebben we nieuwere?", question);
    expect(await said.askedOn(question)).toMatchObject({ stage: "submitted" });
  });

  test("that brings a question back says so", async () => {
    const question = await said.submittedInChannel("rosa");
    await said.decided(question);
    const told = await said.saysInThread("rosa", "Dat zijn cijfers van 2019, hebben we nieuwere?", question);
    expect(wordsOf(cardOf(told))).toMatch(/Je vraag V-2026-013 is heropend, Rosa .*Het QRT kijkt er opnieuw naar\./u);
    expect(people.buttons(told)).not.toContain("question.reopen");
    expect(people.buttons(told)).toContain("question.close-again");
  });

  test("that brought a question back by mistake lets its writer close it again, as it stood", async () => {
    const question = await said.submittedInChannel("rosa");
    await said.decided(question);
    const before = await said.askedOn(question);
    const told = await said.saysInThread("rosa", "Wij praten hier vrijdag verder over.", question);
    expect(await said.askedOn(question)).toMatchObject({ stage: "submitted" });
    expect((await people.presses("vera", told, "question.close-again")).message).toBe(
      "Dit kan alleen degene die het bericht schreef.",
    );
    const seen = await people.presses("rosa", told, "question.close-again");
    expect(seen.text).toContain("Vraag V-2026-013 is weer gesloten.");
    const after = await said.askedOn(question);
    expect(after).toEqual({ ...before, involved: after?.involved });
    expect((await said.contributionsTo(question)).map(({ text }) => text)).toEqual([
      "Wij praten hier vrijdag verder over.",
    ]);
    const again = await people.presses("rosa", told, "question.close-again");
    expect(again.text).toContain(refusals.outdated);
  });

  test("that brought a question back leaves it as it stood when it becomes a question of its own", async () => {
    const question = await said.submittedInChannel("rosa");
    await said.decided(question);
    const before = await said.askedOn(question);
    const told = await said.saysInThread("rosa", "Wie beheert de vijvers?", question);
    const seen = await people.presses("rosa", told, "intake.split");
    expect(seen.text).toContain("Die vraag is weer gesloten: wat eerder besloten is, geldt weer.");
    expect(await said.askedOn(question)).toEqual(before);
    expect(await said.drafts("rosa")).toMatchObject([{ text: "Wie beheert de vijvers?" }]);
  });

  test("keeps what was answered before in sight, for the QRT and for the thread", async () => {
    const question = await said.submittedInChannel("rosa");
    await said.decided(question);
    await said.saysInThread("rosa", "Dat zijn cijfers van 2019, hebben we nieuwere?", question);
    const earlier = /Eerder antwoord van .* op \d+ november 2026/u;
    expect(wordsOf(cardOf(people.now(question)))).toMatch(earlier);
    const triage = wordsOf(cardOf(people.inChannel(qrtChannel)[0] ?? nothing));
    expect(triage).toMatch(earlier);
    expect(triage).toContain("Kijk op het portaal.");
  });

  test("after the time to reopen says that the question is closed, and where to go on", async () => {
    const question = await said.submittedInChannel("rosa");
    await said.decided(question);
    await timePasses(zwolle, 31 * 86_400_000);
    const told = await said.saysInThread("rosa", "Ik mis nog de achterstraten.", question);
    expect(wordsOf(cardOf(told))).toContain(
      "De vraag is gesloten, en heropenen kan niet meer. Mis je nog iets? Maak er dan een nieuwe vraag van en noem V-2026-013 erin.",
    );
    expect(people.buttons(told)).toContain("intake.split");
    expect(await said.askedOn(question)).toMatchObject({ stage: "decided" });
    const thanked = await said.saysInThread("rosa", "Dank jullie wel, hier kan ik mee verder!", question);
    expect(wordsOf(cardOf(thanked))).toContain("De vraag blijft gesloten.");
  });

  test("that thanks for the answer leaves the question closed, and a button opens it after all", async () => {
    const question = await said.submittedInChannel("rosa");
    await said.decided(question);
    const told = await said.saysInThread("rosa", "Dank jullie wel, hier kan ik mee verder!", question);
    expect(await said.askedOn(question)).toMatchObject({ stage: "decided" });
    expect(await said.contributionsTo(question)).toHaveLength(1);
    expect(wordsOf(cardOf(told))).toContain("Je bericht staat nu bij vraag V-2026-013");
    await people.presses("rosa", told, "question.reopen", { why: "Toch niet" });
    expect(await said.askedOn(question)).toMatchObject({ stage: "submitted" });
  });

  test("goes to the question of the thread, and not to a draft that its writer has beside it", async () => {
    const question = await said.submittedInChannel("rosa");
    const added = await said.saysInThread("vera", "En wie weet iets van hittestress?", question);
    await people.presses("vera", added, "intake.split");
    await said.saysInThread("vera", "Enexis heeft verbruik per straat.", question);
    expect((await said.contributionsTo(question)).map(({ text }) => text)).toEqual([
      "Enexis heeft verbruik per straat.",
    ]);
    await said.becomes(question, withdraw);
    await said.saysInThread("vera", "Vooral in Stadshagen.", question);
    const [draft] = await said.drafts("vera");
    expect(draft?.involved.contributions.map(({ text }) => text)).toEqual(["Vooral in Stadshagen."]);
  });

  test("that answered the QRT stays with the question when it becomes one of its own as well", async () => {
    const question = await said.submittedInChannel("rosa");
    await said.becomes(question, (value, at) => askBack(pickUp(value, personId("wouter"), at), "Welke straten?", at));
    const added = await said.saysInThread("rosa", "De hele wijk. En wie weet iets van hittestress?", question);
    const seen = await people.presses("rosa", added, "intake.split");
    expect(seen.text).toContain("Je bericht blijft ook bij deze vraag staan");
    expect(await said.contributionsTo(question)).toHaveLength(1);
    expect(await said.drafts("rosa")).toHaveLength(1);
  });

  test("by the asker adds to their own unfinished draft, whose card shows it and which takes it along", async () => {
    const intake = (await people.asks("rosa", energyPoverty)) ?? nothing;
    const added = await said.saysInThread("rosa", "Vooral de cijfers van na 2023.", intake);
    expect(wordsOf(cardOf(added))).toContain("Je bericht staat nu bij deze vraag");
    expect(wordsOf(cardOf(added))).toContain("Het gaat mee als je de vraag instuurt.");
    expect(people.buttons(added)).toContain("intake.split");
    expect(await said.drafts("rosa")).toHaveLength(1);
    expect(wordsOf(cardOf(people.now(intake)))).toContain("1 aanvulling");
    expect(wordsOf(cardOf(people.now(intake)))).toContain("Vooral de cijfers van na 2023.");
    await people.presses("rosa", people.now(intake), "intake.submit");
    const contributions = [{ by: personId("rosa"), text: "Vooral de cijfers van na 2023." }];
    expect(await said.askedOn(people.now(intake))).toMatchObject({ stage: "submitted", involved: { contributions } });
    expect(wordsOf(cardOf(people.inChannel(qrtChannel)[0] ?? nothing))).toContain("Vooral de cijfers van na 2023.");
  });

  test("with personal data in it says so, and its writer takes it off the question", async () => {
    const question = await said.submittedInChannel("rosa");
    const added = await said.saysInThread("vera", "Mijn buurvrouw Fatima Voorbeeld weet het: 06-12345678.", question);
    const found = "06-12345678 en Fatima Voorbeeld";
    expect(wordsOf(cardOf(added))).toContain(`Hierin staan misschien persoonsgegevens: ${found}. Haal je bericht`);
    expect((await people.presses("rosa", added, "contribution.withdraw")).message).toBe(
      "Dit kan alleen degene die het bericht schreef.",
    );
    const seen = await people.presses("vera", added, "contribution.withdraw");
    expect(seen.text).toContain("Je bericht staat niet meer bij vraag V-2026-013.");
    expect(seen.text).toContain("In dit gesprek staat het nog");
    expect(seen.text).not.toContain("06-12345678");
    expect(await said.contributionsTo(question)).toEqual([]);
    expect(await said.drafts("vera")).toEqual([]);
    expect((await people.presses("vera", added, "contribution.withdraw")).message).toBe(
      "Dit bericht staat niet (meer) bij de vraag.",
    );
  });

  test("with personal data in what was added to a draft is pointed out before it is submitted", async () => {
    const intake = (await people.asks("rosa", energyPoverty)) ?? nothing;
    await said.saysInThread("rosa", "Bel mij op 06-12345678.", intake);
    const seen = await people.presses("rosa", people.now(intake), "intake.submit");
    expect(seen.text).toContain("06-12345678");
    expect(seen.text).toContain("Vertrouwelijk insturen");
    expect(await said.askedOn(intake)).toMatchObject({ stage: "draft" });
  });

  test("by somebody else opens a question of their own while the one there is a draft", async () => {
    const intake = (await people.asks("rosa", energyPoverty)) ?? nothing;
    await said.saysInThread("vera", "En cijfers over Stadshagen?", intake);
    expect(await said.contributionsTo(intake)).toEqual([]);
    expect(await said.drafts("vera")).toMatchObject([{ text: "En cijfers over Stadshagen?" }]);
  });

  test("opens a question of its own when the old one was taken back", async () => {
    const question = await said.submittedInChannel("rosa");
    await said.becomes(question, withdraw);
    await said.saysInThread("vera", "En cijfers over Stadshagen?", question);
    expect(await said.drafts("vera")).toHaveLength(1);
  });

  test("opens a question of its own for who may not see the confidential one", async () => {
    const question = await said.submittedInChannel("rosa");
    await said.becomes(question, (value) => ({ ...value, confidential: true }));
    await said.saysInThread("daan", "En cijfers over Stadshagen?", question);
    expect(await said.contributionsTo(question)).toEqual([]);
    expect(await said.drafts("daan")).toHaveLength(1);
  });

  test("is added to a confidential question by who may see it, and the channel reads no more than its number", async () => {
    const question = await said.submittedInChannel("rosa");
    await said.becomes(question, (value) => ({ ...value, confidential: true }));
    const added = await said.saysInThread("wouter", "Zie dossier twaalf.", question);
    expect(wordsOf(cardOf(added))).toContain("V-2026-013");
    expect(wordsOf(cardOf(added))).not.toMatch(/energiearmoede|dossier/u);
  });

  test("finds the question whose card opened the thread", async () => {
    const intake = await said.saysInChat("rosa", energyPoverty);
    await said.pressesInChat("rosa", intake, "intake.submit");
    const [shared] = people.inChannel(intakeChannel);
    await said.saysInThread("vera", "Enexis heeft verbruik per straat.", shared ?? nothing);
    expect(await said.contributionsTo(intake)).toEqual([
      { by: personId("vera"), text: "Enexis heeft verbruik per straat." },
    ]);
    const [triage] = people.inChannel(qrtChannel);
    await said.saysInThread("wouter", "En ROVA ook.", triage ?? nothing, qrtChannel);
    expect((await said.contributionsTo(intake)).map(({ text }) => text)).toContain("En ROVA ook.");
  });

  test("adds once, however often Teams delivers it and whatever the question has become", async () => {
    const question = await said.submittedInChannel("rosa");
    const spoken = said.channelMessage("rosa", "Graag voor 1 december.", question.thread ?? "");
    await Promise.all([people.delivered(spoken), people.delivered({ ...spoken, id: "again" })]);
    await said.decided(question);
    await people.delivered({ ...spoken, id: "late" });
    expect(await said.contributionsTo(question)).toHaveLength(1);
    expect(await said.askedOn(question)).toMatchObject({ stage: "decided" });
    const told = people
      .inChannel(intakeChannel)
      .filter((message) => wordsOf(cardOf(message)).includes("Je bericht staat nu"));
    expect(told).toHaveLength(1);
  });

  test("is not the message itself that asked the question, delivered late", async () => {
    const asked = said.channelMessage("rosa", energyPoverty);
    await people.delivered(asked);
    const intake = people.inChannel(intakeChannel).at(-1) ?? nothing;
    await people.presses("rosa", intake, "intake.submit");
    await people.delivered({ ...asked, id: "late" });
    expect(await said.contributionsTo(intake)).toEqual([]);
  });

  test("becomes a new question after all when its writer meant another one", async () => {
    const question = await said.submittedInChannel("rosa");
    const added = await said.saysInThread("vera", "En wie weet iets van hittestress?", question);
    expect((await people.presses("rosa", added, "intake.split")).message).toBe(
      "Dit kan alleen degene die het bericht schreef.",
    );
    const seen = await people.presses("vera", added, "intake.split");
    expect(seen.text).toContain("Je nieuwe vraag staat klaar in dit gesprek.");
    await people.presses("vera", added, "intake.split");
    const [draft, ...others] = await said.drafts("vera");
    expect(others).toEqual([]);
    expect(draft).toMatchObject({ text: "En wie weet iets van hittestress?", thread: { root: question.thread } });
    expect(people.inChannel(intakeChannel).at(-1)?.thread).toBe(question.thread);
    expect(seen.text).toContain("Je bericht staat niet meer bij vraag V-2026-013.");
    expect(await said.contributionsTo(question)).toEqual([]);
    const history = await zwolle.product.stores.questions.history(questionOn(question));
    expect(history.at(-1)).toMatchObject({ by: personId("vera"), event: { type: "contribution_withdrawn" } });
  });
});
