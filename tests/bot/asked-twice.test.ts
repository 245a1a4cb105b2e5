import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { commandKey } from "#src/kernel/command.ts";
import { confideQuestion } from "#src/question/confide-question.usecase.ts";
import type { QuestionId } from "#src/question/question.ts";
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

const first = "Waar staan de volle afvalcontainers in Stadshagen? Wij willen met sensoren op tijd legen.";
const second = "Kunnen sensoren zien welke afvalcontainers in Stadshagen vol zijn, zodat we op tijd legen?";

describe("a question that somebody asked already", () => {
  test("is shown before submitting, with its number, who asks, and following it", async () => {
    const { number } = await submitted("rosa", first);
    const draft = await asks("daan", second);
    const words = wordsOf(cardOf(draft));
    expect(words).toContain("Deze vraag is al gesteld");
    expect(words).toContain(`${number} · van ROVA · Ingestuurd`);
    expect(people.buttons(draft).filter((button) => button.startsWith("intake.follow:"))).toHaveLength(1);
  });

  test("is followed in one press: the own question is not submitted, and can be asked after all", async () => {
    const { question, number } = await submitted("rosa", first);
    const draft = await asks("daan", second);
    const seen = await people.presses("daan", draft, `intake.follow:${question}`);
    expect(seen.text).toContain(`De vraagsteller volgt ${number} en stuurde deze vraag niet in.`);
    const followed = await zwolle.product.stores.questions.get(question);
    expect(followed?.value.involved.followers).toHaveLength(1);
    const again = await people.presses("daan", people.now(draft), "question.reopen");
    expect(again.text).toContain("Klopt je vraag zo?");
  });

  test("stops nobody: submitting it anyway is one press", async () => {
    await submitted("rosa", first);
    const draft = await asks("daan", second);
    await people.presses("daan", draft, "intake.submit");
    expect(wordsOf(cardOf(people.now(draft)))).toContain("Ingestuurd");
  });

  test("is not shown when it is confidential, when it only shares a subject, or when it is one's own", async () => {
    const { question } = await submitted("rosa", first);
    expect(wordsOf(cardOf(await asks("rosa", second)))).not.toContain("Deze vraag is al gesteld");
    const other = await asks("daan", "Hoeveel afvalcontainers staan er in Assendorp op de stoep?");
    expect(wordsOf(cardOf(other))).not.toContain("Deze vraag is al gesteld");
    await confide(question);
    expect(wordsOf(cardOf(await asks("daan", second)))).not.toContain("Deze vraag is al gesteld");
  });

  test("while the draft was open is shown a minute later", async () => {
    const draft = await asks("daan", second);
    await submitted("rosa", first);
    expect(await shownAgain(draft)).not.toContain("Deze vraag is al gesteld");
    zwolle.clock.advance(60_000);
    expect(await shownAgain(draft)).toContain("Deze vraag is al gesteld");
  });

  test("is gone from the draft as soon as it is nobody's to follow any more", async () => {
    const { question } = await submitted("rosa", first);
    const draft = await asks("daan", second);
    expect(await shownAgain(draft)).toContain("Deze vraag is al gesteld");
    await confide(question);
    expect(await shownAgain(draft)).not.toContain("Deze vraag is al gesteld");
  });

  test("is followed by nobody but the asker of the draft", async () => {
    const { question } = await submitted("rosa", first);
    const draft = await asks("daan", second);
    const seen = await people.presses("emma", draft, `intake.follow:${question}`);
    expect(seen.message).toBeDefined();
    expect(people.buttons(people.now(draft))).toContain("intake.submit");
  });
});

