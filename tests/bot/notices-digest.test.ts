import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { composeDigest } from "#bot/notices/compose-digest.ts";
import { conversationIdOf } from "#src/conversation/conversation-id.ts";
import { commandKey } from "#src/kernel/command.ts";
import { Day, Instant, dayOf } from "#src/kernel/time.ts";
import type { Question } from "#src/question/question.ts";
import { QuestionId, QuestionNumber } from "#src/question/question.ts";
import { questionStore } from "#src/question/question.store.ts";
import { actsIn } from "#tests/support/acts.ts";
import type { Alliance } from "#tests/support/alliance.ts";
import { alliance, qrtChannel, sender } from "#tests/support/alliance.ts";
import { someResult } from "#tests/support/involved.ts";
import { emptyStore, profile } from "#tests/support/loaded-sample.ts";
import { cardOf, wordsOf } from "#tests/support/in-teams.ts";
import { decided, decisions, inTriage, submitted, waitingForAsker } from "#tests/support/questions.ts";

const qrt = conversationIdOf(sender("vera").tenant ?? "", qrtChannel);

describe("the morning overview", () => {
  let zwolle: Alliance;

  beforeEach(async () => {
    // A Thursday, half past eleven.
    zwolle = await alliance({ now: "2026-11-19T10:30:00.000Z" });
    await zwolle.settled();
  });
  afterEach(() => zwolle.close());

  test("is planned for the channel of the QRT as soon as there is one", async () => {
    expect((await zwolle.product.stores.conversations.get(qrt))?.value.digestAt).toBe("2026-11-20T08:00:00.000Z");
    expect(overviews()).toEqual([]);
  });

  test("comes at nine on a working day, with what is late first", async () => {
    await at("2026-11-20T07:59:59.000Z");
    expect(overviews()).toEqual([]);
    await at("2026-11-20T08:00:00.000Z");
    const [overview = "", ...more] = overviews();
    expect(more).toEqual([]);
    expect(overview).toContain("open op vrijdag 20 november 2026");
    expect(overview.indexOf("Te laat")).toBeLessThan(overview.indexOf("In triage"));
    expect(await nextOverview()).toBe("2026-11-23T08:00:00.000Z");
  });

  test("does not come at the weekend", async () => {
    await at("2026-11-20T08:00:00.000Z");
    await at("2026-11-21T12:00:00.000Z");
    await at("2026-11-22T12:00:00.000Z");
    expect(overviews()).toHaveLength(1);
    await at("2026-11-23T08:00:00.000Z");
    expect(overviews()).toHaveLength(2);
  });

  test("comes once after weeks in which nobody looked, and not in the evening", async () => {
    await at("2026-12-10T20:00:00.000Z");
    expect(overviews()).toEqual([]);
    expect(await nextOverview()).toBe("2026-12-11T08:00:00.000Z");

    await at("2027-01-12T10:15:00.000Z");
    expect(overviews()).toHaveLength(1);
    expect(await nextOverview()).toBe("2027-01-13T08:00:00.000Z");
  });

  test("comes again after a clock that ran years ahead was put right", async () => {
    await at("2031-06-03T10:00:00.000Z");
    const seen = overviews().length;
    await at("2026-11-20T10:00:00.000Z");
    expect(await nextOverview()).toBe("2026-11-23T08:00:00.000Z");
    await at("2026-11-23T08:00:00.000Z");
    expect(overviews()).toHaveLength(seen + 1);
  });

  test("comes at nine on the clock of Zwolle, in summer too", async () => {
    await at("2027-03-26T08:00:00.000Z");
    expect(await nextOverview()).toBe("2027-03-30T07:00:00.000Z");
  });

  test("that could not be sent on its day is not sent on the next", async () => {
    zwolle.teams.set(qrtChannel, { status: 503 });
    await at("2026-11-20T08:00:00.000Z");
    zwolle.teams.set(qrtChannel, "ok");
    await at("2026-11-21T12:00:00.000Z");
    await at("2026-11-23T07:30:00.000Z");
    expect(overviews()).toEqual([]);
    await at("2026-11-23T08:00:00.000Z");
    expect(overviews()).toEqual([expect.stringContaining("maandag 23 november 2026")]);
  });

  test("does not come when nothing is open", async () => {
    const acts = actsIn(zwolle);
    const { questions } = zwolle.product.stores;
    const open = await questions.list({
      where: { stage: ["submitted", "in_triage", "waiting_for_asker"] },
      order: "askedAt",
      direction: "ascending",
      limit: 100,
    });
    for (const { value } of open.items) await acts.withdraws(value.id);
    await at("2026-11-20T08:00:00.000Z");
    expect(overviews()).toEqual([]);
  });

  async function nextOverview(): Promise<Instant | null | undefined> {
    return (await zwolle.product.stores.conversations.get(qrt))?.value.digestAt;
  }

  async function at(instant: string): Promise<void> {
    zwolle.clock.set(Instant.parse(instant));
    await zwolle.settled();
    await zwolle.settled();
  }

  function overviews(): readonly string[] {
    return zwolle.teams
      .messages()
      .filter(({ reference }) => reference === qrtChannel)
      .map((message) => wordsOf(cardOf(message)))
      .filter((words) => words.includes("Goedemorgen, QRT"));
  }
});

