import { describe, expect, test } from "@jest/globals";
import { intakeCard } from "#bot/intake/intake.card.ts";
import { walkSteps } from "#src/question/question.ts";
import { buttonsOf, inputsOf, linesOf } from "#tests/support/card-parts.ts";
import { cardContext, sampleOrganisations, shown } from "#tests/support/cards.ts";
import { draft, energyProposal, fullAnswers, theme } from "#tests/support/questions.ts";

const context = cardContext();

describe("the intake card of a new question", () => {
  const card = intakeCard(shown(draft()), context);

  test("shows who asks, what may help already and why, and the proposed theme with its words", () => {
    expect(linesOf(card)).toEqual([
      "Vraag van Noor Voorbeeld",
      "Concept",
      "Klopt je vraag zo?",
      "Pas de zin gerust aan. Je hele bericht gaat mee.",
      "Misschien helpt dit je al",
      "Sociale kaart energiearmoede",
      expect.stringMatching(/^Studenten van Windesheim/u),
      "Gevonden op: energiearmoede",
      "CBS-dashboard en voorspelmodel energiearmoede",
      expect.stringMatching(/^Het CBS/u),
      "Gevonden op: energiearmoede en huurders",
      "Voorgesteld thema",
      "Brede duurzaamheid",
      "Herkend aan: energiearmoede en energierekening",
      "Kan ook: Leefbare stad",
      "Het Quick Respons Team pakt je vraag binnen 2 werkdagen op.",
    ]);
  });

  test("lets the asker better the title", () => {
    expect(inputsOf(card)).toEqual([expect.objectContaining({ id: "title", value: draft().title, maxLength: 120 })]);
  });

  test("has submitting at once as its first choice, and the filter beside it", () => {
    expect(buttonsOf(card).map(({ id, title, style }) => ({ id, title, style }))).toEqual([
      { id: "intake.helped:k15", title: "Dit helpt mij al", style: undefined },
      { id: "intake.helped:k25", title: "Dit helpt mij al", style: undefined },
      { id: "intake.submit", title: "Direct insturen", style: "positive" },
      { id: "intake.walk:next", title: "Loop het filter door (1 minuut)", style: undefined },
    ]);
  });

  test("sends along which question it shows, at which revision, and in which showing", () => {
    expect(buttonsOf(card).at(-1)).toMatchObject({
      verb: "intake.walk",
      data: { verb: "intake.walk", v: 1, id: draft().id, rev: 3, nonce: context.nonce, to: "theme", shown: "title" },
    });
  });

  test("says so when no theme was recognised and nothing was found", () => {
    const unknown = draft({ offered: [], proposal: { ...energyProposal, ranked: [] } });
    const lines = linesOf(intakeCard(shown(unknown), context));
    expect(lines).toContain(
      "Ik herken geen thema. Kies er zelf een in het filter, of laat het aan het Quick Respons Team.",
    );
    expect(lines).not.toContain("Misschien helpt dit je al");
  });
});

describe("the walk through the filter", () => {
  test.each([
    ["theme", "Stap 1 van 4", ["theme"]],
    ["goals", "Stap 2 van 4", ["sdgs", "inclusiveness", "residents"]],
    ["together", "Stap 3 van 4", ["together", "problemOwner", "neededBy"]],
    ["needs", "Stap 4 van 4", ["data", "knowledge", "parties"]],
  ] as const)("asks on the step %s what belongs there", (step, progress, inputs) => {
    const card = intakeCard(shown(draft({ step })), context);
    expect(linesOf(card)).toContain(progress);
    expect(inputsOf(card).map(({ id }) => id)).toEqual(inputs);
    expect(buttonsOf(card).at(-1)).toMatchObject({ data: { shown: inputs.join(",") } });
  });

  test("can go on, pass, go back and submit on every step in between", () => {
    const card = intakeCard(shown(draft({ step: "goals" })), context);
    expect(buttonsOf(card).map(({ title, data, associatedInputs }) => ({ title, data, associatedInputs }))).toEqual([
      { title: "Verder", data: expect.objectContaining({ to: "together" }), associatedInputs: undefined },
      { title: "Overslaan", data: expect.objectContaining({ to: "together", shown: "" }), associatedInputs: "none" },
      { title: "Terug", data: expect.objectContaining({ to: "theme" }), associatedInputs: undefined },
      { title: "Insturen", data: expect.objectContaining({ verb: "intake.submit" }), associatedInputs: undefined },
    ]);
  });

  test("ends with submitting", () => {
    const card = intakeCard(shown(draft({ step: "needs" })), context);
    expect(buttonsOf(card).map(({ title, style }) => [title, style])).toEqual([
      ["Insturen", "positive"],
      ["Terug", undefined],
    ]);
  });

  test("starts from the proposal where the asker has not chosen yet", () => {
    expect(inputsOf(intakeCard(shown(draft({ step: "theme" })), context))).toMatchObject([
      { value: theme.sustainability },
    ]);
    expect(inputsOf(intakeCard(shown(draft({ step: "goals" })), context))[0]).toMatchObject({ value: "1,7" });
  });

  test("keeps what was filled in before", () => {
    const values = walkSteps.flatMap((step) =>
      inputsOf(intakeCard(shown(draft({ step, answers: fullAnswers })), context)).map(({ id, value }) => [id, value]),
    );
    const { sdgs: _, ...texts } = fullAnswers;
    expect(Object.fromEntries(values)).toEqual({ title: draft().title, sdgs: "1,7,11", ...texts });
  });

  test("lets the asker leave the theme to the QRT", () => {
    const [choice] = inputsOf(intakeCard(shown(draft({ step: "theme" })), context));
    expect(choice).toMatchObject({
      choices: [
        { value: "brede-duurzaamheid" },
        { value: "betaalbare-woonruimte" },
        { value: "leefbare-stad" },
        { title: "Overige zaken. Ideeën en vragen die niet goed bij een thema passen.", value: "overig" },
        { title: "Weet ik niet, het QRT kiest", value: "?" },
      ],
    });
  });
});

describe("an asker without an organisation", () => {
  test.each(walkSteps)("chooses one on step %s, under all else that is asked", (step) => {
    const card = intakeCard(
      shown(draft({ step, organisation: null }), { organisations: sampleOrganisations }),
      context,
    );
    expect(inputsOf(card).at(-1)).toMatchObject({
      id: "organisation",
      choices: sampleOrganisations.map(({ id, name }) => ({ title: name, value: id })),
    });
    const submit = buttonsOf(card).find(({ verb }) => verb === "intake.submit");
    expect(submit).toMatchObject({ data: { shown: expect.stringMatching(/,organisation$/u) } });
  });

  test("is not asked when there is one already, though the question does not know it yet", () => {
    const card = intakeCard(shown(draft({ organisation: null })), context);
    expect(inputsOf(card).map(({ id }) => id)).toEqual(["title"]);
  });
});
