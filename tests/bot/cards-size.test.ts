import { describe, expect, test } from "@jest/globals";
import type { Card } from "#bot/cards/card.ts";
import { intakeCard } from "#bot/intake/intake.card.ts";
import type { QuestionShown } from "#bot/question/question-shown.ts";
import { statusCard } from "#bot/question/status.card.ts";
import { triageCard, typedTriageCard } from "#bot/triage/triage.card.ts";
import { PartnerId } from "#src/partner/partner.ts";
import { KnownSolutionId } from "#src/profile/profile.ts";
import type { Decision } from "#src/question/decision.ts";
import { routes } from "#src/question/decision.ts";
import type { FilterAnswers } from "#src/question/filter-answers.ts";
import { walkSteps } from "#src/question/question.ts";
import { textsIn } from "#src/texts/texts.ts";
import { inputsOf, linesOf } from "#tests/support/card-parts.ts";
import { cardContext, shown, zwolle } from "#tests/support/cards.ts";
import { extremeExhibits } from "#tests/support/extreme-exhibits.ts";
import {
  decided,
  decisions,
  draft,
  fullAnswers,
  helpedAlready,
  inTriage,
  submitted,
  waitingForAsker,
  withdrawn,
} from "#tests/support/questions.ts";
import { triageShown } from "#tests/support/triage-cards.ts";
import { typedFor } from "#tests/support/triage-exhibits.ts";

/** As Teams counts: two bytes a character. */
const mostBytes = 20_000;
const languages = ["nl", "en"] as const;

describe.each(languages)("in %s, a card stays within 20 KB with the longest texts", (language) => {
  const context = cardContext(language);
  const problem = cardContext(language, { kind: "problem", text: textsIn(language).refusals.incomplete });

  test.each(walkSteps)("on step %s of the intake", (step) => {
    expect(bytes(intakeCard(longDraft(step), problem))).toBeLessThanOrEqual(mostBytes);
  });

  test.each(walkSteps)("on step %s of the intake by a newcomer in an alliance of a hundred partners", (step) => {
    const organisations = partners(100, (index) => `${partnerOf(index)} en omstreken ${index}`);
    expect(bytes(intakeCard(longDraft(step, organisations), problem))).toBeLessThanOrEqual(mostBytes);
  });

  test.each(extremeExhibits(language))("with $name", ({ card }) => {
    expect(bytes(card)).toBeLessThanOrEqual(mostBytes);
  });

  test.each(routes)("on the status of a question that went the way of %s", (route) => {
    expect(bytes(statusCard(shown(decided(longDecisions[route], written)), problem))).toBeLessThanOrEqual(mostBytes);
  });

  test("on the status of a question on its way", () => {
    const asked = waitingForAsker({ ...written, askedBack: long(1000) });
    for (const question of [submitted(written), inTriage(written), asked, helpedAlready(written), withdrawn(written)]) {
      expect(bytes(statusCard(shown(question), problem))).toBeLessThanOrEqual(mostBytes);
    }
  });

  test("on the triage card of a question that is new, waits, or was withdrawn", () => {
    const asked = waitingForAsker({ ...written, askedBack: long(1000) });
    for (const question of [submitted(written), asked, withdrawn(written)]) {
      expect(bytes(triageCard(triageShown(question), problem))).toBeLessThanOrEqual(mostBytes);
    }
  });

  test.each(routes)("on the triage card that shows the decision %s", (route) => {
    const findings = { solutions: long(1000), needs: long(1000), partners: long(1000) };
    const question = decided(longDecisions[route], { ...written, findings });
    expect(bytes(triageCard(triageShown(question), problem))).toBeLessThanOrEqual(mostBytes);
  });

  test("on the form of triage", () => {
    expect(bytes(triageCard(triageShown(inTriage(written)), context))).toBeLessThanOrEqual(mostBytes);
    expect(bytes(triageCard(triageShown(inTriage(written)), problem))).toBeLessThanOrEqual(mostBytes);
  });

  test.each(routes)("on the form of triage that comes back for %s, with every letter that was typed", (route) => {
    const card = typedTriageCard(triageShown(inTriage(written)), problem, { ...typedFor(route), ...longForm });
    expect(bytes(card)).toBeLessThanOrEqual(mostBytes);
    const values = inputsOf(card).map(({ value }) => value);
    expect(values).toEqual(
      expect.arrayContaining([longForm.solutions, longForm.needs, longForm.partners, longForm.reason]),
    );
  });
});

