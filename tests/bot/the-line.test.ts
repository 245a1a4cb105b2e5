import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { personIdOf } from "#src/people/person-id.ts";
import { QuestionId } from "#src/question/question.ts";
import { initiativeIdOf } from "#src/initiative/initiative-id.ts";
import type { Alliance } from "#tests/support/alliance.ts";
import { alliance, intakeChannel, qrtChannel, sender } from "#tests/support/alliance.ts";
import type { Seen } from "#tests/support/in-teams.ts";
import { cardOf, inTeams, wordsOf } from "#tests/support/in-teams.ts";
import type { StandingMessage } from "#tests/support/fake-connector.ts";
import { buttonsOf } from "#tests/support/inbound-activities.ts";

let zwolle: Alliance;
let people: ReturnType<typeof inTeams>;

beforeEach(async () => {
  zwolle = await alliance();
  people = inTeams(zwolle);
});
afterEach(() => zwolle.close());

const energyPoverty = "Wie heeft cijfers over energiearmoede in Holtenbroek?";

test("a question goes from the channel through filter and triage to an initiative, and everybody hears of it", async () => {
  const intake = await asked("rosa", energyPoverty);
  expect(intake).toMatchObject({ reference: intakeChannel, thread: expect.any(String) });
  expect(wordsOf(cardOf(intake))).toContain(energyPoverty);

  await people.presses("rosa", intake, "intake.walk:next", { title: "Cijfers over energiearmoede in Holtenbroek" });
  await people.presses("rosa", people.now(intake), "intake.walk:next", { theme: "brede-duurzaamheid" });
  await people.presses("rosa", people.now(intake), "intake.walk:next", { sdgs: "1,7", residents: "Via het wijkteam." });
  await people.presses("rosa", people.now(intake), "intake.walk:skip");
  const submitted = await people.presses("rosa", people.now(intake), "intake.submit", { data: "Verbruik per buurt" });
  expect(submitted.text).toContain("V-2026-013");
  expect(wordsOf(cardOf(people.now(intake)))).toContain("Cijfers over energiearmoede in Holtenbroek");

  const [triage] = people.inChannel(qrtChannel);
  if (!triage) throw new Error("no triage card");
  expect(wordsOf(cardOf(triage))).toContain("Verbruik per buurt");
  await people.presses("wouter", triage, "triage.pick-up");
  expect(wordsOf(cardOf(people.now(intake)))).toContain("Wouter Voorbeeld (QRT)");

  const decided = await people.presses("wouter", people.now(triage), "triage.decide:kraamkamer", {
    theme: "brede-duurzaamheid",
    solutions: "De Sociale kaart dekt nog niet alles.",
    needs: "Verbruik per buurt",
    partners: "SWZ en De Kern",
    initiativeTitle: "Energiearmoede per straat",
    "reason.kraamkamer": "Drie partners willen dit samen uitzoeken.",
  });
  expect(decided.text).toContain("Energiearmoede per straat");
  expect(wordsOf(cardOf(people.now(intake)))).toContain("Drie partners willen dit samen uitzoeken.");
  expect(wordsOf(cardOf(people.now(triage)))).toContain("Energiearmoede per straat");

  const question = questionOn(intake);
  const born = await zwolle.product.stores.initiatives.get(initiativeIdOf(question));
  expect(born?.value).toMatchObject({
    phase: "kraamkamer",
    title: "Energiearmoede per straat",
    theme: "brede-duurzaamheid",
    sdgs: [1, 7],
    origin: question,
    processOwner: personId("daan"),
  });
  const replies = people.inChannel(intakeChannel).filter((message) => message.body.text !== undefined);
  expect(
    replies.map(({ thread, body }) => ({ thread, mentioned: body.entities?.map((entity) => entity.mentioned.id) })),
  ).toEqual([
    { thread: intake.thread, mentioned: [sender("rosa").object] },
    { thread: intake.thread, mentioned: [sender("daan").object] },
  ]);
  expect(await noticesOf(question)).toEqual([
    // Wouter has duty, and Rosa hears of the decision.
    { id: expect.stringContaining(`#${personId("wouter")}`), state: "sent" },
    { id: expect.stringContaining(`#${personId("rosa")}`), state: "sent" },
    { id: "card:thread", state: "sent" },
    { id: "card:triage", state: "sent" },
    { id: `update#${personId("rosa")}`, state: "sent" },
  ]);
  expect(zwolle.logged).toEqual([]);
});

