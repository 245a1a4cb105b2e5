import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { earlierQuestions } from "#src/finding/earlier-questions.store.ts";
import type { DocumentStore } from "#src/kernel/document-store.port.ts";
import { addMilliseconds } from "#src/kernel/time.ts";
import { declarations, typedStores } from "#src/main/stores.ts";
import type { QuestionEvent } from "#src/question/question-event.ts";
import type { Question } from "#src/question/question.ts";
import { QuestionId } from "#src/question/question.ts";
import { openSqliteStore } from "#src/stores/sqlite/sqlite-document-store.ts";
import { profile } from "#tests/support/loaded-sample.ts";
import { commandOf } from "#tests/support/question-desk.ts";
import { askedAt, decided, decisions, submitted, triager } from "#tests/support/questions.ts";

const asked = "Hoe houden wij vleermuizen uit de spouwmuur bij het isoleren?";
const decidedEvent: QuestionEvent = { type: "question_decided", decision: decisions.answered };

let documents: DocumentStore;
let stores: ReturnType<typeof typedStores>;
let minutes: number;

beforeEach(() => {
  documents = openSqliteStore({ file: ":memory:", declarations });
  stores = typedStores(documents, profile.numberPrefix, () => undefined);
  minutes = 0;
});
afterEach(() => documents.close());

describe("earlier questions", () => {
  test("that were decided before the start are found, with the words that led to them", async () => {
    const bats = await commit(aboutBats());
    const earlier = await following();
    expect(await earlier.find(asked, 3)).toEqual([
      { question: bats, confidence: expect.any(Number), words: expect.arrayContaining(["vleermuizen", "spouwmuur"]) },
    ]);
  });

  test("are found at once when they are decided, though another program did it", async () => {
    const [here, there] = [await following(), await following()];
    await commit(submitted({ ...batQuestion, id: id(1) }), { type: "question_submitted" });
    expect(await foundBy(here)).toEqual([]);
    await commit(aboutBats(), decidedEvent);
    expect(await foundBy(here)).toEqual([id(1)]);
    expect(await foundBy(there)).toEqual([id(1)]);
  });

  test("are found by what was answered as well", async () => {
    const answer = "De ecoloog van de provincie telt wespendieven en dassen, en leent zijn camera uit.";
    await commit(decided({ ...decisions.answered, answer }, { id: id(1) }));
    const earlier = await following();
    const found = await earlier.find("Wie telt hier dassen en wespendieven?", 3);
    expect(found.map(({ question }) => question.id)).toEqual([id(1)]);
  });

  test.each<readonly [string, Question, QuestionEvent]>([
    ["is reopened", submitted({ id: QuestionId.parse(idOf(1)) }), { type: "question_reopened" }],
    ["loses its decision again", submitted({ id: QuestionId.parse(idOf(1)) }), { type: "decision_undone" }],
  ])("leave when one %s", async (_what, next, event) => {
    await commit(aboutBats(), decidedEvent);
    const earlier = await following();
    expect(await foundBy(earlier)).toEqual([id(1)]);
    await commit({ ...next, ...batQuestion }, event);
    expect(await foundBy(earlier)).toEqual([]);
  });

  test("are never confidential ones: not at the start, not when decided, not when one becomes so without any news", async () => {
    await commit(aboutBats({ confidential: true }), decidedEvent);
    const earlier = await following();
    expect(await foundBy(earlier)).toEqual([]);
    await commit(aboutBats({ id: id(2), confidential: true }), decidedEvent);
    expect(await foundBy(earlier)).toEqual([]);
    await commit(aboutBats({ id: id(3) }), decidedEvent);
    expect(await foundBy(earlier)).toEqual([id(3)]);
    await commit(aboutBats({ id: id(3), confidential: true }), { type: "question_confided", confidential: true });
    expect(await foundBy(earlier)).toEqual([]);
  });

  test("come back when one is confidential no longer, once it is looked at", async () => {
    await commit(aboutBats({ confidential: true }), decidedEvent);
    const earlier = await following();
    await commit(aboutBats(), { type: "question_confided", confidential: false });
    await earlier.lookAt(id(1));
    expect(await foundBy(earlier)).toEqual([id(1)]);
  });

  test("are silent where nothing is about the same", async () => {
    await commit(aboutBats());
    const earlier = await following();
    for (const text of ["", "Wie wil er koffie?", "Waar kunnen studenten een kamer vinden?", "🦇"]) {
      expect(await earlier.find(text, 3)).toEqual([]);
    }
  });

  test("keep nobody waiting while they are read: until then less is found", async () => {
    for (let number = 1; number <= 45; number++) await commit(aboutBats({ id: id(number) }));
    const earlier = earlierQuestions({ ...stores, profile });
    expect(await foundBy(earlier)).toEqual([]);
    const filling = earlier.fill();
    const whileFilling = await earlier.find(asked, 100);
    await filling;
    const afterwards = await earlier.find(asked, 100);
    expect(whileFilling.length).toBeLessThan(45);
    expect(afterwards).toHaveLength(45);
  });

  test("miss nothing when much was decided at once", async () => {
    const earlier = await following();
    for (let number = 1; number <= 65; number++) await commit(aboutBats({ id: id(number) }), decidedEvent);
    expect(await earlier.find(asked, 100)).toHaveLength(65);
  });
});

const batQuestion = {
  title: "Vleermuizen in de spouwmuur",
  text: "Bij het isoleren van de spouwmuur vinden wij vleermuizen. Wie weet wat mag en hoe lang onderzoek duurt?",
};

function aboutBats(changes: Parameters<typeof decided>[1] = {}) {
  return decided(decisions.answered, { ...batQuestion, id: id(1), ...changes });
}

function idOf(number: number): string {
  return `qst_3f9a2b1c-7d4e-4f60-8a91-${String(number).padStart(12, "0")}`;
}

function id(number: number): QuestionId {
  return QuestionId.parse(idOf(number));
}

/** Lays a question down as it stands now, with what happened to it, a minute after the last. */
async function commit<Q extends Question>(value: Q, event?: QuestionEvent): Promise<Q> {
  minutes += 1;
  const saving = {
    value,
    command: commandOf(`${value.id} ${minutes}`),
    by: triager,
    at: addMilliseconds(askedAt, minutes * 60_000),
    events: event ? [event] : [],
  };
  const expected = await stores.questions.get(value.id);
  const stored = expected
    ? await stores.questions.save({ ...saving, expected })
    : await stores.questions.create(saving);
  if (!stored.ok) throw new Error(stored.refusal.code);
  return value;
}

async function following() {
  const earlier = earlierQuestions({ ...stores, profile });
  await earlier.fill();
  return earlier;
}

async function foundBy(earlier: Awaited<ReturnType<typeof following>>): Promise<readonly QuestionId[]> {
  return (await earlier.find(asked, 3)).map(({ question }) => question.id);
}