describe("the choice of an organisation", () => {
  test("offers all of them as long as there is room, by at most sixty characters of their names", () => {
    const organisations = partners(40, (index) => `${partnerOf(index)} ${index}`);
    const card = intakeCard(shown(draft({ organisation: null }), { organisations }), cardContext());
    expect(choicesOf(card)).toHaveLength(40);
    expect(linesOf(card).join()).not.toContain("Staat je organisatie er niet bij?");
    const [named] = partners(1, () => "Vereniging ".repeat(10));
    if (!named) throw new Error("no partner");
    const long = intakeCard(shown(draft({ organisation: null }), { organisations: [named] }), cardContext());
    expect(choicesOf(long)).toEqual([{ title: expect.stringMatching(/^.{40,59}…$/u), value: named.id }]);
  });

  test.each(walkSteps)("says on step %s what to do when there is no room for all of them", (step) => {
    const { intake, vocabulary } = cardContext().texts;
    const organisations = partners(100, (index) => `${partnerOf(index)} voor alle inwoners van de wijk ${index}`);
    const card = intakeCard(longDraft(step, organisations), cardContext());
    const longer = intake.organisationsOnStep(vocabulary.steps.theme);
    expect(linesOf(card)).toContain(step === "theme" ? intake.organisationsLeftOut : longer);
  });
});

function longDraft(
  step: (typeof walkSteps)[number],
  organisations: QuestionShown["organisations"] = [],
): QuestionShown<"draft"> {
  const organisation = organisations.length === 0 ? {} : { organisation: null };
  return shown(draft({ ...written, ...organisation, step }), { organisations });
}

function partners(count: number, nameOf: (index: number) => string): QuestionShown["organisations"] {
  return Array.from({ length: count }, (_, index) => {
    const name = nameOf(index);
    const id = name.toLowerCase().replaceAll(/[^a-z0-9]+/gu, "-");
    return { id: PartnerId.parse(`prt_${id.slice(0, 30)}${index}`), name };
  });
}

function partnerOf(index: number): string {
  const kinds = ["Woningstichting", "Stichting", "Gemeente", "Hogeschool", "Welzijn", "Coöperatie"];
  return `${kinds[index % kinds.length] ?? ""} Voorbeeld`;
}

function choicesOf(card: Card): unknown {
  return inputsOf(card).find(({ id }) => id === "organisation")?.["choices"];
}

function long(length: number): string {
  return "langwoord ".repeat(length / 10);
}

const longAnswers: FilterAnswers = {
  ...fullAnswers,
  inclusiveness: long(500),
  residents: long(500),
  together: long(500),
  problemOwner: long(200),
  data: long(500),
  knowledge: long(500),
  parties: long(500),
};

const longDecisions: Readonly<Record<Decision["route"], Decision>> = {
  answered: { ...decisions.answered, reason: long(1000), answer: long(2000) },
  quick_analysis: { ...decisions.quick_analysis, reason: long(1000), team: long(300) },
  kraamkamer: { ...decisions.kraamkamer, reason: long(1000), initiativeTitle: long(120) },
  miscellaneous: { ...decisions.miscellaneous, reason: long(1000) },
  not_for_alliance: { ...decisions.not_for_alliance, reason: long(1000), whereTo: long(500) },
};

const longForm = {
  solutions: long(1000),
  needs: long(1000),
  partners: long(1000),
  reason: long(1000),
  answer: long(2000),
  team: long(300),
  initiativeTitle: long(120),
  whereTo: long(500),
};

/** The three known solutions that take most room. */
const longOffers = zwolle.knownSolutions
  .toSorted((one, other) => roomFor(other) - roomFor(one))
  .slice(0, 3)
  .map(({ id }) => ({ solution: KnownSolutionId.parse(id), words: ["energiearmoede", "huurders", "energierekening"] }));

function roomFor({ title, description }: { readonly title: string; readonly description: string }): number {
  return title.length + description.length;
}

const written = { title: long(120), text: long(4000), answers: longAnswers, offered: longOffers };

function bytes(card: Card): number {
  return JSON.stringify(card).length * 2;
}
