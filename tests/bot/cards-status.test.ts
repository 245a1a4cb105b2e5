import { describe, expect, test } from "@jest/globals";
import { statusCard } from "#bot/question/status.card.ts";
import { ThemeKey } from "#src/profile/profile.ts";
import { buttonsOf, linesOf, partsOf } from "#tests/support/card-parts.ts";
import { cardContext, shown } from "#tests/support/cards.ts";
import { contributed, joinedAs, someInvolved, someResult } from "#tests/support/involved.ts";
import {
  decided,
  decisions,
  draft,
  expired,
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

/** At the foot of the card of every question that still takes things in, and in what unfolds there. */
const howToAdd =
  'Iets toevoegen? Noem @Vraagbaak in je reactie, of kies bij een bericht "Voeg toe aan vraag". Andere reacties ziet Vraagbaak niet.';
const joinForm = "Wat brengt je organisatie in? Alles mag leeg blijven.";

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
      howToAdd,
      joinForm,
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
      howToAdd,
      joinForm,
    ]);
  });

  test("what the QRT asks back", () => {
    const lines = linesOf(statusCard(shown(waitingForAsker()), context));
    expect(lines).toContain("Wacht op de vraagsteller");
    expect(lines).toContain("Gaat het alleen om huurders, of ook om mensen met een eigen huis?");
  });

  test("that the clock stands still while the QRT waits for the asker, and no day", () => {
    const card = statusCard(shown(waitingForAsker()), context);
    const stands = "De klok staat stil tot de vraagsteller antwoordt. Daarna besluit het Quick Respons Team.";
    expect(linesOf(card)).toContain(stands);
    expect(card.speak).toMatch(/De klok staat stil tot de vraagsteller antwoordt\./u);
    expect(JSON.stringify(card)).not.toContain("uiterlijk");
  });

  test("to its asker alone that it waits for them, and in their chat how to add to it", () => {
    const ofAll = JSON.stringify(statusCard(shown(waitingForAsker()), context));
    expect(ofAll).toContain("Wacht op de vraagsteller");
    expect(ofAll).toContain("Noem @Vraagbaak in je reactie");
    const card = statusCard(shown(waitingForAsker()), context, { readBy: "asker_in_chat" });
    expect(JSON.stringify(card)).not.toMatch(/vraagsteller antwoordt|Wacht op de vraagsteller|Noem @Vraagbaak/u);
    expect(linesOf(card)).toContain("De klok staat stil tot je antwoordt. Daarna besluit het Quick Respons Team.");
    expect(linesOf(card)).toContain('Iets toevoegen? Kies "Ik weet iets".');
    expect(JSON.stringify(card)).toContain("Wacht op jouw antwoord");
  });

  test("of a confidential question to add by the button alone, since the channel reads what is written in it", () => {
    const card = statusCard(shown(submitted({ confidential: true })), context);
    expect(linesOf(card)).toContain(
      'Iets toevoegen? Kies "Ik weet iets". Wat je in het kanaal schrijft, kan iedereen daar lezen.',
    );
    expect(JSON.stringify(card)).not.toMatch(/@Vraagbaak|Voeg toe aan vraag/u);
    const inChat = statusCard(shown(submitted({ confidential: true })), context, { readBy: "asker_in_chat" });
    expect(linesOf(inChat)).toContain('Iets toevoegen? Kies "Ik weet iets".');
  });

  test("what the QRT asked and the asker answered, the answer once", () => {
    const said = { ...contributed(1, "Alleen om huurders."), by: submitted().askedBy };
    const involved = someInvolved({ contributions: [said] });
    const answered = { asked: "Gaat het om huurders?", answer: said.text, at: said.at };
    const lines = linesOf(statusCard(shown(inTriage({ involved })), context, { answered }));
    expect(lines).toContain("Gaat het om huurders?");
    expect(lines.filter((line) => line === said.text)).toHaveLength(1);
    expect(lines).not.toContain("1 aanvulling");
  });

  test("that a quick analysis with its result has answered the question", () => {
    const card = statusCard(shown(decided(decisions.quick_analysis, { result: someResult })), context);
    const lines = linesOf(card);
    expect(lines).toContain("Beantwoord");
    expect(lines).toContain("Antwoord uit de snelle analyse");
    expect(lines).not.toContain("Snelle analyse");
    expect(card.speak).toContain("Besluit: Beantwoord.");
    expect(JSON.stringify(card)).not.toContain("Uiterlijk");
  });

  test("a secure address as a link of exactly that address, and nothing else as one", () => {
    const runsOf = (text: string) => {
      const involved = someInvolved({ contributions: [contributed(1, text)] });
      return partsOf(statusCard(shown(inTriage({ involved })), context)).flatMap(({ type, text: run, selectAction }) =>
        type === "TextRun" && selectAction ? [[run, selectAction]] : [],
      );
    };
    const link = (url: string) => [url, { type: "Action.OpenUrl", title: url, url }];
    expect(runsOf("Zie https://data.example/wijk?x=1, of (https://kaart.example/a_(b)).")).toEqual([
      link("https://data.example/wijk?x=1"),
      link("https://kaart.example/a_(b)"),
    ]);
    expect(runsOf("http://oud.example, javascript:alert(1), [hier](https://x.example)")).toEqual([
      link("https://x.example"),
    ]);
    expect(runsOf(`${"lang ".repeat(55)}https://data.example/${"a".repeat(60)}`)).toEqual([]);
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
      howToAdd,
      // With an answer, or with a better place to go, there is nothing left to join.
      ...(route === "answered" || route === "not_for_alliance" ? [] : [joinForm]),
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

describe("the buttons under a status card", () => {
  const everybody = ["Ik weet iets", "Volg", "Bekijk de vraag", "Meer"];
  test.each([
    ["submitted", submitted(), ["Wij doen mee", ...everybody]],
    ["in triage", inTriage(), ["Wij doen mee", ...everybody]],
    ["waiting", waitingForAsker(), ["Wij doen mee", ...everybody]],
    ["on its way to an analysis", decided(decisions.quick_analysis), ["Wij doen mee", ...everybody]],
    ["answered", decided(decisions.answered), everybody],
    ["not for the alliance", decided(decisions.not_for_alliance), everybody],
    ["helped by a known solution", helpedAlready(), ["Toch insturen", "Bekijk de vraag"]],
    ["lapsed", expired(), ["Verder met deze vraag", "Bekijk de vraag"]],
    ["withdrawn", withdrawn(), ["Bekijk de vraag"]],
  ] as const)("of a question that is %s fit what can be done with it", (_, question, titles) => {
    const { actions = [] } = statusCard(shown(question), context);
    expect(actions.map((button) => button.title)).toEqual(titles);
    expect(actions.find(({ type }) => type === "Action.OpenUrl")).toEqual({
      type: "Action.OpenUrl",
      title: "Bekijk de vraag",
      url: `https://vraagbaak.example/questions/${question.id}`,
    });
  });

  test("let the asker answer in the thread what the QRT asked back", () => {
    const card = statusCard(shown(waitingForAsker()), context);
    const answer = buttonsOf(card).find(({ verb }) => verb === "question.answer");
    expect(answer).toMatchObject({ title: "Verstuur het antwoord", data: { id: waitingForAsker().id, rev: 3 } });
    expect(linesOf(card)).toContain("Alleen de vraagsteller kan dit beantwoorden.");
  });
});

describe("around a question everybody reads", () => {
  test("who joins and what they bring; who brings nothing special is only named", () => {
    const lines = linesOf(statusCard(shown(inTriage({ involved: someInvolved() })), context));
    expect(lines).toEqual(
      expect.arrayContaining([
        "3 organisaties doen mee",
        "Woningstichting Voorbeeld",
        "Data: Energielabels en verbruik van onze huurwoningen, per straat · Kennis: Wij kennen de huurders die moeite hebben met betalen · Wie: Een wijkbeheerder en een data-analist · 40 uur · tot 26 februari 2027",
        "Hogeschool Voorbeeld",
        "Kennis: Ervaring met energiecoaches",
        "Welzijn Voorbeeld",
      ]),
    );
  });

  test("the first of many that join, and how many others do", () => {
    const joined = Array.from({ length: 300 }, (_, number) => joinedAs(number));
    const lines = linesOf(statusCard(shown(submitted({ involved: someInvolved({ joined }) })), context));
    expect(lines).toContain("300 organisaties doen mee");
    expect(lines).toContainEqual(expect.stringMatching(/^Woningstichting Voorbeeld, .* en 292 andere$/u));
  });

  test("the latest additions, newest first, and where the others are", () => {
    const contributions = [1, 2, 3, 4, 5].map((number) => contributed(number, `Aanvulling ${number}`));
    const lines = linesOf(statusCard(shown(submitted({ involved: someInvolved({ contributions }) })), context));
    const from = lines.indexOf("5 aanvullingen");
    expect(lines.slice(from, from + 8)).toEqual([
      "5 aanvullingen",
      "Bram Voorbeeld, 5 november 2026",
      "Aanvulling 5",
      "Bram Voorbeeld, 4 november 2026",
      "Aanvulling 4",
      "Bram Voorbeeld, 3 november 2026",
      "Aanvulling 3",
      "De 2 eerdere aanvullingen staan bij de vraag op het tabblad.",
    ]);
  });

  test("what a quick analysis found; a picture that Teams would not show is a link", () => {
    const cardOf = (picture: string) =>
      partsOf(statusCard(shown(decided(decisions.quick_analysis, { result: { ...someResult, picture } })), context));
    const pictures = (parts: ReturnType<typeof partsOf>) => parts.filter(({ type }) => type === "Image");
    const links = (parts: ReturnType<typeof partsOf>) => parts.flatMap(({ url, title }) => (title ? [url] : []));
    const secure = cardOf("https://analyse.example/kaart.png");
    expect(pictures(secure)).toEqual([
      expect.objectContaining({
        url: "https://analyse.example/kaart.png",
        altText: expect.stringContaining("V-2026-014"),
      }),
    ]);
    expect(links(secure)).not.toContain("https://analyse.example/kaart.png");
    const insecure = cardOf("http://analyse.example/kaart.png");
    expect(pictures(insecure)).toEqual([]);
    expect(links(insecure)).toContain("http://analyse.example/kaart.png");
  });

  test("the key of a theme that the alliance no longer has", () => {
    const lost = ThemeKey.parse("verdwenen-thema");
    const answers = { ...draft().answers, theme: lost };
    expect(linesOf(statusCard(shown(submitted({ answers })), context))).toContain("verdwenen-thema");
  });
});
