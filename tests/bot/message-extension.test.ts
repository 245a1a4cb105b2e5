import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { conversationIdOf } from "#src/conversation/conversation-id.ts";
import { commandKey } from "#src/kernel/command.ts";
import { personIdOf } from "#src/people/person-id.ts";
import type { Question } from "#src/question/question.ts";
import { actsIn } from "#tests/support/acts.ts";
import type { Alliance } from "#tests/support/alliance.ts";
import { alliance, intakeChannel, sender } from "#tests/support/alliance.ts";
import { cardOf, inTeams, wordsOf } from "#tests/support/in-teams.ts";
import type { ExtensionRequest } from "#tests/support/inbound-activities.ts";
import { buttonsOf, newMessageId } from "#tests/support/inbound-activities.ts";

let zwolle: Alliance;
let people: ReturnType<typeof inTeams>;

beforeEach(async () => {
  zwolle = await alliance();
  people = inTeams(zwolle);
});
afterEach(() => zwolle.close());

const energyPoverty = "Wie heeft cijfers over energiearmoede in Holtenbroek?";
const tab = "http://127.0.0.1:3978";

describe("searching", () => {
  test("finds questions by their words, the best first, with a card for everybody", async () => {
    await submitted("rosa");
    const { type, attachmentLayout, attachments } = await searches("daan", "energiearm");
    expect({ type, attachmentLayout }).toEqual({ type: "result", attachmentLayout: "list" });
    expect(attachments[0]).toMatchObject({
      contentType: "application/vnd.microsoft.card.adaptive",
      content: { type: "AdaptiveCard", lang: "nl" },
      preview: {
        contentType: "application/vnd.microsoft.card.thumbnail",
        content: { title: energyPoverty, text: expect.stringContaining("V-2026-013") },
      },
    });
    expect(wordsOf(attachments[0]?.content)).toContain(energyPoverty);
  });

  test.each(["V-2026-013", "v2026013", "status V-2026-013"])("finds a question by its number %p", async (typed) => {
    await submitted("rosa");
    const { attachments } = await searches("daan", typed);
    expect(attachments.map(titleOf)).toEqual([energyPoverty]);
  });

  test("finds known solutions", async () => {
    const { attachments } = await searches("daan", "sensoren voor hitte in tuinen");
    expect(attachments.map(titleOf)).toContain("SensHagen");
  });

  test("shows the newest questions before anything is typed", async () => {
    await submitted("rosa");
    const parameters = [{ name: "initialRun", value: "true" }];
    const { attachments } = await extension("daan", "composeExtension/query", {
      commandId: "searchQuestions",
      parameters,
    });
    expect(titleOf(attachments[0])).toBe(energyPoverty);
  });

  test("gives page after page, and then nothing more", async () => {
    const first = await searches("daan", "", { skip: 0, count: 3 });
    const second = await searches("daan", "", { skip: 3, count: 3 });
    expect(first.attachments).toHaveLength(3);
    expect(first.attachments.map(titleOf)).not.toContain(titleOf(second.attachments[0]));
    expect(await searches("daan", "", { skip: 500, count: 3 })).toMatchObject({ type: "result", attachments: [] });
  });

  test("shows a draft to nobody and a confidential question to who may see it, whose title goes into no message", async () => {
    await people.asks("vera", "Wie kent schuldhulp voor zzp'ers?");
    expect((await searches("vera", "schuldhulp")).attachments.map(titleOf)).not.toContain(
      "Wie kent schuldhulp voor zzp'ers?",
    );
    const question = await submitted("rosa");
    await confide(question);
    expect((await searches("daan", "Holtenbroek energiearmoede")).attachments.map(titleOf)).not.toContain(
      energyPoverty,
    );
    const found = (await searches("wouter", "V-2026-013")).attachments[0];
    expect(titleOf(found)).toBe(energyPoverty);
    expect(wordsOf(found?.content)).toContain("V-2026-013");
    expect(wordsOf(found?.content)).not.toContain("energiearmoede");
  });

  test("says so when nothing fits", async () => {
    expect(await searches("daan", "xylofoonconcert")).toEqual({
      type: "message",
      text: expect.stringContaining('Niets gevonden voor "xylofoonconcert"'),
      attachments: [],
    });
  });

  test("answers in the time that Teams waits, among a thousand questions", async () => {
    const question = await submitted("rosa");
    await many(question, 1_000);
    const began = performance.now();
    const { attachments } = await searches("daan", "cijfers energiearmoede");
    expect(attachments.length).toBeGreaterThan(10);
    expect(performance.now() - began).toBeLessThan(4_000);
  });
});

