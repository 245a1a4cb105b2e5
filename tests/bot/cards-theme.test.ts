import { describe, expect, test } from "@jest/globals";
import { intakeCard } from "#bot/intake/intake.card.ts";
import { deskCard } from "#bot/triage/desk.card.ts";
import { triageCard } from "#bot/triage/triage.card.ts";
import type { ThemeKey } from "#src/profile/profile.ts";
import { Instant } from "#src/kernel/time.ts";
import type { Question } from "#src/question/question.ts";
import { noAnswers } from "#src/question/filter-answers.ts";
import { buttonsOf, inputsOf, linesOf } from "#tests/support/card-parts.ts";
import { cardContext, shown } from "#tests/support/cards.ts";
import {
  decided,
  decisions,
  draft,
  energyProposal,
  inTriage,
  olderProposal,
  outsideProposal,
  submitted,
  theme,
  wordyProposal,
} from "#tests/support/questions.ts";
import { deskShown, triageShown } from "#tests/support/triage-cards.ts";

const context = cardContext();
const choosing = (chosen: ThemeKey) => ({ answers: { ...noAnswers, theme: chosen } });
const themeButtons = (card: Parameters<typeof buttonsOf>[0]) =>
  buttonsOf(card).flatMap(({ id, title }) => (String(id).startsWith("intake.walk:theme") ? [title] : []));

describe("the theme on the intake card", () => {
  test("is confirmed or corrected with one press, which keeps what is typed and stays on the card", () => {
    const pressed = (id: string) => buttonsOf(intakeCard(shown(draft()), context)).find((button) => button.id === id);
    expect(pressed("intake.walk:theme-brede-duurzaamheid")).toMatchObject({
      title: "Klopt",
      tooltip: "Klopt: Brede duurzaamheid",
      data: { to: "start", shown: "title,confidential", theme: "brede-duurzaamheid" },
    });
    expect(pressed("intake.walk:theme-leefbare-stad")).toMatchObject({
      data: { to: "start", shown: "title,confidential", theme: "leefbare-stad" },
    });
    expect(pressed("intake.walk:themes")).toMatchObject({ data: { to: "theme", shown: "title,confidential" } });
  });

  test("that was confirmed is called so, and can still be another", () => {
    const card = intakeCard(shown(draft(choosing(theme.sustainability))), context);
    expect(linesOf(card)).toEqual(
      expect.arrayContaining(["Thema", "Brede duurzaamheid", "Jij hebt dit thema bevestigd."]),
    );
    expect(linesOf(card)).not.toContain("Voorgesteld thema");
    expect(themeButtons(card)).toEqual(["Toch Leefbare stad", "Ander thema"]);
  });

  test("that was corrected stands with what the filter proposed", () => {
    const second = intakeCard(shown(draft(choosing(theme.liveability))), context);
    expect(linesOf(second)).toEqual(
      expect.arrayContaining([
        "Jij koos: Leefbare stad",
        "Het filter stelde Brede duurzaamheid (waarschijnlijk) voor.",
      ]),
    );
    expect(themeButtons(second)).toEqual(["Toch Brede duurzaamheid", "Ander thema"]);
    const third = intakeCard(shown(draft(choosing(theme.housing))), context);
    expect(linesOf(third)).toContain("Jij koos: Betaalbare woonruimte");
    expect(themeButtons(third)).toEqual(["Toch Brede duurzaamheid", "Toch Leefbare stad", "Ander thema"]);
  });

  test("where the filter is silent, the asker can choose, and the card says who does otherwise", () => {
    const silent = { proposal: { ...energyProposal, ranked: [] } };
    for (const step of ["start", "theme"] as const) {
      expect(linesOf(intakeCard(shown(draft({ ...silent, step })), context))).toContain(
        "We weten het niet zeker. Je kunt zelf een thema kiezen. Doe je dat niet, dan kiest het Quick Respons Team.",
      );
    }
    expect(themeButtons(intakeCard(shown(draft(silent)), context))).toEqual(["Kies een thema"]);
  });

  test("a hint that a question belongs elsewhere never stands in the way, and goes once a theme was chosen", () => {
    const hint =
      "Dit lijkt een vraag voor je eigen organisatie of voor een loket (printer en wachtwoord). Is het toch iets voor de alliantie? Ga dan gewoon verder.";
    const card = intakeCard(shown(draft({ proposal: outsideProposal })), context);
    expect(linesOf(card)).toContain(hint);
    expect(buttonsOf(card).map(({ title }) => title)).toEqual(
      expect.arrayContaining(["Kies een thema", "Direct insturen", "Loop het filter door (1 minuut)"]),
    );
    expect(linesOf(intakeCard(shown(draft({ proposal: outsideProposal, step: "theme" })), context))).toContain(hint);
    const chosen = draft({ proposal: outsideProposal, ...choosing(theme.housing) });
    expect(linesOf(intakeCard(shown(chosen), context))).not.toContain(hint);
  });

  test("names no more than eight of many words, and no word without end", () => {
    const lines = linesOf(intakeCard(shown(draft({ proposal: wordyProposal })), context));
    const words = lines.find((line) => line.startsWith("Herkend aan"));
    expect(words).toMatch(/^Herkend aan: (?:[a-z]{27}…, ){7}[a-z]{27}… en nog 32$/u);
  });

  test("of an older proposal says nothing of how sure it was", () => {
    const lines = linesOf(intakeCard(shown(draft({ proposal: olderProposal })), context));
    expect(lines).toEqual(
      expect.arrayContaining(["Brede duurzaamheid", "Kan ook: Leefbare stad. Herkend aan: Holtenbroek"]),
    );
    expect(lines.join()).not.toMatch(/zeker|waarschijnlijk|mogelijk/u);
  });

  test("that is no more than a guess is not offered beside a likely one", () => {
    const [best] = energyProposal.ranked;
    if (!best) throw new Error("the sample proposal is empty");
    const guess = { theme: theme.liveability, confidence: 0.04, words: ["wijk"] };
    const card = intakeCard(shown(draft({ proposal: { ...energyProposal, ranked: [best, guess] } })), context);
    expect(themeButtons(card)).toEqual(["Klopt", "Ander thema"]);
  });

  test("on its step is told with its words, how sure it is, and what else it can be", () => {
    expect(linesOf(intakeCard(shown(draft({ step: "theme" })), context))).toEqual(
      expect.arrayContaining([
        "Voorstel: Brede duurzaamheid (waarschijnlijk). Herkend aan: energiearmoede en energierekening",
        "Kan ook: Leefbare stad (mogelijk). Herkend aan: Holtenbroek",
      ]),
    );
  });
});

