import { describe, expect, test } from "@jest/globals";
import type { Partner } from "#src/partner/partner.ts";
import { PartnerId } from "#src/partner/partner.ts";
import type { Question } from "#src/question/question.ts";
import { QuestionId, QuestionNumber } from "#src/question/question.ts";
import type { AnsweredQuestion } from "#src/triage/find-parties.ts";
import { findParties, questionsLike } from "#src/triage/find-parties.ts";
import { zwolle } from "#tests/support/cards.ts";
import { decided, decisions, inTriage } from "#tests/support/questions.ts";
import { workOf } from "#tests/support/work-of.ts";

const { stopWords } = zwolle;

const grid = partner("grid", ["stroomnet", "energieverbruik per postcode"]);
const help = partner("help", ["maatschappelijk werk", "schuldhulp"]);
const water = partner("water", ["waterstanden", "hitte en droogte"]);
const partners = [grid, help, water];

describe("what a partner knows", () => {
  test("finds it by words that its expertise shares with the question, also inside longer words", () => {
    const question = asked("Wie kent het stroomnet, en wie helpt mensen met een schuld?");
    expect(found(question)).toEqual([
      { id: grid.id, expertise: ["stroomnet"], words: ["stroomnet"], earlier: [] },
      { id: help.id, expertise: ["schuldhulp"], words: ["schuld"], earlier: [] },
    ]);
  });

  test("is looked for in what the asker needs, too", () => {
    const { answers } = inTriage();
    const needing = asked("Wie denkt mee?", {
      answers: { ...answers, data: "Waterstanden", knowledge: "", parties: "" },
    });
    expect(found(needing).map(({ id }) => id)).toEqual([water.id]);
  });

  test("puts who knows most about it first", () => {
    const question = asked("Hitte, droogte en waterstanden, en misschien het stroomnet");
    expect(found(question).map(({ id }) => id)).toEqual([water.id]);
    expect(
      found(asked("Hitte in de stad en het stroomnet"))
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual([grid.id, water.id]);
  });

  test("counts for less where a longer word only begins with it", () => {
    const soil = partner("soil", ["water en bodem"]);
    const others = [help, partner("bank", ["schuldhulp"])];
    const question = asked("Wij merken het als de waterrekening blijft liggen, maar dan is er vaak al een schuld.");
    const ranked = findParties(question, { partners: [soil, ...others, grid, water], alike: [] }, stopWords);
    expect(ranked.map(({ partner: { id } }) => id)).toEqual([...others.map(({ id }) => id), soil.id]);
  });

  test("is not found by a word that fits every subject", () => {
    const health = partner("health", ["gezondheidscijfers", "open data"]);
    const question = asked("Wie heeft cijfers, gegevens of data over zwerfafval?");
    expect(findParties(question, { partners: [health], alike: [] }, stopWords)).toEqual([]);
    const telling = findParties(
      asked("Hoe staat het met de gezondheid?"),
      { partners: [health], alike: [] },
      stopWords,
    );
    expect(telling.map(({ expertise }) => expertise)).toEqual([["gezondheidscijfers"]]);
  });

  test("finds nobody where nothing is shared", () => {
    expect(found(asked("Wie heeft een vergaderruimte over?"))).toEqual([]);
  });
});

describe("what a partner did before", () => {
  const flood = answered("1", "Wateroverlast in de Assendorperstraat", "Welke kelders liepen onder water?");
  const bins = answered("2", "Volle prullenbakken", "Waar staan de prullenbakken die het eerst vol zijn?");
  const question = asked("Waar komt wateroverlast in kelders vandaan?");

  test("counts for a question like it, and for no other", () => {
    expect(questionsLike(question, [bins, flood], stopWords)).toEqual([{ question: flood, likeness: 1 }]);
  });

  test("names the earlier question as the reason", () => {
    const alike = [{ question: flood, likeness: 1, answeredBy: [help.id] }];
    expect(found(question, alike)).toEqual([
      {
        id: help.id,
        expertise: [],
        words: [],
        earlier: [{ id: flood.id, number: flood.number, title: "Wateroverlast in de Assendorperstraat" }],
      },
    ]);
  });

  test("and what it knows add up", () => {
    const alike = [{ question: flood, likeness: 0.5, answeredBy: [help.id, grid.id] }];
    const both = asked("Wateroverlast in kelders, en schuldhulp");
    expect(found(both, alike).map(({ id }) => id)).toEqual([help.id, grid.id]);
  });

  test("is not looked for in a confidential question, nor in the question itself", () => {
    const secret = { ...flood, confidential: true };
    expect(questionsLike(question, [secret, question], stopWords)).toEqual([]);
  });
});

test("of many earlier questions the ten most alike are found within a blink", () => {
  const about = (index: number) => (index % 10 === 0 ? "wateroverlast in een kelder" : "iets heel anders");
  const earlier = Array.from({ length: 300 }, (_, index) =>
    answered(`${index}`, `Vraag ${index}`, `Een vraag over ${about(index)}. ${"Woorden ".repeat(60)}`),
  );
  const look = () => questionsLike(asked("Wateroverlast in kelders"), earlier, stopWords);
  expect(look()).toHaveLength(10);
  expect(workOf(look)).toBeLessThan(500);
});

function found(question: Question, alike: readonly AnsweredQuestion[] = []) {
  return findParties(question, { partners, alike }, stopWords).map(
    ({ partner: { id }, expertise, words, earlier }) => ({ id, expertise, words, earlier }),
  );
}

function asked(text: string, changes: Parameters<typeof inTriage>[0] = {}): Question {
  const answers = { ...inTriage().answers, data: "", knowledge: "", parties: "" };
  return inTriage({ title: text.slice(0, 120), text, answers, ...changes });
}

function answered(key: string, title: string, text: string) {
  return decided(decisions.answered, {
    id: QuestionId.parse(`qst_earlier-${key}`),
    number: QuestionNumber.parse(`V-2026-${key.padStart(3, "0")}`),
    title,
    text,
  });
}

function partner(key: string, expertise: readonly string[]): Partner {
  return {
    id: PartnerId.parse(`prt_sample-${key}`),
    name: `Voorbeeld ${key}`,
    kind: "association",
    expertise: [...expertise],
    mergedInto: null,
  };
}