describe("an address in a message", () => {
  test("of a question unfolds to its card, in a version that Teams shows there", async () => {
    const { id } = await submitted("rosa");
    const { type, attachments } = await unfolds("daan", `${tab}/questions/${id}?from=mail#top`);
    expect(type).toBe("result");
    expect(attachments[0]?.content).toMatchObject({ type: "AdaptiveCard", version: "1.3" });
    expect(wordsOf(attachments[0]?.content)).toContain(energyPoverty);
    expect(JSON.stringify(attachments[0]?.content)).not.toMatch(/Action\.Execute|"label"/u);
  });

  test.each(["questions/qst_nothing", "questions/..%2f..%2fetc", "questions/", "portfolio"])(
    "of nothing that may be seen there, such as /%s, shows no card",
    async (path) => {
      expect((await unfolds("daan", `${tab}/${path}`)).attachments).toEqual([]);
    },
  );

  test("of somebody else's draft or a confidential question is no card either", async () => {
    const asked = await people.asks("vera", "Wie kent schuldhulp?");
    const [draft] = await newest("draft");
    expect(asked).toBeDefined();
    expect(await unfolds("daan", `${tab}/questions/${draft?.id}`)).toMatchObject({ type: "message", attachments: [] });
    const question = await submitted("rosa");
    await confide(question);
    expect(await unfolds("daan", `${tab}/questions/${question.id}`)).toMatchObject({
      type: "message",
      text: "Deze vraag bestaat niet, of je mag die niet zien.",
    });
  });

  test("of another site is none of ours", async () => {
    const { id } = await submitted("rosa");
    expect((await unfolds("daan", `http://127.0.0.1:3978.evil.example/questions/${id}`)).attachments).toEqual([]);
  });
});

describe("Maak hier een vraag van", () => {
  const words = "<p>Wie kent <b>energiecoaches</b>? Liefst in Aa-landen &amp; Holtenbroek.</p>";

  test("opens a dialog with the message in it", async () => {
    const dialog = await opens("rosa", "makeQuestion", messageOf("vera", words));
    expect(dialog).toMatchObject({ type: "continue", value: { title: "Maak hier een vraag van" } });
    expect(inputsIn(dialog)).toEqual({
      title: "Wie kent energiecoaches?",
      text: "Wie kent energiecoaches? Liefst in Aa-landen & Holtenbroek.",
    });
  });

  test("starts the intake of who chose it, in the thread of that message", async () => {
    const message = messageOf("vera", words);
    const done = await makes("rosa", message, { title: "Wie kent energiecoaches in Aa-landen?" });
    expect(wordsOf(done)).toContain("Je concept staat klaar");
    const [intake] = people.inChannel(intakeChannel);
    expect(intake?.thread).toBe(message.id);
    expect(wordsOf(cardOf(intake ?? empty))).toContain("Rosa Voorbeeld");
    const [draft] = await newest("draft");
    const thread = { conversation: conversationIdOf(tenant(), intakeChannel), root: message.id };
    expect(draft).toMatchObject({
      title: "Wie kent energiecoaches in Aa-landen?",
      text: "De hele tekst.",
      askedBy: personId("rosa"),
      thread,
      sharedIn: thread,
    });
    expect(zwolle.logged).toEqual([]);
  });

  test("of a reply stands in the thread of that reply", async () => {
    const root = newMessageId();
    const message = { ...messageOf("vera", words), replyToId: root };
    await makes("rosa", message, {});
    expect(people.inChannel(intakeChannel).map(({ thread }) => thread)).toEqual([root]);
  });

  test("submitted three times, as Teams does when we are slow, makes one question", async () => {
    const message = messageOf("vera", words);
    const nonce = nonceIn(await opens("rosa", "makeQuestion", message));
    const submit = () => submits("rosa", "makeQuestion", { message, data: { nonce, title: "Een vraag", text: "" } });
    await Promise.all([submit(), submit(), submit()]);
    await zwolle.settled();
    expect(people.inChannel(intakeChannel)).toHaveLength(1);
  });

  test("from a chat that is not ours puts the draft in the chat with us, or on the tab for who has none", async () => {
    const elsewhere = "19:vera_rosa@unq.gbl.spaces";
    const onTab = await makes("rosa", messageOf("vera", words), { chat: elsewhere });
    expect(wordsOf(onTab)).toContain("Je vindt het op het tabblad");
    expect((await newest("draft"))[0]).toMatchObject({ thread: null, sharedIn: null });
    await people.delivered(zwolle.teams.inbound.chatMessage({ text: "hallo", from: sender("rosa"), chat: "a:rosa" }));
    const inChat = await makes("rosa", messageOf("vera", words), { chat: elsewhere });
    expect(wordsOf(inChat)).toContain("Je vindt het in je chat met mij");
    expect(wordsOf(cardOf(people.inChannel("a:rosa").at(-1) ?? empty))).toContain("Klopt je vraag zo?");
    expect(people.inChannel(elsewhere)).toEqual([]);
    expect(await zwolle.product.stores.conversations.get(conversationIdOf(tenant(), elsewhere))).toBeUndefined();
  });

  test("without a title comes back with what was typed and what is missing", async () => {
    const message = messageOf("vera", words);
    const nonce = nonceIn(await opens("rosa", "makeQuestion", message));
    const again = await submits("rosa", "makeQuestion", { message, data: { nonce, title: " ", text: "Wat ik typte" } });
    expect(wordsOf(again)).toContain('Vul nog in: "De vraag in één zin".');
    expect(inputsIn(again)).toMatchObject({ text: "Wat ik typte" });
  });

  test("says how the question stands that was made of the same message before", async () => {
    const message = messageOf("vera", words);
    await makes("rosa", message, {});
    const [intake] = people.inChannel(intakeChannel);
    await people.presses("rosa", intake ?? empty, "intake.submit");
    expect(wordsOf(await makes("rosa", message, {}))).toContain("had je al een vraag gemaakt. Stand: Ingestuurd.");
  });
});

