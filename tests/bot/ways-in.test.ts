import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { conversationIdOf } from "#src/conversation/conversation-id.ts";
import { commandKey } from "#src/kernel/command.ts";
import type { Instant } from "#src/kernel/time.ts";
import { personIdOf } from "#src/people/person-id.ts";
import { askBack, pickUp, withdraw } from "#src/question/lifecycle.ts";
import type { InStage, Question } from "#src/question/question.ts";
import { QuestionId } from "#src/question/question.ts";
import type { Alliance } from "#tests/support/alliance.ts";
import { alliance, intakeChannel, qrtChannel, sender } from "#tests/support/alliance.ts";
import type { StandingMessage } from "#tests/support/fake-connector.ts";
import { buttonsOf, sampleBot } from "#tests/support/inbound-activities.ts";
import { cardOf, inTeams, wordsOf } from "#tests/support/in-teams.ts";

let zwolle: Alliance;
let people: ReturnType<typeof inTeams>;

beforeEach(async () => {
  zwolle = await alliance();
  people = inTeams(zwolle);
});
afterEach(() => zwolle.close());

const energyPoverty = "Wie heeft cijfers over energiearmoede in Holtenbroek?";
const rosasChat = "a:chat-of-rosa";

describe("in a chat with the bot alone", () => {
  test("a message is a question, and its card stands in that chat", async () => {
    const intake = await saysInChat("rosa", energyPoverty);
    expect(intake).toMatchObject({ reference: rosasChat, thread: null });
    expect(wordsOf(cardOf(intake))).toContain(energyPoverty);
    const conversation = await zwolle.product.stores.conversations.get(conversationIdOf(tenant(), rosasChat));
    expect(conversation?.value).toMatchObject({ kind: "personal_chat", person: personId("rosa"), state: "open" });
    expect(await questionOn(intake)).toMatchObject({
      stage: "draft",
      thread: { conversation: conversation?.value.id, root: null },
      sharedIn: null,
    });
  });

  test("the question gets a thread in the intake channel once it is submitted, and not before", async () => {
    const intake = await saysInChat("rosa", energyPoverty);
    expect(people.inChannel(intakeChannel)).toEqual([]);
    await pressesInChat("rosa", intake, "intake.submit");
    const [shared] = people.inChannel(intakeChannel);
    expect(wordsOf(cardOf(shared ?? intake))).toContain("V-2026-013");
    expect(await questionOn(intake)).toMatchObject({
      stage: "submitted",
      sharedIn: { conversation: conversationIdOf(tenant(), intakeChannel), root: null },
    });
  });

  test("every message there is a question of its own, since a chat has no threads", async () => {
    await saysInChat("rosa", energyPoverty);
    await saysInChat("rosa", "Waar vind ik kaarten van hittestress?");
    expect(await drafts("rosa")).toHaveLength(2);
  });
});

test("in a group chat a mention opens the intake there", async () => {
  const chat = "19:group@thread.v2";
  const said = { ...channelMessage("rosa", energyPoverty), channelData: { tenant: { id: tenant() } } };
  await people.delivered({ ...said, conversation: { conversationType: "groupChat", isGroup: true, id: chat } });
  const [intake] = people.inChannel(chat);
  expect(wordsOf(cardOf(intake ?? nothing))).toContain(energyPoverty);
  expect(await questionOn(intake ?? nothing)).toMatchObject({ sharedIn: null });
});