test("an asker in a hurry submits at once", async () => {
  const intake = await asked("rosa", energyPoverty);
  const seen = await people.presses("rosa", intake, "intake.submit", { title: energyPoverty });
  expect(seen.text).toContain("V-2026-013");
  // The card, and the mention of who is on duty.
  expect(people.inChannel(qrtChannel)).toHaveLength(2);
});

test("a known solution that helps closes the question, and the QRT is not bothered", async () => {
  const intake = await asked("rosa", energyPoverty);
  const helped = Object.keys(buttonsOf(cardOf(intake))).find((button) => button.startsWith("intake.helped:"));
  if (!helped) throw new Error("no solution offered");
  await people.presses("rosa", intake, helped);
  expect(await stageOf(intake)).toBe("helped_already");
  expect(people.inChannel(qrtChannel)).toEqual([]);
});

test("what the asker filled in is kept when going back and on again", async () => {
  const intake = await asked("rosa", energyPoverty);
  await people.presses("rosa", intake, "intake.walk:next");
  await people.presses("rosa", people.now(intake), "intake.walk:next", { theme: "leefbare-stad" });
  const goals = await people.presses("rosa", people.now(intake), "intake.walk:next", {
    inclusiveness: "Ook zonder internet",
  });
  expect(goals.card).toBeDefined();
  const back = await people.presses("rosa", people.now(intake), "intake.walk:back", {
    together: "Niemand kan dit alleen",
  });
  expect(back.text).toContain("Ook zonder internet");
  const question = await zwolle.product.stores.questions.get(questionOn(intake));
  expect(question?.value.answers).toMatchObject({
    theme: "leefbare-stad",
    inclusiveness: "Ook zonder internet",
    together: "Niemand kan dit alleen",
  });
});

test("an emptied field is empty, although Teams leaves it out of what it sends", async () => {
  const intake = await asked("rosa", energyPoverty);
  await people.presses("rosa", intake, "intake.walk:next");
  await people.presses("rosa", people.now(intake), "intake.walk:next");
  await people.presses("rosa", people.now(intake), "intake.walk:next", { residents: "Buurtpanel" });
  await people.presses("rosa", people.now(intake), "intake.walk:back");
  await people.presses("rosa", people.now(intake), "intake.walk:next", {});
  const question = await zwolle.product.stores.questions.get(questionOn(intake));
  expect(question?.value.answers.residents).toBe("");
});

test("only the asker fills in and submits", async () => {
  const intake = await asked("rosa", energyPoverty);
  expect((await people.presses("vera", intake, "intake.submit")).message).toBe("Dit kan alleen de vraagsteller.");
  expect(await stageOf(intake)).toBe("draft");
});

test("only the QRT picks up", async () => {
  const triage = await submitted();
  expect((await people.presses("rosa", triage, "triage.pick-up")).message).toBe(
    "Dit kan alleen het Quick Respons Team.",
  );
});

test("a draft is shown to nobody but its asker, whatever data is sent", async () => {
  const intake = await asked("rosa", energyPoverty);
  const press = people.pressing("wouter", intake, "intake.submit");
  const verbs = ["triage.pick-up", "triage.decide", "triage.desk", "triage.show", "triage.note", "intake.fly"];
  for (const verb of verbs) {
    const data = { verb, v: 1, id: questionOn(intake), rev: 1, nonce: "n", route: "answered", text: "Een notitie" };
    const seen = await people.answered({ ...press, value: { action: { type: "Action.Execute", verb, data } } });
    expect([verb, seen.message]).toEqual([verb, "Dit kan alleen de vraagsteller."]);
  }
});

test("of two QRT members who pick up at once one wins, and the other sees who has it", async () => {
  const triage = await submitted();
  const [vera, wouter] = await Promise.all([
    people.answered(people.pressing("vera", triage, "triage.pick-up")),
    people.answered(people.pressing("wouter", triage, "triage.pick-up")),
  ]);
  const outdated = [vera, wouter].filter(({ text }) => text.includes("verouderd"));
  expect(outdated).toHaveLength(1);
  expect(outdated[0]?.text).toContain(outdated[0] === vera ? "Wouter Voorbeeld" : "Vera Voorbeeld");
});

