import { describe, expect, test } from "@jest/globals";
import { intakeCard } from "#bot/intake/intake.card.ts";
import { madeOnce } from "#bot/intake/made-once.ts";
import { personalDataIn } from "#src/question/personal-data.ts";
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
      "Brede duurzaamheid (waarschijnlijk)",
      "Herkend aan: energiearmoede en energierekening",
      "Kan ook: Leefbare stad (mogelijk). Herkend aan: Holtenbroek",
      "Dan lezen alleen jij, het Quick Respons Team en de partijen die het team erbij vraagt, je vraag. In het kanaal staan alleen het nummer en het thema. Je eerste bericht in het kanaal blijft staan. Verwijder dat zelf.",
      "Het Quick Respons Team pakt je vraag binnen 2 werkdagen op.",
    ]);
  });

  test("lets the asker better the title, and choose who reads along", () => {
    expect(inputsOf(card)).toEqual([
      expect.objectContaining({ id: "title", value: draft().title, maxLength: 120 }),
      expect.objectContaining({
        id: "confidential",
        label: "Wie leest mee?",
        choices: [{ title: "Maak deze vraag vertrouwelijk", value: "yes" }],
      }),
    ]);
  });

  test("does not speak of a message in the channel to who asked in a chat", () => {
    const lines = linesOf(intakeCard(shown(draft({ sharedIn: null })), context));
    expect(lines.join()).not.toContain("Je eerste bericht in het kanaal");
  });

  test("stays ticked once the question is confidential, and says so on every step", () => {
    const confidential = intakeCard(shown(draft({ confidential: true })), context);
    expect(inputsOf(confidential)).toContainEqual(expect.objectContaining({ id: "confidential", value: "yes" }));
    for (const step of walkSteps) {
      expect(linesOf(intakeCard(shown(draft({ confidential: true, step })), context))).toContain("Vertrouwelijk");
    }
  });

  test("has submitting at once as its first choice, and the filter beside it", () => {
    expect(buttonsOf(card).map(({ id, title, style }) => ({ id, title, style }))).toEqual([
      { id: "intake.helped:k15", title: "Dit helpt mij al", style: undefined },
      { id: "intake.helped:k25", title: "Dit helpt mij al", style: undefined },
      { id: "intake.walk:theme-brede-duurzaamheid", title: "Klopt", style: undefined },
      { id: "intake.walk:theme-leefbare-stad", title: "Nee, Leefbare stad", style: undefined },
      { id: "intake.walk:themes", title: "Ander thema", style: undefined },
      { id: "intake.submit", title: "Direct insturen", style: "positive" },
      { id: "intake.walk:next", title: "Loop het filter door (1 minuut)", style: undefined },
    ]);
  });

  test("sends along which question it shows, at which revision, and in which showing", () => {
    expect(buttonsOf(card).at(-1)).toMatchObject({
      verb: "intake.walk",
      data: {
        verb: "intake.walk",
        v: 1,
        id: draft().id,
        rev: 3,
        nonce: context.nonce,
        to: "theme",
        shown: "title,confidential",
      },
    });
  });

  test("says so when no theme was recognised and nothing was found", () => {
    const unknown = draft({ offered: [], proposal: { ...energyProposal, ranked: [] } });
    const lines = linesOf(intakeCard(shown(unknown), context));
    expect(lines).toContain(
      "We weten het niet zeker. Je kunt zelf een thema kiezen. Doe je dat niet, dan kiest het Quick Respons Team.",
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
    expect(Object.fromEntries(values)).toEqual({
      title: draft().title,
      confidential: undefined,
      sdgs: "1,7,11",
      ...texts,
    });
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
    expect(inputsOf(card).map(({ id }) => id)).toEqual(["title", "confidential"]);
  });
});

describe("an intake card that comes back", () => {
  const debts = "Bel mij op 06 12345678 over de huur.";

  test("offers to take personal data out, to keep it among few, or to leave it", () => {
    const typed = { organisation: null, pointedOut: personalDataIn(debts) };
    const card = intakeCard(shown(draft({ text: debts })), context, typed);
    expect(inputsOf(card)[0]).toMatchObject({ id: "text", value: debts });
    const headingAndInput = card.body.findIndex(
      (part) => part.type === "TextBlock" && part.text === "Klopt je vraag zo?",
    );
    expect(card.body[headingAndInput + 1]).toMatchObject({ id: "text" });
    expect(
      buttonsOf(card)
        .slice(-4)
        .map(({ title, data }) => ({ title, data })),
    ).toEqual([
      { title: "Controleer en stuur in", data: expect.not.objectContaining({ personalData: expect.anything() }) },
      { title: "Toch insturen", data: expect.objectContaining({ personalData: "leave" }) },
      { title: "Vertrouwelijk insturen", data: expect.objectContaining({ personalData: "confide" }) },
      { title: "Loop het filter door (1 minuut)", data: expect.anything() },
    ]);
  });

  test("leaves the whole text away when what was found stands elsewhere", () => {
    const typed = { organisation: null, pointedOut: personalDataIn("Mail noor@voorbeeld.nl") };
    expect(inputsOf(intakeCard(shown(draft()), context, typed)).map(({ id }) => id)).toEqual(["title", "confidential"]);
  });

  test("lets a client keep a text that is longer than its limit", () => {
    const data = "x".repeat(30_000);
    const card = intakeCard(shown(draft({ step: "needs", answers: { ...fullAnswers, data } })), context);
    expect(inputsOf(card)[0]).toMatchObject({ id: "data", value: data, maxLength: 30_000 });
  });

  test("keeps the organisation that was chosen", () => {
    const [chosen] = sampleOrganisations;
    const typed = { organisation: chosen?.id ?? null, pointedOut: [] };
    const newcomer = shown(draft({ organisation: null }), { organisations: sampleOrganisations });
    expect(inputsOf(intakeCard(newcomer, context, typed)).at(-1)).toMatchObject({ value: chosen?.id });
  });
});

describe("the intake card that is shown to whoever pressed and in the thread", () => {
  const question = draft();

  test("is the same card to both as long as all that it shows is the same", () => {
    const [pressed, posted] = [shown(question), shown(question)].map((of) => {
      return madeOnce(of, context, () => intakeCard(of, context));
    });
    expect(posted).toBe(pressed);
  });

  test.each([
    ["its asker is called otherwise", shown(question, { asker: "Noor Voorbeeld-Test" }), context],
    ["nothing is offered any more", shown(question, { offered: [] }), context],
    ["the question was changed", shown({ ...question, title: "Wie kent cijfers?" }), context],
    ["the thread is read in another language", shown(question), cardContext("en")],
  ])("is made anew when %s", (_, later, laterContext) => {
    madeOnce(shown(question), context, () => intakeCard(shown(question), context));
    const card = madeOnce(later, laterContext, () => intakeCard(later, laterContext));
    expect(card).toEqual(intakeCard(later, laterContext));
  });
});