describe("a mention in a thread that has a question", () => {
  test("adds to that question, and the bot says so in the thread", async () => {
    const question = await submittedInChannel("rosa");
    const added = await saysInThread("vera", "Enexis heeft verbruik per straat.", question);
    expect(wordsOf(cardOf(added))).toContain("Je bericht staat nu bij vraag V-2026-013");
    expect(wordsOf(cardOf(added))).toContain("Enexis heeft verbruik per straat.");
    expect(await contributionsTo(question)).toEqual([
      { by: personId("vera"), text: "Enexis heeft verbruik per straat." },
    ]);
    expect(await drafts("vera")).toEqual([]);
    expect(zwolle.logged).toEqual([]);
  });

  test("answers the QRT when the asker was asked something", async () => {
    const question = await submittedInChannel("rosa");
    await becomes(question, (value, at) => askBack(pickUp(value, personId("wouter"), at), "Welke straten?", at));
    await saysInThread("rosa", "De hele wijk.", question);
    expect(await questionOn(question)).toMatchObject({ stage: "in_triage" });
    expect(await contributionsTo(question)).toEqual([{ by: personId("rosa"), text: "De hele wijk." }]);
  });

  test("brings a closed question back when the asker has more to ask", async () => {
    const question = await submittedInChannel("rosa");
    await decided(question);
    await saysInThread("vera", "Kijk ook eens bij het CBS.", question);
    expect(await questionOn(question)).toMatchObject({ stage: "decided" });
    await saysInThread("rosa", "Dat zijn cijfers van 2019, hebben we nieuwere?", question);
    expect(await questionOn(question)).toMatchObject({ stage: "submitted" });
  });

  test("by the asker adds to their own unfinished draft, whose card shows it and which takes it along", async () => {
    const intake = (await people.asks("rosa", energyPoverty)) ?? nothing;
    const added = await saysInThread("rosa", "Vooral de cijfers van na 2023.", intake);
    expect(wordsOf(cardOf(added))).toContain("Je bericht staat nu bij deze vraag");
    expect(wordsOf(cardOf(added))).toContain("Het gaat mee als je de vraag instuurt.");
    expect(people.buttons(added)).toContain("intake.split");
    expect(await drafts("rosa")).toHaveLength(1);
    expect(wordsOf(cardOf(people.now(intake)))).toContain("1 aanvulling");
    expect(wordsOf(cardOf(people.now(intake)))).toContain("Vooral de cijfers van na 2023.");
    await people.presses("rosa", people.now(intake), "intake.submit");
    const contributions = [{ by: personId("rosa"), text: "Vooral de cijfers van na 2023." }];
    expect(await questionOn(people.now(intake))).toMatchObject({ stage: "submitted", involved: { contributions } });
    expect(wordsOf(cardOf(people.inChannel(qrtChannel)[0] ?? nothing))).toContain("Vooral de cijfers van na 2023.");
  });

  test("with personal data in what was added to a draft is pointed out before it is submitted", async () => {
    const intake = (await people.asks("rosa", energyPoverty)) ?? nothing;
    await saysInThread("rosa", "Bel mij op 06-12345678.", intake);
    const seen = await people.presses("rosa", people.now(intake), "intake.submit");
    expect(seen.text).toContain("06-12345678");
    expect(seen.text).toContain("Vertrouwelijk insturen");
    expect(await questionOn(intake)).toMatchObject({ stage: "draft" });
  });

  test("by somebody else opens a question of their own while the one there is a draft", async () => {
    const intake = (await people.asks("rosa", energyPoverty)) ?? nothing;
    await saysInThread("vera", "En cijfers over Stadshagen?", intake);
    expect(await contributionsTo(intake)).toEqual([]);
    expect(await drafts("vera")).toMatchObject([{ text: "En cijfers over Stadshagen?" }]);
  });

  test("opens a question of its own when the old one was taken back", async () => {
    const question = await submittedInChannel("rosa");
    await becomes(question, withdraw);
    await saysInThread("vera", "En cijfers over Stadshagen?", question);
    expect(await drafts("vera")).toHaveLength(1);
  });

  test("opens a question of its own for who may not see the confidential one", async () => {
    const question = await submittedInChannel("rosa");
    await becomes(question, (value) => ({ ...value, confidential: true }));
    await saysInThread("daan", "En cijfers over Stadshagen?", question);
    expect(await contributionsTo(question)).toEqual([]);
    expect(await drafts("daan")).toHaveLength(1);
  });

  test("is added to a confidential question by who may see it, and the channel reads no more than its number", async () => {
    const question = await submittedInChannel("rosa");
    await becomes(question, (value) => ({ ...value, confidential: true }));
    const added = await saysInThread("wouter", "Zie dossier twaalf.", question);
    expect(wordsOf(cardOf(added))).toContain("V-2026-013");
    expect(wordsOf(cardOf(added))).not.toMatch(/energiearmoede|dossier/u);
  });

  test("finds the question whose card opened the thread", async () => {
    const intake = await saysInChat("rosa", energyPoverty);
    await pressesInChat("rosa", intake, "intake.submit");
    const [shared] = people.inChannel(intakeChannel);
    await saysInThread("vera", "Enexis heeft verbruik per straat.", shared ?? nothing);
    expect(await contributionsTo(intake)).toEqual([
      { by: personId("vera"), text: "Enexis heeft verbruik per straat." },
    ]);
    const [triage] = people.inChannel(qrtChannel);
    await saysInThread("wouter", "En ROVA ook.", triage ?? nothing, qrtChannel);
    expect((await contributionsTo(intake)).map(({ text }) => text)).toContain("En ROVA ook.");
  });

  test("adds once, however often Teams delivers it and whatever the question has become", async () => {
    const question = await submittedInChannel("rosa");
    const said = channelMessage("rosa", "Graag voor 1 december.", question.thread ?? "");
    await Promise.all([people.delivered(said), people.delivered({ ...said, id: "again" })]);
    await decided(question);
    await people.delivered({ ...said, id: "late" });
    expect(await contributionsTo(question)).toHaveLength(1);
    expect(await questionOn(question)).toMatchObject({ stage: "decided" });
    const told = people
      .inChannel(intakeChannel)
      .filter((message) => wordsOf(cardOf(message)).includes("Je bericht staat nu"));
    expect(told).toHaveLength(1);
  });

  test("is not the message itself that asked the question, delivered late", async () => {
    const asked = channelMessage("rosa", energyPoverty);
    await people.delivered(asked);
    const intake = people.inChannel(intakeChannel).at(-1) ?? nothing;
    await people.presses("rosa", intake, "intake.submit");
    await people.delivered({ ...asked, id: "late" });
    expect(await contributionsTo(intake)).toEqual([]);
  });

  test("becomes a new question after all when its writer meant another one", async () => {
    const question = await submittedInChannel("rosa");
    const added = await saysInThread("vera", "En wie weet iets van hittestress?", question);
    expect((await people.presses("rosa", added, "intake.split")).message).toBe(
      "Dit kan alleen degene die het bericht schreef.",
    );
    const seen = await people.presses("vera", added, "intake.split");
    expect(seen.text).toContain("Je nieuwe vraag staat klaar in dit gesprek.");
    await people.presses("vera", added, "intake.split");
    const [draft, ...others] = await drafts("vera");
    expect(others).toEqual([]);
    expect(draft).toMatchObject({ text: "En wie weet iets van hittestress?", thread: { root: question.thread } });
    expect(people.inChannel(intakeChannel).at(-1)?.thread).toBe(question.thread);
    expect(await contributionsTo(question)).toHaveLength(1);
  });
});

