import { afterEach, describe, expect, test } from "@jest/globals";
import { addMilliseconds } from "#src/kernel/time.ts";
import type { Person } from "#src/people/person.ts";
import type { Question } from "#src/question/question.ts";
import { startApi } from "../support/api.ts";
import { profile } from "../support/loaded-sample.ts";
import { noor, sam } from "../support/people.ts";
import { inKraamkamer } from "../support/portfolio.ts";
import { decided, decisions, draft, inTriage, submitted, theme, waitingForAsker } from "../support/questions.ts";
import type { VerbWalk } from "../support/verb-walk.ts";
import { pressers, verbWalk } from "../support/verb-walk.ts";

const now = addMilliseconds(decided(decisions.answered).decidedAt, 600_000);
const { asker, partner, qrt } = pressers;
const inHand = { triagedBy: qrt.id };

let walk: VerbWalk | undefined;
afterEach(async () => {
  await walk?.close();
  walk = undefined;
});

/** Every input in which people type, on a question on which they can. */
const typed: readonly (readonly [string, Person, Question, readonly string[]])[] = [
  ["intake.walk", asker, draft({ step: "start" }), ["title"]],
  ["intake.walk", asker, draft({ step: "goals" }), ["inclusiveness", "residents"]],
  ["intake.walk", asker, draft({ step: "together" }), ["together", "problemOwner"]],
  ["intake.submit", asker, draft({ step: "start" }), ["title", "text"]],
  ["intake.submit", asker, draft({ step: "needs" }), ["data", "knowledge", "parties"]],
  ["question.edit", asker, submitted(), ["title", "text"]],
  ["question.answer", asker, waitingForAsker(inHand), ["answer"]],
  ["question.reopen", asker, decided(decisions.answered, inHand), ["why"]],
  ["question.join", partner, submitted(), ["data", "knowledge", "people"]],
  ["question.contribute", partner, submitted(), ["known"]],
  ["triage.note", qrt, inTriage(inHand), ["text"]],
  ["triage.ask-back", qrt, inTriage(inHand), ["text"]],
  ["triage.call", qrt, inTriage(inHand), ["text"]],
  [
    "triage.decide",
    qrt,
    inTriage(inHand),
    ["solutions", "needs", "partners", "reason", "answer", "team", "initiativeTitle", "whereTo"],
  ],
  ["analysis.report", qrt, decided(decisions.quick_analysis, inHand), ["text", "link", "picture"]],
];

describe("thirty thousand characters pasted into one input", () => {
  const pasted = `${"Een heel verslag. ".repeat(1_700)}Einde`.slice(-30_000);

  test.each(
    typed.flatMap(([verb, person, question, inputs]) => inputs.map((input) => ({ verb, person, question, input }))),
  )(
    "of $verb: $input is kept or comes back whole, and it says what is wrong",
    async ({ verb, person, question, input }) => {
      walk = await verbWalk(now);
      const laid = await walk.lay(question);
      const { answer, accepted } = await walk.presses(person, {
        verb,
        question: laid,
        filled: { ...filledFor(verb, input), [input]: pasted },
      });
      expect(walk.logged).toEqual([]);
      expect(answer).toMatchObject({ status: 200, kind: "card", language: person.language });
      expect({ accepted, isThere: answer.all.includes(JSON.stringify(pasted).slice(1, -1)) }).toEqual({
        accepted: false,
        isThere: true,
      });
      expect(answer.all).toMatch(/30[.,]000/);
    },
  );

  function filledFor(verb: string, input: string) {
    const usual = walk?.inputs[verb] ?? {};
    if (verb === "intake.walk" || verb === "intake.submit") return { ...usual, shown: input };
    if (verb !== "triage.decide") return usual;
    const route = routeAsking[input] ?? "answered";
    return { ...usual, route, open: route };
  }
});

/** Which route's form holds the input. */
const routeAsking: Readonly<Record<string, string>> = {
  team: "quick_analysis",
  initiativeTitle: "kraamkamer",
  whereTo: "not_for_alliance",
};

describe("the profile lost a theme that questions use", () => {
  const themes = profile.themes.filter(({ key }) => key !== theme.sustainability);
  const poorer = { ...profile, themes };
  const questions = [
    draft(),
    submitted(),
    inTriage(inHand),
    waitingForAsker(inHand),
    ...Object.values(decisions).map((decision) => decided(decision, inHand)),
  ];

  test("every card of theirs can still be looked at", async () => {
    walk = await verbWalk(now, poorer);
    for (const question of questions) {
      for (const person of [asker, partner, qrt]) {
        for (const verb of ["question.show", "question.more", "triage.show", "triage.desk"]) {
          const { answer } = await walk.presses(person, { verb, question: await walk.lay(question) });
          expect([verb, answer.status, answer.kind]).toEqual([verb, 200, expect.stringMatching("card|text")]);
        }
      }
    }
    expect(walk.logged).toEqual([]);
  });

  test("the QRT can still decide, under a theme that is there", async () => {
    walk = await verbWalk(now, poorer);
    const decide = (key: string) => ({
      verb: "triage.decide",
      filled: { route: "answered", open: "answered", theme: key, reason: "Bekend.", answer: "Kijk op de kaart." },
    });
    const lost = await walk.presses(qrt, {
      ...decide(theme.sustainability),
      question: await walk.lay(inTriage(inHand)),
    });
    expect(lost).toMatchObject({ accepted: false, answer: { kind: "card" } });
    expect(lost.answer.all).toContain("Kijk op de kaart.");
    const chosen = await walk.presses(qrt, { ...decide(theme.housing), question: await walk.lay(inTriage(inHand)) });
    expect(chosen).toMatchObject({ accepted: true, answer: { kind: "card" } });
  });

  test("lists, pages and the portfolio still answer", async () => {
    const api = await startApi({ profile: poorer, questions: [submitted()], initiatives: [inKraamkamer()] });
    for (const person of [noor, sam]) {
      for (const path of [
        "/questions",
        `/questions/${submitted().id}`,
        "/portfolio",
        "/initiatives",
        `/initiatives/${inKraamkamer().id}`,
      ]) {
        expect([path, (await api.as(person).get(path)).status]).toEqual([path, 200]);
      }
    }
    expect(api.logged.filter(({ event }) => /fail|broke/.test(event))).toEqual([]);
    await api.close();
  });
});
