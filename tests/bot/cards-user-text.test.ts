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