describe("a word", () => {
  test.each(["help", "hulp", "Hulp!", "wat kun je?"])("%p explains what the bot does", async (word) => {
    expect((await saysInChat("rosa", word)).body.text).toContain("Stel je vraag in één bericht");
  });

  test.each(["mijn vragen", "Mijn vragen?", "my questions"])("%p shows somebody's own questions", async (word) => {
    const intake = await saysInChat("rosa", energyPoverty);
    const mine = await saysInChat("rosa", word);
    expect(wordsOf(cardOf(mine))).toContain(energyPoverty);
    expect(wordsOf(cardOf(mine))).toContain("Concept");
    const open = Object.keys(buttonsOf(cardOf(mine))).find((id) => id.endsWith(idOn(intake)));
    expect((await pressesInChat("rosa", mine, open ?? "")).text).toContain("Klopt je vraag zo?");
  });

  test("mijn vragen in a channel shows no drafts and nothing confidential", async () => {
    await saysInChat("rosa", "Een geheim concept over schulden");
    const question = await submittedInChannel("rosa");
    const open = await people.asks("rosa", "mijn vragen");
    expect(wordsOf(cardOf(open ?? nothing))).toContain("V-2026-013");
    await becomes(question, (value) => ({ ...value, confidential: true }));
    const closed = await people.asks("rosa", "mijn vragen");
    expect(wordsOf(cardOf(closed ?? nothing))).not.toMatch(/schulden|V-2026-013|energiearmoede/u);
  });

  test.each([
    "status V-2026-013",
    "STATUS v2026013",
    "status v 2026 13",
    "V – 2026 – 013",
    "stand van vraag V-2026-013?",
  ])("%p shows how a question stands", async (word) => {
    await submittedInChannel("rosa");
    expect(wordsOf(cardOf((await people.asks("daan", word)) ?? nothing))).toContain(energyPoverty);
  });

  test.each(["status V-2026-999", "status V-1999-001"])("%p of no question says so", async (word) => {
    const reply = await people.asks("daan", word);
    expect(reply?.body.text).toMatch(/ik ken geen vraag V-\d{4}-\d{3}, of je mag hem niet zien/u);
  });

  test("status says no more of a confidential question to who may not see it", async () => {
    const question = await submittedInChannel("rosa");
    await becomes(question, (value) => ({ ...value, confidential: true }));
    expect((await people.asks("daan", "status V-2026-013"))?.body.text).toContain("of je mag hem niet zien");
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
    const said = channelMessage("rosa", "mijn vragen");
    await Promise.all([
      people.delivered(said),
      people.delivered({ ...said, id: "2" }),
      people.delivered({ ...said, id: "3" }),
    ]);
    expect(people.inChannel(intakeChannel)).toHaveLength(1);
  });
});