describe("a message that has a question already", () => {
  const words = "<p>Wie kent energiecoaches in Aa-landen?</p>";
  const inChat = { chat: "19:vera_rosa@unq.gbl.spaces" };

  test.each([
    ["in a channel", {}],
    ["in a chat that is not ours", inChat],
  ])("%s says so to whoever makes another one of it, with the way to it once it was submitted", async (_, where) => {
    const message = messageOf("vera", words);
    await makes("rosa", message, where);
    const [draft] = await newest("draft");
    const early = await opens("daan", "makeQuestion", message, where);
    expect(wordsOf(early)).toContain("Iemand anders maakt bij dit bericht al een vraag.");
    expect(JSON.stringify(early)).not.toContain(draft?.id);
    await isSubmitted(draft);
    const late = await opens("daan", "makeQuestion", message, where);
    expect(wordsOf(late)).toContain("Bij dit bericht staat al een vraag: V-2026-013 (Ingestuurd).");
    expect(JSON.stringify(late)).toContain(draft?.id);
    expect(wordsOf(await opens("rosa", "makeQuestion", message, where))).toContain("al een vraag van jou: V-2026-013");
    // It stops nobody.
    await makes("daan", message, where);
    expect((await newest("draft"))[0]).toMatchObject({ askedBy: personId("daan") });
  });

  test("says nothing of one that was taken back, or that is not for the reader", async () => {
    const message = messageOf("vera", words);
    await makes("rosa", message, inChat);
    const [draft] = await newest("draft");
    await isSubmitted(draft);
    const [question] = await newest("submitted");
    if (question) await confide(question);
    expect(wordsOf(await opens("daan", "makeQuestion", message, inChat))).not.toContain("al een vraag");
  });

  async function isSubmitted(draft: Question | undefined): Promise<void> {
    if (draft) await actsIn(zwolle).submits("rosa", draft.id);
  }
});

