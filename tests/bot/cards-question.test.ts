import { describe, expect, test } from "@jest/globals";
import { draftPromptCard } from "#bot/intake/draft-prompt.card.ts";
import { confidentialCard } from "#bot/question/confidential.card.ts";
import { formCard } from "#bot/question/form.card.ts";
import { helpedPromptCard } from "#bot/question/helped-prompt.card.ts";
import { contributeForm, showingOf } from "#bot/question/question-forms.ts";
import { statusCard } from "#bot/question/status.card.ts";
import { actorOf } from "#src/people/person.ts";
import { routes } from "#src/question/decision.ts";
import { linesOf, buttonsOf, inputsOf, partsOf } from "#tests/support/card-parts.ts";
import { cardContext, shown } from "#tests/support/cards.ts";
import { contributed, fullOffer, joinedAs, someInvolved, someResult } from "#tests/support/involved.ts";
import { housing, noor, sam } from "#tests/support/people.ts";
import { personal } from "#tests/support/question-exhibits.ts";
import { decided, decisions, draft, inTriage, submitted, waitingForAsker } from "#tests/support/questions.ts";

const context = cardContext();
const mostBytes = 20_000;

describe("the card of a confidential question in a channel", () => {
  test("tells its number and theme, and who may read it", () => {
    const card = confidentialCard(shown(submitted({ confidential: true })), context);
    expect(linesOf(card)).toEqual([
      "V-2026-014",
      "Vertrouwelijk",
      "Vertrouwelijke vraag bij het thema Brede duurzaamheid",
      "Alleen de vraagsteller, het Quick Respons Team en de partijen die het team erbij vraagt, lezen deze vraag.",
    ]);
    expect(card.speak).toBe(
      "Vraag V-2026-014. Vertrouwelijke vraag bij het thema Brede duurzaamheid. De inhoud is niet voor iedereen.",
    );
  });

  test("holds nothing of what was asked, by whom, or by whom it was answered", () => {
    const question = waitingForAsker({ confidential: true, involved: someInvolved() });
    const written = JSON.stringify(confidentialCard(shown(question), context));
    const { title, text, askedBack, answers, involved } = question;
    const hidden = [
      title,
      text,
      askedBack,
      answers.data,
      "Voorbeeld",
      ...involved.contributions.map((said) => said.text),
    ];
    expect(hidden.filter((content) => written.includes(content))).toEqual([]);
  });

  test("names no theme where there is none yet", () => {
    const proposal = { ...draft().proposal, ranked: [] };
    const card = confidentialCard(shown(draft({ confidential: true, proposal })), context);
    expect(linesOf(card)).toContain("Vertrouwelijke vraag");
  });
});

describe("the question whether it helped", () => {
  test("can be answered with yes, no, or by reopening", () => {
    const card = helpedPromptCard(shown(decided(decisions.answered)), context);
    expect(linesOf(card)).toEqual(
      expect.arrayContaining(["V-2026-014", "Beantwoord", "Ben je geholpen?", submitted().title]),
    );
    expect(buttonsOf(card).map(({ id, data }) => [id, data])).toMatchObject([
      ["question.rate:yes", { helped: true }],
      ["question.rate:no", { helped: false }],
      ["question.reopen", { id: submitted().id }],
    ]);
  });

  test("names a confidential question by its number only", () => {
    const card = helpedPromptCard(shown(decided(decisions.answered, { confidential: true })), context);
    expect(JSON.stringify(card)).not.toContain(submitted().title);
  });
});

describe("the reminder of a draft that lies still", () => {
  test("says until when it is kept, and lets the asker go on or withdraw it", () => {
    const card = draftPromptCard(shown(draft()), context);
    expect(linesOf(card)).toContain(
      "Je hebt de vraag nog niet ingestuurd. Doe je niets, dan verloopt de vraag op maandag 16 november 2026.",
    );
    expect(buttonsOf(card).map(({ title }) => title)).toEqual(["Ga verder", "Ja, trek de vraag in"]);
  });

  test("keeps the title of a confidential draft to itself", () => {
    expect(JSON.stringify(draftPromptCard(shown(draft({ confidential: true })), context))).not.toContain(draft().title);
  });
});