describe("odd messages", () => {
  const picture = { contentType: "image/png", name: "kaart.png" };

  test("only an attachment is answered with what to do", async () => {
    await people.delivered({ ...channelMessage("rosa", ""), attachments: [picture] });
    expect(people.inChannel(intakeChannel).at(-1)?.body.text).toContain("ik zie alleen een bijlage");
  });

  test("a question with an attachment is a question", async () => {
    await people.delivered({ ...channelMessage("rosa", energyPoverty), attachments: [picture] });
    expect(wordsOf(cardOf(people.inChannel(intakeChannel).at(-1) ?? nothing))).toContain(energyPoverty);
  });

  test.each(["", "   ", "🙏", "👍👍", "!", "<p>&nbsp;</p>"])("%p is no question", async (text) => {
    expect((await people.asks("rosa", text))?.body.text).toContain("ik lees alleen tekst");
  });

  test("markup becomes text", async () => {
    const intake = await people.asks("rosa", "<p>Wie kent <b>energiecoaches</b>?<br>Liefst in Aa-landen.</p>");
    expect(await questionOn(intake ?? nothing)).toMatchObject({
      text: "Wie kent energiecoaches?\nLiefst in Aa-landen.",
    });
  });

  test("a message that names another bot first and us second is for us, with the other's name in it", async () => {
    const other = { id: "28:other-bot", name: "Planner" };
    const ours = `<at>${sampleBot.name}</at>`;
    const said = channelMessage("rosa", "");
    await people.delivered({
      ...said,
      text: `<at>${other.name}</at> ${ours} wie kent energiecoaches?`,
      entities: [
        { type: "mention", mentioned: other, text: `<at>${other.name}</at>` },
        { type: "mention", mentioned: sampleBot, text: ours },
      ],
    });
    const intake = people.inChannel(intakeChannel).at(-1) ?? nothing;
    expect(await questionOn(intake)).toMatchObject({ text: "Planner wie kent energiecoaches?" });
  });

  test("a message that names only another bot is left alone", async () => {
    const other = { id: "28:other-bot", name: "Planner" };
    const said = channelMessage("rosa", "");
    const entities = [{ type: "mention", mentioned: other, text: `<at>${other.name}</at>` }];
    await people.delivered({ ...said, text: `<at>${other.name}</at> wie kent energiecoaches?`, entities });
    expect(people.inChannel(intakeChannel)).toEqual([]);
  });

  test("of a text of 30,000 characters the beginning is kept, and the asker is told", async () => {
    const long = `Wie heeft cijfers? ${"Nog een zin over energie. ".repeat(1_200)}`;
    await people.delivered(channelMessage("rosa", long));
    const [intake, told] = people.inChannel(intakeChannel);
    expect((await questionOn(intake ?? nothing)).text).toHaveLength(4_000);
    expect(told?.body.text).toContain("langer dan 4.000 tekens");
    expect(told?.thread).toBe(intake?.thread);
  });
});