describe("Voeg toe aan vraag", () => {
  const words = "Bij Enexis ligt verbruik per straat.";

  test("offers the question of the thread, and then the others that are open", async () => {
    const question = await submitted("rosa");
    const dialog = await opens("wouter", "addToQuestion", messageOf("daan", words), rootOf(question));
    expect(inputsIn(dialog)).toEqual({ question: question.id, words });
    expect(choicesIn(dialog)[0]).toBe(`V-2026-013: ${energyPoverty}`);
    expect(choicesIn(dialog).length).toBeGreaterThan(1);
    expect(wordsOf(dialog)).toContain(`${sender("daan").name} schreef dit.`);
  });

  test("chooses the question of the thread by the message itself, the first or a reply, whatever place Teams names", async () => {
    const question = await submitted("rosa");
    const root = question.thread?.root ?? "";
    const first = { ...messageOf("rosa", energyPoverty), id: root, replyToId: "" };
    const reply = { ...messageOf("daan", words), replyToId: root };
    for (const [message, where] of [
      [first, {}],
      [reply, {}],
      [reply, { thread: reply.id }],
    ] as const) {
      expect(inputsIn(await opens("wouter", "addToQuestion", message, where))).toMatchObject({ question: question.id });
    }
  });

  test("chooses the question whose card began the thread", async () => {
    await people.delivered(
      zwolle.teams.inbound.chatMessage({ text: energyPoverty, from: sender("rosa"), chat: "a:rosa" }),
    );
    const intake = people.inChannel("a:rosa").at(-1) ?? empty;
    const button = buttonsOf(cardOf(intake))["intake.submit"] ?? { verb: "" };
    await people.answered(
      zwolle.teams.inbound.press({ button, from: sender("rosa"), on: intake.activity, chat: "a:rosa" }),
    );
    await zwolle.settled();
    const card = people.inChannel(intakeChannel).at(-1) ?? empty;
    const dialog = await opens("wouter", "addToQuestion", { ...messageOf("daan", words), id: card.activity });
    expect(inputsIn(dialog)).toMatchObject({ question: (await newest("submitted"))[0]?.id });
  });

  test("chooses nothing for who is not in a thread of a question", async () => {
    await submitted("rosa");
    const dialog = await opens("wouter", "addToQuestion", messageOf("daan", words));
    expect(inputsIn(dialog)).toEqual({ question: undefined, words });
  });

  test("adds the words of somebody else with their name", async () => {
    const question = await submitted("rosa");
    const message = messageOf("daan", words);
    const done = await adds("wouter", message, question);
    expect(wordsOf(done)).toContain("Dit staat nu bij vraag V-2026-013.");
    await adds("wouter", message, question);
    expect(await contributionsTo(question)).toEqual([
      { by: personId("wouter"), text: `${sender("daan").name} schreef: ${words}` },
    ]);
  });

  test("adds one's own words as they are", async () => {
    const question = await submitted("rosa");
    await adds("daan", messageOf("daan", words), question);
    expect(await contributionsTo(question)).toEqual([{ by: personId("daan"), text: words }]);
  });

  test("asks for a question when none was chosen, and keeps the words", async () => {
    const message = messageOf("daan", words);
    const nonce = nonceIn(await opens("wouter", "addToQuestion", message));
    const again = await submits("wouter", "addToQuestion", { message, data: { nonce, words: "Mijn tekst" } });
    expect(wordsOf(again)).toContain("Kies de vraag waar dit bij hoort.");
    expect(inputsIn(again)).toMatchObject({ words: "Mijn tekst" });
  });

  test("takes a number that somebody types, whatever was chosen already", async () => {
    const question = await submitted("rosa");
    const other = await submitted("vera");
    const message = messageOf("daan", words);
    const nonce = nonceIn(await opens("wouter", "addToQuestion", message, rootOf(question)));
    const data = { nonce, question: question.id, number: " v-2026-14", words };
    expect(wordsOf(await submits("wouter", "addToQuestion", { message, data, where: rootOf(question) }))).toContain(
      "Dit staat nu bij vraag V-2026-014.",
    );
    expect(await contributionsTo(question)).toEqual([]);
    const asked = [question, other, ...(await newest("submitted"))].find(({ id }) => id !== question.id);
    expect(await contributionsTo(asked ?? question)).toHaveLength(1);
  });

  test.each(["V-2026-099", "veertien", "V-2026-013"])(
    "says of %s that no such question is known, and keeps what was typed",
    async (number) => {
      await confide(await submitted("rosa"));
      const message = messageOf("daan", words);
      const nonce = nonceIn(await opens("daan", "addToQuestion", message));
      const again = await submits("daan", "addToQuestion", { message, data: { nonce, number, words } });
      expect(wordsOf(again)).toContain(`Ik ken geen vraag "${number}" waar je iets aan kunt toevoegen.`);
      expect(inputsIn(again)).toMatchObject({ number, words });
    },
  );

  test("says of a confidential question that the message itself stays, and who can delete it", async () => {
    const question = await submitted("rosa");
    const stays = /Iedereen in het kanaal kan (?:je|het) bericht zelf lezen/u;
    expect(wordsOf(await adds("wouter", messageOf("daan", words), question))).not.toMatch(stays);
    await confide(question);
    expect(wordsOf(await adds("wouter", messageOf("daan", words), question))).toContain(
      "Iedereen in het kanaal kan het bericht zelf lezen. Wie het schreef, kan het daar verwijderen.",
    );
    expect(wordsOf(await adds("rosa", messageOf("rosa", words), question))).toContain(
      "Iedereen in het kanaal kan je bericht zelf lezen. Je kunt het daar verwijderen.",
    );
  });

  test("neither offers nor takes a confidential question of somebody who may not see it", async () => {
    const question = await submitted("rosa");
    await confide(question);
    const message = messageOf("daan", words);
    const dialog = await opens("daan", "addToQuestion", message, rootOf(question));
    expect(wordsOf(dialog)).not.toContain("energiearmoede");
    const refused = await submits("daan", "addToQuestion", {
      message,
      data: { nonce: nonceIn(dialog), question: question.id, words },
    });
    expect(wordsOf(refused)).toContain("Dit bestaat niet (meer).");
    expect(await contributionsTo(question)).toEqual([]);
  });
});