describe("behind Meer", () => {
  const titlesFor = (...of: Parameters<typeof personal>) => {
    const parts = partsOf(personal(...of));
    return parts.filter(({ type }) => type.startsWith("Action.")).map(({ title }) => title);
  };

  test("the asker finds what the stage allows, and a partner what is theirs", () => {
    expect(titlesFor(shown(submitted()), actorOf(noor))).toEqual([
      "Wijzig de vraag",
      "Bewaar",
      "Trek de vraag in",
      "Ja, trek de vraag in",
      "Wij doen mee",
      "Meld ons aan",
      "Demp",
      "Maak vertrouwelijk",
      "Ja, maak de vraag vertrouwelijk",
      "Terug",
      "Bekijk de vraag",
    ]);
    const partner = { ...actorOf(noor), person: sam.id };
    expect(titlesFor(shown(inTriage()), partner)).toEqual([
      "Wij doen mee",
      "Meld ons aan",
      "Volg",
      "Demp",
      "Terug",
      "Bekijk de vraag",
    ]);
    expect(titlesFor(shown(inTriage()), { ...partner, organisation: null })).toEqual([
      "Volg",
      "Demp",
      "Terug",
      "Bekijk de vraag",
    ]);
  });

  test("the form of who joined is filled in with what was said", () => {
    const own = { ...joinedAs(1, fullOffer), organisation: housing.id };
    const card = personal(shown(inTriage({ involved: someInvolved({ joined: [own] }) })), actorOf(noor));
    const { hours, ...texts } = fullOffer;
    const values = Object.fromEntries(inputsOf(card).map(({ id, value }) => [id, value]));
    expect(values).toEqual({ ...texts, hours });
  });

  test("a question that was answered asks whether that helped, and until when it can be reopened", () => {
    const lines = linesOf(personal(shown(decided(decisions.answered)), actorOf(noor)));
    expect(lines).toEqual(
      expect.arrayContaining([
        "Ben je geholpen?",
        "Het Quick Respons Team kijkt dan opnieuw naar je vraag. Dit kan tot en met zaterdag 5 december 2026.",
      ]),
    );
  });
});

describe("with the longest texts", () => {
  const long = (length: number) => "langwoord ".repeat(length / 10);
  const offer = { ...fullOffer, data: long(500), knowledge: long(500), people: long(300) };
  const involved = someInvolved({
    joined: Array.from({ length: 300 }, (_, number) => joinedAs(number, offer)),
    contributions: [1, 2, 3, 4].map((number) => contributed(number, long(4000))),
    call: { text: long(1000), due: inTriage().decideBy, by: sam.id, at: submitted().submittedAt },
  });
  const written = { title: long(120), text: long(4000), involved };
  const result = { ...someResult, text: long(2000) };
  const reasons = { reason: long(1000), answer: long(2000), team: long(300), whereTo: long(500) };

  test.each(routes)("the card of the thread stays within 20 KB on the way of %s", (route) => {
    const decision = { ...decisions[route], ...pick(reasons, Object.keys(decisions[route])) };
    const question = decided(decision, { ...written, result: route === "quick_analysis" ? result : null });
    expect(bytesOf(statusCard(shown(question), context))).toBeLessThanOrEqual(mostBytes);
  });

  test("the card of the thread and the one behind Meer stay within 20 KB before a decision", () => {
    const waiting = waitingForAsker({ ...written, askedBack: long(1000) });
    for (const question of [submitted(written), inTriage(written), waiting]) {
      expect(bytesOf(statusCard(shown(question), context))).toBeLessThanOrEqual(mostBytes);
      expect(bytesOf(personal(shown(question), actorOf(noor)))).toBeLessThanOrEqual(mostBytes);
    }
  });

  test("a text that cannot be edited whole on a card is left to the tab", () => {
    const text = '"\n'.repeat(2000);
    const card = personal(shown(submitted({ text })), actorOf(noor));
    expect(bytesOf(card)).toBeLessThanOrEqual(mostBytes);
    expect(inputsOf(card).map(({ id }) => id)).not.toContain("text");
    expect(linesOf(card)).toContain("Jouw vraag");
  });

  test("a form that comes back holds every letter, however many there are", () => {
    const typed = long(30_000);
    const on = shown(submitted());
    const form = contributeForm(showingOf(on, context), context.texts, { typed: typed });
    const card = formCard(on, context, { title: "Ik weet iets", form });
    expect(inputsOf(card)).toEqual([expect.objectContaining({ value: typed, maxLength: typed.length })]);
  });

  function pick<T extends object>(from: T, keys: readonly string[]): Partial<T> {
    return Object.fromEntries(Object.entries(from).filter(([key]) => keys.includes(key))) as Partial<T>;
  }
});

function bytesOf(card: object): number {
  return JSON.stringify(card).length * 2;
}