const nothing: StandingMessage = {
  reference: "",
  thread: null,
  activity: "",
  body: { type: "message", from: { id: "" } },
  edits: 0,
};

function tenant(): string {
  return sender("rosa").tenant ?? "";
}

function personId(who: string) {
  return personIdOf(tenant(), sender(who).object);
}

function channelMessage(who: string, text: string, thread?: string) {
  const within = thread === undefined ? {} : { thread };
  return zwolle.teams.inbound.channelMessage({ text, from: sender(who), channel: intakeChannel, ...within });
}

async function saysInChat(who: string, text: string): Promise<StandingMessage> {
  await people.delivered(zwolle.teams.inbound.chatMessage({ text, from: sender(who), chat: rosasChat }));
  return people.inChannel(rosasChat).at(-1) ?? nothing;
}

/** Answers in the thread in which a message stands; what the bot says then is the newest there. */
async function saysInThread(who: string, text: string, { thread }: StandingMessage, channel = intakeChannel) {
  const said = zwolle.teams.inbound.channelMessage({ text, from: sender(who), channel, thread: thread ?? "" });
  await people.delivered(said);
  return people.inChannel(channel).findLast((message) => message.thread === thread) ?? nothing;
}

async function pressesInChat(who: string, message: StandingMessage, id: string) {
  const button = buttonsOf(cardOf(message))[id] ?? { verb: id };
  const { activity, reference } = message;
  const seen = await people.answered(
    zwolle.teams.inbound.press({ button, from: sender(who), on: activity, chat: reference }),
  );
  await zwolle.settled();
  return seen;
}

async function submittedInChannel(who: string): Promise<StandingMessage> {
  const intake = (await people.asks(who, energyPoverty)) ?? nothing;
  await people.presses(who, intake, "intake.submit");
  return people.now(intake);
}

function idOn(message: StandingMessage): QuestionId {
  const [button] = Object.values(buttonsOf(cardOf(message)));
  return QuestionId.parse(button?.data?.["id"]);
}

async function questionOn(message: StandingMessage): Promise<Question> {
  const found = await zwolle.product.stores.questions.get(idOn(message));
  if (!found) throw new Error("no question on this message");
  return found.value;
}

async function contributionsTo(message: StandingMessage) {
  const { involved } = await questionOn(message);
  return involved.contributions.map(({ by, text }) => ({ by, text }));
}

async function drafts(who: string): Promise<readonly Question[]> {
  const page = await zwolle.product.stores.questions.list({
    where: { askedBy: personId(who), stage: "draft" },
    order: "askedAt",
    direction: "descending",
    limit: 10,
  });
  // The samples have drafts of their own, of earlier days.
  return page.items.map(({ value }) => value).filter(({ askedAt }) => askedAt === zwolle.clock.now());
}

async function becomes(message: StandingMessage, step: (value: InStage<"submitted">, at: Instant) => Question) {
  const { questions } = zwolle.product.stores;
  const found = await questions.get(idOn(message));
  if (found?.value.stage !== "submitted") throw new Error("the question is not submitted");
  const at = zwolle.clock.now();
  const command = commandKey("per_test", "test", `${found.rev}`, null);
  await questions.save({ value: step(found.value, at), expected: found, command, by: null, at, events: [] });
}

async function decided(message: StandingMessage): Promise<void> {
  const [triage] = people.inChannel(qrtChannel);
  await people.presses("wouter", triage ?? nothing, "triage.pick-up");
  const question = await questionOn(message);
  expect(question.stage).toBe("in_triage");
  await people.presses("wouter", people.now(triage ?? nothing), "triage.decide:answered", {
    theme: "leefbare-stad",
    answer: "Kijk op het portaal.",
    "reason.answered": "Het portaal heeft de cijfers.",
  });
}
