import { describe, expect, test } from "@jest/globals";
import { statusCard } from "#bot/question/status.card.ts";
import { linesOf, partsOf } from "#tests/support/card-parts.ts";
import { cardContext, shown } from "#tests/support/cards.ts";
import {
  decided,
  decisions,
  helpedAlready,
  inTriage,
  submitted,
  waitingForAsker,
  withdrawn,
} from "#tests/support/questions.ts";

const context = cardContext();

/** Under every status card. */
const asking = ["Vraagsteller", "Noor Voorbeeld, Woningstichting Voorbeeld", "Thema", "Brede duurzaamheid"];
const needed = ["Nodig op", "18 december 2026"];
const way = "Ingestuurd → In triage → Besloten";
const { title } = submitted();

describe("everybody in the thread reads", () => {
  test("that a question was submitted, what comes next, and by which day", () => {
    expect(linesOf(statusCard(shown(submitted()), context))).toEqual([
      "V-2026-014",
      "Ingestuurd",
      title,
      way,
      "Het Quick Respons Team pakt de vraag op, uiterlijk woensdag 4 november 2026",
      ...asking,
      ...needed,
    ]);
  });

  test("who has a question in triage, and when there is a decision", () => {
    expect(linesOf(statusCard(shown(inTriage()), context))).toEqual([
      "V-2026-014",
      "In triage",
      title,
      way,
      "Het Quick Respons Team zoekt uit en besluit, uiterlijk maandag 9 november 2026",
      ...asking,
      ...needed,
      "Opgepakt door",
      "Sam Voorbeeld",
    ]);
  });

  test("what the QRT asks back", () => {
    const lines = linesOf(statusCard(shown(waitingForAsker()), context));
    expect(lines).toContain("Wacht op de vraagsteller");
    expect(lines).toContain("Gaat het alleen om huurders, of ook om mensen met een eigen huis?");
  });

  test.each([
    ["answered", "Beantwoord", ["Antwoord", decisions.answered.answer, "Waarom", decisions.answered.reason]],
    [
      "quick_analysis",
      "Snelle analyse",
      [
        "Team",
        "Windesheim, gemeente Zwolle en de corporatie",
        "Uitkomst",
        "Uiterlijk donderdag 3 december 2026",
        "Waarom",
        decisions.quick_analysis.reason,
      ],
    ],
    [
      "kraamkamer",
      "Kraamkamer",
      [
        "Nieuw initiatief",
        "Warm wonen in Holtenbroek",
        "Volgende stap",
        "De proceseigenaar van het thema neemt contact op",
        "Waarom",
        decisions.kraamkamer.reason,
      ],
    ],
    [
      "miscellaneous",
      "Overige zaken",
      ["Opnieuw bekijken", "Op maandag 15 maart 2027", "Waarom", decisions.miscellaneous.reason],
    ],
    [
      "not_for_alliance",
      "Niet voor de alliantie",
      [
        "Waarom",
        decisions.not_for_alliance.reason,
        "Waar je wel terechtkunt",
        "De servicedesk van de gemeente Zwolle.",
      ],
    ],
  ] as const)("the decision %s with its reason and what follows", (route, state, outcome) => {
    expect(linesOf(statusCard(shown(decided(decisions[route])), context))).toEqual([
      "V-2026-014",
      state,
      title,
      ...outcome,
      ...asking,
      ...needed,
      "Besloten door",
      "Sam Voorbeeld",
    ]);
  });

  test("which known solution helped", () => {
    expect(linesOf(statusCard(shown(helpedAlready()), context))).toEqual([
      "Vraag",
      "Al geholpen",
      title,
      "Deze bekende oplossing helpt al:",
      "Sociale kaart energiearmoede",
      expect.stringMatching(/^Studenten van Windesheim/u),
      ...asking,
    ]);
  });

  test("that a question was withdrawn, with its number if it had one", () => {
    expect(linesOf(statusCard(shown(withdrawn()), context)).slice(0, 4)).toEqual([
      "V-2026-014",
      "Ingetrokken",
      title,
      "De vraagsteller heeft deze vraag ingetrokken. Er gebeurt niets meer mee.",
    ]);
    expect(linesOf(statusCard(shown(withdrawn({ number: null })), context))[0]).toBe("Vraag");
  });

  test("first of all why the card is not what they expected", () => {
    const outdated = cardContext("nl", { kind: "outdated", text: "Deze kaart is verouderd." });
    const card = statusCard(shown(submitted()), outdated);
    expect(linesOf(card)[0]).toBe("Deze kaart is verouderd.");
    expect(card.speak).toMatch(/^Deze kaart is verouderd\. Vraag V-2026-014: /u);
  });
});

test("a screen reader hears the question, its state and the next day that counts", () => {
  expect(statusCard(shown(submitted()), context).speak).toBe(
    `Vraag V-2026-014: ${title} Status: Ingestuurd. Volgende stap: Het Quick Respons Team pakt de vraag op, uiterlijk woensdag 4 november 2026.`,
  );
});

test("every status card leads to the page of the question, and has no other button", () => {
  const questions = [
    submitted(),
    inTriage(),
    waitingForAsker(),
    decided(decisions.answered),
    helpedAlready(),
    withdrawn(),
  ];
  for (const question of questions) {
    const buttons = partsOf(statusCard(shown(question), context)).filter(({ type }) => type.startsWith("Action."));
    expect(buttons).toEqual([
      { type: "Action.OpenUrl", title: "Bekijk de vraag", url: `https://vraagbaak.example/questions/${question.id}` },
    ]);
  }
});
