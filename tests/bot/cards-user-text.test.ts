import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Card } from "#bot/cards/card.ts";
import { breakable, visible } from "#bot/cards/user-text.ts";
import { draftPromptCard } from "#bot/intake/draft-prompt.card.ts";
import { intakeCard } from "#bot/intake/intake.card.ts";
import { formCard } from "#bot/question/form.card.ts";
import { helpedPromptCard } from "#bot/question/helped-prompt.card.ts";
import { contributeForm, showingOf } from "#bot/question/question-forms.ts";
import { statusCard } from "#bot/question/status.card.ts";
import { deskCard } from "#bot/triage/desk.card.ts";
import { triageCard } from "#bot/triage/triage.card.ts";
import { Day } from "#src/kernel/time.ts";
import { actorOf } from "#src/people/person.ts";
import { routes } from "#src/question/decision.ts";
import type { Decision } from "#src/question/decision.ts";
import type { FilterAnswers } from "#src/question/filter-answers.ts";
import { walkSteps } from "#src/question/question.ts";
import { deskViews } from "#src/triage/desk-view.ts";
import { housing, noor } from "#tests/support/people.ts";
import { personal } from "#tests/support/question-exhibits.ts";
import { partsOf } from "#tests/support/card-parts.ts";
import { cardContext, shown } from "#tests/support/cards.ts";
import { contributed, fullOffer, joinedAs, someInvolved, someResult } from "#tests/support/involved.ts";
import {
  askedAt,
  decided,
  decisions,
  draft,
  fullAnswers,
  helpedAlready,
  inTriage,
  submitted,
  waitingForAsker,
  withdrawn,
  triager,
} from "#tests/support/questions.ts";
import { deskShown, triageShown } from "#tests/support/triage-cards.ts";

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

  test("can break where no line is long enough for it, but never inside a character", () => {
    const pieces = (text: string) => breakable(text).split("\u200B");
    expect(pieces("Samenwerkingsovereenkomstenregister bekijken")).toHaveLength(1);
    const family = "👩\u200D👩\u200D👧";
    for (const long of ["Samenwerkingsovereenkomst".repeat(4), family.repeat(20), "e\u0301".repeat(60)]) {
      expect(pieces(long).length).toBeGreaterThan(2);
      expect(pieces(long).join("")).toBe(long);
      expect(pieces(long).filter((piece) => /^[\p{M}\u200D]|\u200D$/u.test(piece))).toEqual([]);
    }
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

  test("loses every sign that shows nothing, also where all else is plain letters", () => {
    for (const unseen of ["\u0000", "\t", "\u007F", "\u0085", "\u00AD", "\u200B", "\uFEFF"]) {
      expect(visible(`caf\u00E9${unseen} \u00E8n\u00A0IJ`)).toBe("caf\u00E9 \u00E8n\u00A0IJ");
    }
    expect(visible("een\r\ntwee\rdrie\n")).toBe("een\ntwee\ndrie\n");
  });

  test("keeps its lines, and thousands of line breaks do not make thousands of lines", () => {
    const lines = (text: string) => {
      const card = triageCard(triageShown(submitted({ text, title: "Een vraag" })), context);
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
    ...cardsAround(text),
    ...routes.map((route) => statusCard(shown(decided(saying[route], written), people), context)),
    triageCard(triageShown(submitted(written), people), context),
    triageCard(triageShown(inTriage(written), people), context),
    triageCard(triageShown(waitingForAsker({ ...written, askedBack: text }), people), context),
    triageCard(triageShown(withdrawn(written), people), context),
    ...routes.map((route) =>
      triageCard(triageShown(decided(saying[route], { ...written, findings }), people), context),
    ),
    ...around(text).map(({ question, ...told }) => triageCard(triageShown(question, { ...people, ...told }), context)),
    ...deskViews.map((view) => {
      const [open, closed] = around(text);
      const { question, notes, ...told } = view === "decision" ? closed : open;
      return deskCard(deskShown(question, view, { notes, around: { ...people, ...told } }), context);
    }),
  ];
}

/** Questions around which everybody has said this; open and decided. */
function around(text: string) {
  const involved = someInvolved({
    contributions: [contributed(3, text)],
    joined: [joinedAs(1, { ...fullOffer, data: text, knowledge: text, people: text })],
    call: { text, due: Day.parse("2026-11-09"), by: triager, at: askedAt },
  });
  const told = {
    team: [text],
    parties: [text],
    notes: [{ by: text, at: askedAt, text }],
    story: {
      back: { how: "reopened", at: askedAt, why: text },
      answered: { asked: text, answer: text, at: askedAt },
      contributions: involved.contributions,
    },
  } as const;
  const result = { ...someResult, text };
  return [
    { ...told, question: inTriage({ title: text.slice(0, 120), involved }) },
    { ...told, question: decided(decisions.quick_analysis, { title: text.slice(0, 120), involved, result }) },
  ] as const;
}

/** Cards on which others than the asker have written this, and their organisations are called so. */
function cardsAround(text: string): readonly Card[] {
  const offer = { ...fullOffer, data: text, knowledge: text, people: text };
  const call = { text, due: submitted().pickUpBy, by: noor.id, at: submitted().submittedAt };
  const own = { ...joinedAs(1, offer), organisation: housing.id };
  const involved = someInvolved({ joined: [own], contributions: [contributed(1, text)], call });
  const written = { title: text.slice(0, 120), text, involved };
  const names = {
    joined: [{ organisation: text, offer: own }],
    contributions: [{ by: text, contribution: contributed(1, text) }],
  };
  const waiting = shown(waitingForAsker({ ...written, askedBack: text }), names);
  const analysed = decided(decisions.quick_analysis, { ...written, result: { ...someResult, text } });
  const form = contributeForm(showingOf(waiting, context), context.texts, { typed: text });
  return [
    statusCard(waiting, context),
    statusCard(shown(analysed, names), context),
    personal(shown(submitted(written), names), actorOf(noor)),
    personal(waiting, actorOf(noor)),
    formCard(waiting, context, { title: context.texts.question.know, form }),
    helpedPromptCard(shown(analysed), context),
    draftPromptCard(shown(draft({ title: written.title })), context),
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
