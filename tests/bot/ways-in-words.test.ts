import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Alliance } from "#tests/support/alliance.ts";
import { alliance, intakeChannel } from "#tests/support/alliance.ts";
import { buttonsOf, sampleBot } from "#tests/support/inbound-activities.ts";
import { cardOf, inTeams, questionOn, wordsOf } from "#tests/support/in-teams.ts";
import { energyPoverty, nothing, speakers } from "#tests/support/speakers.ts";
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

describe("a word", () => {
  test.each(["help", "hulp", "Hulp!", "wat kun je?"])("%p explains what the bot does", async (word) => {
    const { text } = (await said.saysInChat("rosa", word)).body;
    expect(text).toContain("Stel je vraag in één bericht");
    expect(text).toMatch(/mijn vragen.*status V-2026-014.*instellen.*Maak hier een vraag van.*Met zoeken/u);
    expect(text).not.toMatch(/noem mij erbij|@Vraagbaak/u);
    expect((await people.asks("rosa", word))?.body.text).toMatch(/noem mij erbij.*@Vraagbaak mijn vragen/u);
  });

  test.each(["mijn vragen", "Mijn vragen?", "my questions"])("%p shows somebody's own questions", async (word) => {
    const intake = await said.saysInChat("rosa", energyPoverty);
    const mine = await said.saysInChat("rosa", word);
    expect(wordsOf(cardOf(mine))).toContain(energyPoverty);
    expect(wordsOf(cardOf(mine))).toContain("Concept");
    const open = Object.keys(buttonsOf(cardOf(mine))).find((id) => id.endsWith(questionOn(intake)));
    expect((await said.pressesInChat("rosa", mine, open ?? "")).text).toContain("Klopt je vraag zo?");
  });

  test("mijn vragen in a channel shows no drafts and nothing confidential", async () => {
    await said.saysInChat("rosa", "Een geheim concept over schulden");
    const question = await said.submittedInChannel("rosa");
    const open = await people.asks("rosa", "mijn vragen");
    expect(wordsOf(cardOf(open ?? nothing))).toContain("V-2026-013");
    await said.becomes(question, (value) => ({ ...value, confidential: true }));
    const closed = await people.asks("rosa", "mijn vragen");
    expect(wordsOf(cardOf(closed ?? nothing))).not.toMatch(/schulden|V-2026-013|energiearmoede/u);
  });

  test.each([
    "status V-2026-013",
    "STATUS v2026013",
    "status v 2026 13",
    "V – 2026 – 013",
    "stand van vraag V-2026-013?",
    "Status: V-2026-013",
    "Wat is de status van V-2026-013?",
  ])("%p shows how a question stands", async (word) => {
    await said.submittedInChannel("rosa");
    expect(wordsOf(cardOf((await people.asks("daan", word)) ?? nothing))).toContain(energyPoverty);
  });

  test("with two numbers shows how each of the two stands", async () => {
    await said.submittedInChannel("rosa");
    await people.asks("daan", "status V-2026-001, V-2026-013");
    await timePasses(zwolle, 60_000);
    const [first, second] = people.inChannel(intakeChannel).slice(-2);
    expect(wordsOf(cardOf(first ?? nothing))).toContain("V-2026-001");
    expect(wordsOf(cardOf(second ?? nothing))).toContain("V-2026-013");
    expect(await said.drafts("daan")).toEqual([]);
  });

  test.each(["status", "Hoe staat het ervoor?", "Status: V-2026-013", "What is the status of this question?"])(
    "%p in the thread of a question shows how that one stands, and adds nothing to it",
    async (word) => {
      const question = await said.submittedInChannel("rosa");
      const told = await said.saysInThread("daan", word, question);
      expect(wordsOf(cardOf(told))).toContain(energyPoverty);
      expect(await said.contributionsTo(question)).toEqual([]);
    },
  );

  test.each(["status van mijn vraag", "mijn vraag"])(
    "%p in the thread of a question means that one of its asker alone",
    async (word) => {
      const question = await said.submittedInChannel("rosa");
      const own = await said.saysInThread("rosa", word, question);
      expect(people.buttons(own)).toEqual(people.buttons(people.now(question)));
      expect(wordsOf(cardOf(await said.saysInThread("daan", word, question)))).not.toContain("V-2026-013");
    },
  );

  test.each(["wat is de status van mijn vraag?", "mijn vraag"])("%p in a chat shows one's own", async (word) => {
    const mine = await said.saysInChat("rosa", word);
    expect(wordsOf(cardOf(mine))).toContain("Je vragen");
    expect(await said.drafts("rosa")).toEqual([]);
  });

  test.each(["status V-2026-999", "status V-1999-001"])("%p of no question says so", async (word) => {
    const reply = await people.asks("daan", word);
    expect(reply?.body.text).toMatch(/ik ken geen vraag V-\d{4}-\d{3}, of je mag die niet zien/u);
  });

  test("status says no more of a confidential question to who may not see it", async () => {
    const question = await said.submittedInChannel("rosa");
    await said.becomes(question, (value) => ({ ...value, confidential: true }));
    expect((await people.asks("daan", "status V-2026-013"))?.body.text).toContain("of je mag die niet zien");
    const hidden = wordsOf(cardOf((await people.asks("wouter", "status V-2026-013")) ?? nothing));
    expect(hidden).not.toContain("energiearmoede");
  });

  test.each(["instellen", "Instellingen", "settings"])("%p shows the settings", async (word) => {
    const settings = await people.asks("rosa", word);
    expect(Object.keys(buttonsOf(cardOf(settings ?? nothing))).some((id) => id.startsWith("settings."))).toBe(true);
  });

  test.each([
    "Wie wil mijn vragen beantwoorden?",
    "Wat is de status van de energietransitie?",
    "Hoe kan ik dit instellen in Excel?",
  ])("is not what somebody asks with %p", async (text) => {
    expect(wordsOf(cardOf((await people.asks("rosa", text)) ?? nothing))).toContain("Klopt je vraag zo?");
  });

  test("delivered three times is answered once", async () => {
    const spoken = said.channelMessage("rosa", "mijn vragen");
    await Promise.all([
      people.delivered(spoken),
      people.delivered({ ...spoken, id: "2" }),
      people.delivered({ ...spoken, id: "3" }),
    ]);
    expect(people.inChannel(intakeChannel)).toHaveLength(1);
  });
});