describe("the theme on the cards of the QRT", () => {
  const reasons = (changes: Partial<Pick<Question, "answers" | "proposal">>) => [
    ...linesOf(triageCard(triageShown(submitted(changes)), context)),
    ...linesOf(triageCard(triageShown(inTriage(changes)), context)),
  ];

  test("that nobody chose yet is called a proposal, with its words and what else it can be", () => {
    const lines = reasons({ answers: noAnswers });
    for (const told of [
      "Voorstel van het filter: waarschijnlijk. Herkend aan: energiearmoede en energierekening",
      "Kan ook: Leefbare stad (mogelijk). Herkend aan: Holtenbroek",
    ]) {
      expect(lines.filter((line) => line === told)).toHaveLength(2);
    }
  });

  test("that the asker corrected stands with what the filter proposed", () => {
    expect(reasons(choosing(theme.liveability))).toContain(
      "Gekozen door de vraagsteller. Het filter stelde Brede duurzaamheid (waarschijnlijk) voor. Herkend aan: Holtenbroek",
    );
  });

  test("where the filter is silent is left to the QRT, with the words that point outside the alliance", () => {
    const lines = reasons({ answers: noAnswers, proposal: outsideProposal });
    expect(lines).toContain("Het QRT kiest het thema");
    expect(lines).toContain(
      "De woorden wijzen op een vraag die niet bij de alliantie hoort: printer en wachtwoord. Het QRT beslist.",
    );
  });

  test("has every other theme one press away while it is decided on", () => {
    expect(inputsOf(triageCard(triageShown(inTriage({ answers: noAnswers })), context))[0]).toMatchObject({
      id: "theme",
      style: "expanded",
      value: "brede-duurzaamheid",
    });
  });

  test("of a decision tells what was proposed and chosen before, and who changed it later", () => {
    const changed = decided(decisions.kraamkamer, { theme: theme.housing, ...choosing(theme.liveability) });
    const themeCorrected = {
      by: "Sam Voorbeeld",
      at: Instant.parse("2026-11-12T10:00:00.000Z"),
      from: theme.miscellaneous,
    };
    const story =
      "Het filter stelde Brede duurzaamheid voor. De vraagsteller koos Leefbare stad. Gewijzigd door Sam Voorbeeld op 12 november 2026. Eerder: Overige zaken.";
    expect(linesOf(triageCard(triageShown(changed, { themeCorrected }), context))).toContain(`Thema: ${story}`);
    const desk = deskCard(deskShown(changed, "decision", { around: { themeCorrected } }), context);
    expect(linesOf(desk)).toContain(story);
    expect(buttonsOf(desk)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          id: "triage.correct-theme:brede-duurzaamheid",
          title: "Wijzig in Brede duurzaamheid",
          data: expect.objectContaining({ theme: "brede-duurzaamheid" }),
        }),
        expect.objectContaining({ id: "triage.correct-theme:leefbare-stad" }),
      ]),
    );
  });

  test("of a decision says no more where it is what was proposed", () => {
    const lines = linesOf(triageCard(triageShown(decided(decisions.kraamkamer, { answers: noAnswers })), context));
    expect(lines).toContain("Brede duurzaamheid");
  });
});