test("the same click three times has one effect", async () => {
  const intake = await asked("rosa", energyPoverty);
  const press = people.pressing("rosa", intake, "intake.submit", { title: energyPoverty });
  const seen = await Promise.all([
    people.answered(press),
    people.answered({ ...press, id: "again" }),
    people.answered(press),
  ]);
  await zwolle.settled();
  expect(seen.map(({ text }) => text.includes("verouderd"))).toEqual([false, false, false]);
  // The card, and the mention of who is on duty.
  expect(people.inChannel(qrtChannel)).toHaveLength(2);
  expect(await eventsOf(intake)).toEqual(["question_asked", "question_submitted"]);
});

test("a message that Teams delivers again under another id opens no second intake", async () => {
  const activity = zwolle.teams.inbound.channelMessage({
    text: energyPoverty,
    from: sender("rosa"),
    channel: intakeChannel,
  });
  await Promise.all([
    people.delivered(activity),
    people.delivered({ ...activity, id: "another" }),
    people.delivered(activity),
  ]);
  await people.delivered({ ...activity, id: "late" });
  expect(people.inChannel(intakeChannel)).toHaveLength(1);
});

test("a button of an older card is answered with the card of now", async () => {
  const intake = await asked("rosa", energyPoverty);
  await people.presses("rosa", intake, "intake.walk:next", { title: "Nieuwe titel" });
  const seen = await people.presses("rosa", intake, "intake.submit", { title: "Oude titel" });
  expect(seen.text).toContain("Deze kaart is verouderd. Hieronder zie je hoe het nu is.");
  expect(seen.text).toContain("Thema");
  expect(await stageOf(intake)).toBe("draft");
});

test("a day that has passed is pointed out, and what was typed is still there", async () => {
  const triage = await submitted();
  await people.presses("wouter", triage, "triage.pick-up");
  const seen = await people.presses("wouter", people.now(triage), "triage.decide:quick_analysis", {
    theme: "leefbare-stad",
    team: "Windesheim met ROVA",
    due: "2026-11-01",
    "reason.quick_analysis": "De cijfers liggen klaar.",
  });
  expect(seen.text).toContain("1 november 2026 is al geweest.");
  expect(seen.text).toContain("Windesheim met ROVA");
  expect(seen.text).toContain("De cijfers liggen klaar.");
});

test("who chooses another route after a refusal gets its questions, and loses nothing that was typed", async () => {
  const triage = await submitted();
  await people.presses("wouter", triage, "triage.pick-up");
  const form = { theme: "leefbare-stad", needs: "Cijfers per straat", answer: "Zie het portaal." };
  const refused = await people.presses("wouter", people.now(triage), "triage.decide:answered", form);
  const chosen = { ...form, route: "kraamkamer", reason: "Dit is groter." };
  const seen = await people.presses("wouter", showing(refused, triage), "triage.decide:answered", chosen);
  expect(seen.text).toContain("Naam van het initiatief");
  expect(seen.text).not.toContain("Vul nog in");
  const { answer: _, ...unanswered } = chosen;
  const back = { ...unanswered, route: "answered" };
  const again = await people.presses("wouter", showing(seen, triage), "triage.decide:kraamkamer", back);
  for (const typed of ["Cijfers per straat", "Zie het portaal.", "Dit is groter."]) expect(again.text).toContain(typed);
  expect(await stageOf(triage)).toBe("in_triage");
});

test("a decision without a reason is not taken", async () => {
  const triage = await submitted();
  await people.presses("wouter", triage, "triage.pick-up");
  const seen = await people.presses("wouter", people.now(triage), "triage.decide:answered", {
    theme: "leefbare-stad",
    answer: "Kijk op het portaal.",
  });
  expect(seen.text).toContain('Vul nog in: "Waarom deze route?".');
  expect(seen.text).toContain("Kijk op het portaal.");
});

test.each(["hallo", "Hoi Vraagbaak!", "bedankt", "Dank je wel 🙏", "help", "?", "", "👍"])(
  "%p to the bot opens no intake but is answered in the thread",
  async (words) => {
    const reply = await people.asks("rosa", words);
    expect(reply?.body.text).toContain("Rosa Voorbeeld");
    expect(reply?.body.attachments).toBeUndefined();
    expect(await zwolle.product.stores.questions.count({ stage: "draft" })).toBe(await sampleDrafts());
  },
);

test("a message that does not mention the bot is left alone", async () => {
  expect(await people.asks("rosa", energyPoverty, false)).toBeUndefined();
});