describe("odd messages", () => {
  const picture = { contentType: "image/png", name: "kaart.png" };

  test("only an attachment is answered with what to do", async () => {
    await people.delivered({ ...said.channelMessage("rosa", ""), attachments: [picture] });
    expect(people.inChannel(intakeChannel).at(-1)?.body.text).toContain("ik zie alleen een bijlage");
  });

  test("a question with an attachment is a question", async () => {
    await people.delivered({ ...said.channelMessage("rosa", energyPoverty), attachments: [picture] });
    expect(wordsOf(cardOf(people.inChannel(intakeChannel).at(-1) ?? nothing))).toContain(energyPoverty);
  });

  test.each(["", "   ", "<p>&nbsp;</p>"])("a mention with %p gets the greeting of hallo", async (text) => {
    const greeted = (await people.asks("rosa", "hallo"))?.body.text;
    expect((await people.asks("rosa", text))?.body.text).toBe(greeted);
  });

  test.each(["🤔", "❓❓", "!"])("%p is no question", async (text) => {
    expect((await people.asks("rosa", text))?.body.text).toContain("ik lees alleen tekst");
  });

  test.each(["🙏", "👍👍"])("%p thanks", async (text) => {
    expect((await people.asks("rosa", text))?.body.text).toContain("graag gedaan!");
  });

  test.each(["stop", "annuleren", "Overzicht", "cancel"])("%p asks for help, and is no question", async (text) => {
    expect((await people.asks("rosa", text))?.body.text).toContain("mijn vragen");
    expect(await said.drafts("rosa")).toEqual([]);
  });

  test("markup becomes text", async () => {
    const intake = await people.asks("rosa", "<p>Wie kent <b>energiecoaches</b>?<br>Liefst in Aa-landen.</p>");
    expect(await said.askedOn(intake ?? nothing)).toMatchObject({
      text: "Wie kent energiecoaches?\nLiefst in Aa-landen.",
    });
  });

  test("a message that names another bot first and us second is for us, without the other's name", async () => {
    const other = { id: "28:other-bot", name: "Planner" };
    const ours = `<at>${sampleBot.name}</at>`;
    const spoken = said.channelMessage("rosa", "");
    await people.delivered({
      ...spoken,
      text: `<at>${other.name}</at> ${ours} wie kent energiecoaches?`,
      entities: [
        { type: "mention", mentioned: other, text: `<at>${other.name}</at>` },
        { type: "mention", mentioned: sampleBot, text: ours },
      ],
    });
    const intake = people.inChannel(intakeChannel).at(-1) ?? nothing;
    expect(await said.askedOn(intake)).toMatchObject({ text: "wie kent energiecoaches?" });
  });

  test("a message that names only another bot is left alone", async () => {
    const other = { id: "28:other-bot", name: "Planner" };
    const spoken = said.channelMessage("rosa", "");
    const entities = [{ type: "mention", mentioned: other, text: `<at>${other.name}</at>` }];
    await people.delivered({ ...spoken, text: `<at>${other.name}</at> wie kent energiecoaches?`, entities });
    expect(people.inChannel(intakeChannel)).toEqual([]);
  });

  test("of a text of 30,000 characters the beginning is kept, and the asker is told", async () => {
    const long = `Wie heeft cijfers? ${"Nog een zin over energie. ".repeat(1_200)}`;
    await people.delivered(said.channelMessage("rosa", long));
    const [intake, told] = people.inChannel(intakeChannel);
    expect((await said.askedOn(intake ?? nothing)).text).toHaveLength(4_000);
    expect(told?.body.text).toContain("langer dan 4.000 tekens");
    expect(told?.thread).toBe(intake?.thread);
  });
});