describe("the QRT joins two questions", () => {
  test("that look alike, from its desk, and everybody in the thread sees where it leads", async () => {
    const { twice, number, own } = await joined();
    const words = wordsOf(cardOf(people.now(twice)));
    expect(words).toContain(`Deze vraag is samengevoegd met ${number}. Wat daar besloten wordt, geldt ook hier.`);
    expect(lastIn(twice)).toBe(
      `je vraag ${own} is samengevoegd met ${number}, die hetzelfde vraagt. Wat daar besloten wordt, hoor je hier.`,
    );
    const standing = triageCardOf(number);
    expect(wordsOf(cardOf(standing))).toContain("Hierbij gevoegd");
  });

  test("and its asker hears what is decided on the other as if it were on their own", async () => {
    const { question, twice, number, own } = await joined();
    await qrt.decides(question);
    expect(lastIn(twice)).toBe(
      `er is besloten over ${number}, en dat geldt ook voor je vraag ${own}: Beantwoord. Je leest het op de kaart hierboven.`,
    );
    expect(wordsOf(cardOf(people.now(twice)))).toContain("Beantwoord");
  });

  test("and takes them apart again within a quarter of an hour", async () => {
    const { twice, own } = await joined();
    const card = triageCardOf(own);
    expect(wordsOf(cardOf(card))).toContain("Vragen ze toch niet hetzelfde?");
    const seen = await people.presses("vera", card, "triage.undo");
    expect(seen.text).toContain("De vraag staat weer op zichzelf.");
    expect(lastIn(twice)).toBe(`je vraag ${own} staat weer op zichzelf. Het Quick Respons Team kijkt er apart naar.`);
    expect(wordsOf(cardOf(people.now(twice)))).toContain("Ingestuurd");
  });

  test("and what is added in the old thread from then on goes to the other question", async () => {
    const { question, twice } = await joined();
    const thread = twice.thread ?? twice.activity;
    const from = { channel: intakeChannel, thread };
    await people.delivered(
      zwolle.teams.inbound.channelMessage({ text: "Wij meten dat in Berkum al.", from: sender("emma"), ...from }),
    );
    const { involved } = (await zwolle.product.stores.questions.get(question))?.value ?? {};
    expect(involved?.contributions.map(({ text }) => text)).toEqual(["Wij meten dat in Berkum al."]);
  });

  test("but not into one that is not there, and says so on the form", async () => {
    const { thread: twice } = await submitted("daan", second);
    const own = numberOn(twice);
    const desk = await people.presses("vera", triageCardOf(own), "triage.desk");
    const matter = await people.presses("vera", asSeen(desk, triageCardOf(own)), "triage.desk:matter");
    const refused = await people.presses("vera", asSeen(matter, triageCardOf(own)), "triage.join", {
      other: "V-2026-999",
    });
    expect(refused.text).toContain("Deze vraag vinden we niet.");
    expect(refused.text).toContain("V-2026-999");
  });
});

async function confide(question: QuestionId): Promise<void> {
  const rosa = await actorCalled(zwolle.product, "rosa");
  const key = commandKey(rosa.person, "test", "confide", null);
  const { bot } = zwolle.product;
  expect(await confideQuestion(bot, rosa, { key, question, rev: 0, confidential: true })).toMatchObject({ ok: true });
}

async function joined() {
  const { question, number } = await submitted("rosa", first);
  const { thread: twice } = await submitted("daan", second);
  const own = numberOn(twice);
  const card = triageCardOf(own);
  const desk = await people.presses("vera", card, "triage.desk");
  const matter = await people.presses("vera", asSeen(desk, card), "triage.desk:matter");
  expect(matter.text).toContain(`${number}, ROVA`);
  const done = await people.presses("vera", asSeen(matter, card), "triage.join", { into: number });
  expect(done.text).toContain("De vragen zijn samengevoegd.");
  return { question, number, own, twice };
}

async function asks(who: string, text: string): Promise<StandingMessage> {
  const card = await people.asks(who, text);
  if (!card) throw new Error("nothing was said");
  return card;
}

/** What stands on the card of a draft after a walk forth and back. */
async function shownAgain(draft: StandingMessage): Promise<string> {
  await people.presses("daan", people.now(draft), "intake.walk:next");
  await people.presses("daan", people.now(draft), "intake.walk:back");
  return wordsOf(cardOf(people.now(draft)));
}

async function submitted(who: string, text: string) {
  const thread = await asks(who, text);
  const question = questionOn(thread);
  await people.presses(who, thread, "intake.submit");
  return { thread: people.now(thread), question, number: numberOn(people.now(thread)) };
}

function numberOn(message: StandingMessage): string {
  return /V-\d{4}-\d{3}/.exec(wordsOf(cardOf(message)))?.[0] ?? "unnumbered";
}

function triageCardOf(number: string): StandingMessage {
  const found = people.inChannel(qrtChannel).find((message) => numberOn(message) === number);
  if (!found) throw new Error(`no triage card of ${number}`);
  return found;
}

/** What was said last in a thread, without the mention. */
function lastIn(message: StandingMessage): string {
  const said = zwolle.teams.messages().filter(({ thread }) => thread !== null && thread === message.thread);
  return (said.at(-1)?.body.text ?? "").replace(/^<at>.*<\/at> /, "");
}
