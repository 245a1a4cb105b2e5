import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Card } from "#bot/cards/card.ts";
import { intakeCard } from "#bot/intake/intake.card.ts";
import { statusCard } from "#bot/question/status.card.ts";
import { triageCard } from "#bot/triage/triage.card.ts";
import { routes } from "#src/question/decision.ts";
import type { Decision } from "#src/question/decision.ts";
import type { FilterAnswers } from "#src/question/question.ts";
import { walkSteps } from "#src/question/question.ts";
import { typedFor } from "#tests/support/card-gallery.ts";
import { partsOf } from "#tests/support/card-parts.ts";
import { cardContext, shown } from "#tests/support/cards.ts";
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

/** Stands in everything that people write in these tests, so that it can be found on the cards. */
const mark = "QXZ";
const context = cardContext();

describe("what people write", () => {
  test("is shown letter by letter, and never read as a link or as markup", () => {
    fc.assert(
      fc.property(fc.constantFrom(...traps), fc.string({ maxLength: 60 }), (trap, more) => {
        for (const card of cardsSaying(`${mark} ${trap} ${more}`)) {
          expect(partsThatRenderMarkup(card).filter((part) => JSON.stringify(part).includes(mark))).toEqual([]);
          expect(card.speak).not.toMatch(/[[\]()<>*_`#~|\\]/u);
        }
      }),
      { numRuns: 30 },
    );
  });

  test("stands on every card as it was written", () => {
    for (const card of cardsSaying(`${mark} [x](http://evil)`)) {
      const runs = partsOf(card).filter(({ type, text }) => type === "TextRun" && String(text).includes(mark));
      const values = partsOf(card).filter(({ value }) => String(value).includes(mark));
      expect([...runs, ...values].length).toBeGreaterThan(0);
      for (const { text } of runs) expect(text).toContain("[x](http://evil)");
    }
  });

  test("cannot turn the reading direction round or hide letters", () => {
    for (const card of cardsSaying(`${mark}\u202Egpj.exe\u200B\u0007\u2066`)) {
      const runs = partsOf(card).filter(({ type }) => type === "TextRun");
      expect(JSON.stringify(runs)).not.toMatch(/[\u202E\u200B\u2066]|\\u0007/u);
    }
  });

  test("keeps its lines, and thousands of line breaks do not make thousands of lines", () => {
    const lines = (text: string) => {
      const card = triageCard(shown(submitted({ text, title: "Een vraag" })), context);
      return partsOf(card).filter(
        ({ type, text: written }) => type === "TextRun" && /^regel \d/u.test(String(written)),
      );
    };
    expect(lines("regel 1\nregel 2\n\nregel 3").map(({ text }) => text)).toEqual(["regel 1", "regel 2", "regel 3"]);
    expect(lines(Array.from({ length: 130 }, (_, index) => `regel ${index}`).join("\n"))).toHaveLength(20);
  });
});

describe("the size of a card stays within bounds with the longest texts", () => {
  test.each(walkSteps)("on step %s of the intake", (step) => {
    expect(bytes(intakeCard(shown(draft({ step, title: long(120), answers: longAnswers })), context))).toBeLessThan(
      20_000,
    );
  });

  test.each(routes)("on the status of a question that went the way of %s", (route) => {
    expect(bytes(statusCard(shown(decided(longDecisions[route], { title: long(120) })), context))).toBeLessThan(20_000);
  });

  test("on the status of a question that waits for its asker", () => {
    expect(
      bytes(statusCard(shown(waitingForAsker({ title: long(120), askedBack: long(1000) })), context)),
    ).toBeLessThan(20_000);
  });

  test("on the triage card of a new question", () => {
    const question = submitted({ title: long(120), text: long(4000), answers: longAnswers });
    expect(bytes(triageCard(shown(question), context))).toBeLessThan(20_000);
  });

  test.each(routes)("on the triage card that shows the decision %s", (route) => {
    const findings = { solutions: long(1000), needs: long(1000), partners: long(1000) };
    expect(
      bytes(triageCard(shown(decided(longDecisions[route], { title: long(120), findings })), context)),
    ).toBeLessThan(20_000);
  });

  // Five forms on one card take more room; Teams takes 100 KB.
  test.each(routes)("on the form of triage, also when it comes back for %s", (route) => {
    const question = inTriage({ title: long(120), text: long(4000), answers: longAnswers });
    const typed = { ...typedFor(route), ...longForm };
    expect(bytes(triageCard(shown(question), context))).toBeLessThan(40_000);
    expect(bytes(triageCard(shown(question), context, typed))).toBeLessThan(40_000);
  });
});

const traps = [
  "[klik hier](http://evil)",
  "**vet** _schuin_ `code`",
  "# kop\n- punt",
  "<at>Iedereen</at>",
  "![plaatje](http://evil/x.png)",
  "{{DATE(2026-11-02)}}",
];

/** Every card of a question in which every text that a person can write is this one. */
function cardsSaying(text: string): readonly Card[] {
  const title = text.slice(0, 120);
  const answers: FilterAnswers = {
    ...fullAnswers,
    inclusiveness: text,
    residents: text,
    together: text,
    problemOwner: text,
    data: text,
    knowledge: text,
    parties: text,
  };
  const written = { title, text, answers };
  const people = { asker: text, organisation: text, triager: text };
  const findings = { solutions: text, needs: text, partners: text };
  const saying: Readonly<Record<Decision["route"], Decision>> = {
    answered: { ...decisions.answered, reason: text, answer: text },
    quick_analysis: { ...decisions.quick_analysis, reason: text, team: text },
    kraamkamer: { ...decisions.kraamkamer, reason: text, initiativeTitle: title },
    miscellaneous: { ...decisions.miscellaneous, reason: text },
    not_for_alliance: { ...decisions.not_for_alliance, reason: text, whereTo: text },
  };
  return [
    ...walkSteps.map((step) => intakeCard(shown(draft({ ...written, step }), people), context)),
    statusCard(shown(submitted(written), people), context),
    statusCard(shown(inTriage(written), people), context),
    statusCard(shown(waitingForAsker({ ...written, askedBack: text }), people), context),
    statusCard(shown(helpedAlready(written), people), context),
    statusCard(shown(withdrawn(written), people), context),
    ...routes.map((route) => statusCard(shown(decided(saying[route], written), people), context)),
    triageCard(shown(submitted(written), people), context),
    triageCard(shown(inTriage(written), people), context),
    triageCard(shown(waitingForAsker({ ...written, askedBack: text }), people), context),
    triageCard(shown(withdrawn(written), people), context),
    ...routes.map((route) => triageCard(shown(decided(saying[route], { ...written, findings }), people), context)),
  ];
}

/** All but runs of text and inputs, which show what they are given as it is. */
function partsThatRenderMarkup(card: Card) {
  return partsOf(card)
    .filter(({ type }) => !["AdaptiveCard", "TextRun", "RichTextBlock", "Input.Text"].includes(type))
    .map(({ text, title, label, placeholder, errorMessage, tooltip, altText, facts, choices }) => {
      return { text, title, label, placeholder, errorMessage, tooltip, altText, facts, choices };
    });
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

/** As Teams counts: two bytes a character. */
function bytes(card: Card): number {
  return JSON.stringify(card).length * 2;
}