test("somebody new, of no organisation, is welcome and chooses one before submitting", async () => {
  const stranger = { name: "Noor Voorbeeld (nieuw)", object: "a11ce000-0000-4000-8000-00000000ffff", locale: "nl-NL" };
  const from = { ...sender("rosa"), ...stranger };
  await people.delivered(zwolle.teams.inbound.channelMessage({ text: energyPoverty, from, channel: intakeChannel }));
  const [intake] = people.inChannel(intakeChannel);
  if (!intake) throw new Error("no intake card");
  const press = (inputs: Readonly<Record<string, string>>) => ({
    ...people.pressing("rosa", intake, "intake.submit", { title: energyPoverty, ...inputs }),
    from: { id: "29:new", name: stranger.name, aadObjectId: stranger.object },
  });
  expect((await people.answered(press({}))).text).toContain("Kies eerst namens welke organisatie je de vraag stelt.");
  const partners = await zwolle.product.stores.partners.list({
    where: {},
    order: "name",
    direction: "ascending",
    limit: 1,
  });
  const organisation = partners.items[0]?.value.id ?? "";
  expect((await people.answered(press({ organisation }))).text).toContain("V-2026-013");
});

test("every button gets a readable answer, whatever its data", async () => {
  const intake = await asked("rosa", energyPoverty);
  const press = people.pressing("rosa", intake, "intake.submit");
  const unknownVerb = {
    ...press,
    value: { action: { type: "Action.Execute", verb: "intake.fly", data: { id: questionOn(intake) } } },
  };
  expect((await people.answered(unknownVerb)).text).toContain("verouderd");
  const unknownQuestion = {
    ...press,
    value: {
      action: {
        type: "Action.Execute",
        verb: "triage.pick-up",
        data: { verb: "triage.pick-up", v: 1, id: "qst_nothing", rev: 1, nonce: "n" },
      },
    },
  };
  expect(
    (
      await people.answered({
        ...unknownQuestion,
        from: { ...(press["from"] as object), aadObjectId: sender("vera").object },
      })
    ).message,
  ).toBe("Dit bestaat niet (meer).");
  const nonsense = { ...press, value: { action: { type: "Action.Execute", verb: "intake.submit", data: { id: 7 } } } };
  expect((await people.answered(nonsense)).message).toContain("Deze knop ken ik niet.");
  const tampered = {
    ...press,
    value: {
      action: {
        type: "Action.Execute",
        verb: "intake.submit",
        data: { id: questionOn(intake), v: 1, rev: "x", nonce: {} },
      },
    },
  };
  expect((await people.answered(tampered)).text).toContain("verouderd");
});

/** The message as its presser sees it after an answer that is for nobody else. */
function showing({ card }: Seen, message: StandingMessage): StandingMessage {
  return {
    ...message,
    body: {
      ...message.body,
      attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", content: Object(card) }],
    },
  };
}

async function asked(who: string, text: string): Promise<StandingMessage> {
  const message = await people.asks(who, text);
  if (!message) throw new Error("the bot said nothing");
  return message;
}

async function submitted(): Promise<StandingMessage> {
  const intake = await asked("rosa", energyPoverty);
  await people.presses("rosa", intake, "intake.submit", { title: energyPoverty });
  const [triage] = people.inChannel(qrtChannel);
  if (!triage) throw new Error("no triage card");
  return triage;
}

function questionOn(message: StandingMessage): QuestionId {
  const [button] = Object.values(buttonsOf(cardOf(message)));
  return QuestionId.parse(button?.data?.["id"]);
}

async function stageOf(message: StandingMessage) {
  return (await zwolle.product.stores.questions.get(questionOn(message)))?.value.stage;
}

async function eventsOf(message: StandingMessage) {
  return (await zwolle.product.stores.questions.history(questionOn(message))).map(({ event }) => event.type);
}

async function noticesOf(question: QuestionId) {
  return (await zwolle.product.stores.notices.about(question)).map(({ id, state }) => ({ id, state }));
}

async function sampleDrafts(): Promise<number> {
  const fresh = await alliance();
  const drafts = await fresh.product.stores.questions.count({ stage: "draft" });
  await fresh.close();
  return drafts;
}

function personId(key: string) {
  const { tenant = "", object } = sender(key);
  return personIdOf(tenant, object);
}