describe("the card of the overview", () => {
  const today = Day.parse("2026-11-19");

  test("names a confidential question by its number and theme only", async () => {
    const words = await overviewOf([submitted({ confidential: true })]);
    expect(words).toContain("V-2026-014");
    expect(words).toContain("vertrouwelijk, Brede duurzaamheid");
    expect(words).not.toContain("energiearmoede");
  });

  test("counts what waits for its asker as nobody's delay", async () => {
    const words = await overviewOf([waitingForAsker(), inTriage({ decideBy: Day.parse("2026-11-18") })].map(numbered));
    expect(words).toMatch(/Te laat \(1\).*V-2026-002.*Wacht op de vraagsteller \(1\).*V-2026-001/su);
  });

  describe("of a quick analysis", () => {
    const promised = (due: string) => ({ ...decisions.quick_analysis, team: "Windesheim", due: Day.parse(due) });

    const waits = submitted({ pickUpBy: Day.parse("2026-12-01") });

    test("names it among what is late, with who works on it and since when", async () => {
      const words = await overviewOf(
        [waits, decided(promised("2026-11-18"), { title: "Waar is het heet?" })].map(numbered),
      );
      expect(words).toContain("2 vragen open op donderdag 19 november 2026");
      expect(words).toMatch(
        /Te laat \(1\).*V-2026-002.*Waar is het heet\? · .*snelle analyse door Windesheim, uiterlijk 18 november 2026/su,
      );
    });

    test("comes for that alone, and tells of a confidential one neither who nor which way", async () => {
      const words = await overviewOf([decided(promised("2026-11-18"), { confidential: true })]);
      expect(words).toContain("Te laat (1)");
      expect(words).toMatch(/vertrouwelijk, Brede duurzaamheid · .*uiterlijk 18 november 2026/su);
      expect(words).not.toMatch(/Windesheim|analyse|energiearmoede/u);
    });

    test("says nothing while it is not late, or once its result is there", async () => {
      const there = decided(promised("2026-11-17"), { result: someResult });
      const due = decided(promised("2026-11-19"));
      const words = await overviewOf([waits, there, due].map(numbered));
      expect(words).toContain("1 vraag open");
      expect(words).not.toContain("Te laat");
    });

    test("that was promised for a Sunday holds it for late from Tuesday on", async () => {
      const questions = [waits, decided(promised("2026-11-15"))].map(numbered);
      expect((await made(questions, "2026-11-16T08:00:00.000Z")).words).not.toContain("Te laat");
      expect((await made(questions, "2026-11-17T08:00:00.000Z")).words).toContain("Te laat (1)");
    });
  });

  test("stays small with ten thousand questions, and says how many there are", async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => {
      const title = `Vraag ${index} ${"over een heel lang onderwerp ".repeat(4)}`.slice(0, 120);
      return numbered(index % 2 === 0 ? submitted({ title }) : inTriage({ title, decideBy: today }), index);
    });
    const { card, words } = await made(many);
    expect(words).toContain("10000 vragen open op donderdag 19 november 2026");
    expect(words).toContain("Te laat (5000)");
    expect(words).toContain("In triage (5000)");
    expect(JSON.stringify(card).length * 2).toBeLessThanOrEqual(20_000);
  }, 60_000);

  function numbered(question: Question, index: number): Question {
    const number = QuestionNumber.parse(`V-2026-${String(index + 1).padStart(3, "0")}`);
    return {
      ...question,
      id: QuestionId.parse(`qst_${index}`),
      ...("number" in question ? { number } : {}),
    } as Question;
  }

  async function overviewOf(questions: readonly Question[]): Promise<string> {
    return (await made(questions)).words;
  }

  async function made(questions: readonly Question[], now = "2026-11-19T08:00:00.000Z") {
    const documents = emptyStore();
    const store = questionStore(documents, { announce: false });
    const at = Instant.parse(now);
    await Promise.all(
      questions.map((value) =>
        store.create({ value, command: commandKey("test", "write", value.id, ""), by: null, at, events: [] }),
      ),
    );
    const deps = {
      questions: store,
      clock: { now: () => at },
      profile,
      newNonce: () => "n",
      linkTo: (path: string) => `http://127.0.0.1:1${path}`,
    };
    const message = await composeDigest(deps, dayOf(at));
    await documents.close();
    if (message?.kind !== "card") throw new Error("no overview");
    return { card: message.card, words: wordsOf(message.card) };
  }
});