describe("whatever else Teams asks of a message extension", () => {
  test.each(["composeExtension/query", "composeExtension/fetchTask", "composeExtension/submitAction"])(
    "%s of an unknown command gets a text in the form of that request",
    async (name) => {
      const body = await answerTo("rosa", name, { commandId: "makeCoffee", data: {} });
      const text = "Dat kan ik niet. Stel je vraag in een bericht en noem mij erbij.";
      expect(body).toEqual(
        name.endsWith("query")
          ? { composeExtension: { type: "message", text } }
          : { task: { type: "message", value: text } },
      );
    },
  );

  test.each([{}, { nonce: 7 }, { nonce: "n", title: { a: 1 }, words: { a: 1 } }, null, "text", [1]])(
    "a dialog submitted with the data %p is answered in words",
    async (data) => {
      for (const commandId of ["makeQuestion", "addToQuestion"]) {
        const body = await answerTo("rosa", "composeExtension/submitAction", { commandId, data });
        expect(body).toEqual({ task: { type: "message", value: expect.stringMatching(/ken ik niet/u) } });
      }
    },
  );

  test("a dialog that was opened on no message is empty", async () => {
    const dialog = await opens("rosa", "makeQuestion", null);
    expect(inputsIn(dialog)).toEqual({ title: undefined, text: undefined });
  });
});

const empty = {
  reference: "",
  thread: null,
  activity: "",
  body: { type: "message" as const, from: { id: "" } },
  edits: 0,
};

interface Attachment {
  readonly content: unknown;
  readonly preview: { readonly content: { readonly title: string } };
}

function titleOf(attachment: Attachment | undefined): string {
  return attachment?.preview.content.title ?? "";
}

function tenant(): string {
  return sender("rosa").tenant ?? "";
}

function personId(who: string) {
  return personIdOf(tenant(), sender(who).object);
}

async function answerTo(who: string, name: string, value: object, where: Partial<ExtensionRequest> = {}) {
  const asked = { name, value, from: sender(who), channel: intakeChannel, ...where };
  const answer = await zwolle.product.receive(zwolle.teams.inbound.extension(asked));
  expect(answer.status).toBe(200);
  await zwolle.settled();
  return answer.body;
}

async function extension(who: string, name: string, value: object) {
  const body = (await answerTo(who, name, value)) as {
    readonly composeExtension: { type: string; attachmentLayout?: string; text?: string; attachments?: Attachment[] };
  };
  const { attachments = [], ...rest } = body.composeExtension;
  return { ...rest, attachments };
}

function searches(who: string, text: string, queryOptions = { skip: 0, count: 25 }) {
  const parameters = [{ name: "text", value: text }];
  return extension(who, "composeExtension/query", { commandId: "searchQuestions", parameters, queryOptions });
}

function unfolds(who: string, url: string) {
  return extension(who, "composeExtension/queryLink", { url });
}

/** A message as Teams tells it to whoever chooses an action on it. */
function messageOf(who: string, content: string) {
  const { object, name } = sender(who);
  return {
    id: newMessageId(),
    replyToId: null as string | null,
    createdDateTime: "2026-11-24T09:30:00.000Z",
    deleted: false,
    subject: null,
    body: { contentType: "html", content },
    from: { user: { userIdentityType: "aadUser", id: object, displayName: name }, application: null },
    attachments: [],
    mentions: [],
    reactions: [],
  };
}

type Payload = ReturnType<typeof messageOf>;
type Where = Partial<ExtensionRequest>;

async function opens(who: string, commandId: string, messagePayload: Payload | null, where: Where = {}) {
  return taskIn(await answerTo(who, "composeExtension/fetchTask", { commandId, messagePayload }, where));
}

async function submits(
  who: string,
  commandId: string,
  { message, data, where = {} }: { readonly message: Payload; readonly data: object; readonly where?: Where },
) {
  const value = { commandId, messagePayload: message, data };
  return taskIn(await answerTo(who, "composeExtension/submitAction", value, where));
}

async function makes(who: string, message: Payload, { title = "Een vraag", ...where }: Where & { title?: string }) {
  const nonce = nonceIn(await opens(who, "makeQuestion", message, where));
  return submits(who, "makeQuestion", { message, data: { nonce, title, text: "De hele tekst." }, where });
}

async function adds(who: string, message: Payload, question: Question) {
  const dialog = await opens(who, "addToQuestion", message, rootOf(question));
  const data = { nonce: nonceIn(dialog), ...inputsIn(dialog) };
  return submits(who, "addToQuestion", { message, data, where: rootOf(question) });
}

function taskIn(body: unknown) {
  return (body as { readonly task: unknown }).task;
}

interface Part {
  readonly [property: string]: unknown;
}

function parts(node: unknown): readonly Part[] {
  if (typeof node !== "object" || node === null) return [];
  return [node as Part, ...Object.values(node).flatMap(parts)];
}

function inputsIn(dialog: unknown): Readonly<Record<string, unknown>> {
  const inputs = parts(dialog).filter(({ type }) => String(type).startsWith("Input."));
  return Object.fromEntries(inputs.map(({ id, value }) => [String(id), value]));
}

function choicesIn(dialog: unknown): readonly string[] {
  const choices = parts(dialog).flatMap((part) => (Array.isArray(part["choices"]) ? part["choices"] : []));
  return choices.map(({ title }: { readonly title: string }) => title);
}

function nonceIn(dialog: unknown): string {
  const submit = parts(dialog).find(({ type }) => type === "Action.Submit");
  return String((submit?.["data"] as { readonly nonce?: string } | undefined)?.nonce);
}

async function newest(stage: "draft" | "submitted"): Promise<readonly Question[]> {
  const page = await zwolle.product.stores.questions.list({
    where: { stage },
    order: "askedAt",
    direction: "descending",
    limit: 5,
  });
  return page.items.map(({ value }) => value);
}

async function submitted(who: string): Promise<Question> {
  const intake = await people.asks(who, energyPoverty);
  await people.presses(who, intake ?? empty, "intake.submit");
  const [question] = await newest("submitted");
  if (question?.title !== energyPoverty) throw new Error("not submitted");
  return question;
}

function rootOf({ thread }: Question): Where {
  return thread?.root ? { thread: thread.root } : {};
}

async function contributionsTo({ id }: Question) {
  const found = await zwolle.product.stores.questions.get(id);
  return found?.value.involved.contributions.map(({ by, text }) => ({ by, text }));
}

async function confide({ id }: Question): Promise<void> {
  const { questions } = zwolle.product.stores;
  const found = await questions.get(id);
  if (!found) throw new Error("no question");
  const command = commandKey("per_test", "confide", "1", null);
  const value = { ...found.value, confidential: true };
  await questions.save({ value, expected: found, command, by: null, at: zwolle.clock.now(), events: [] });
}

async function many(question: Question, number: number): Promise<void> {
  const { questions } = zwolle.product.stores;
  for (let index = 0; index < number; index++) {
    const id = `qst_many${index}` as Question["id"];
    const command = commandKey("per_test", "many", `${index}`, null);
    await questions.create({ value: { ...question, id }, command, by: null, at: zwolle.clock.now(), events: [] });
  }
}
