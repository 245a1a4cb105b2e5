import { describe, expect, test } from "@jest/globals";
import type { Card } from "#bot/cards/card.ts";
import { decideInputsOf } from "#bot/triage/decide-inputs.ts";
import { decideAction } from "#bot/triage/triage.actions.ts";
import { confidentialTriageCard } from "#bot/triage/confidential-triage.card.ts";
import { triageCard, typedTriageCard } from "#bot/triage/triage.card.ts";
import { Instant } from "#src/kernel/time.ts";
import { routes } from "#src/question/decision.ts";
import type { Route } from "#src/question/decision.ts";
import { noAnswers } from "#src/question/filter-answers.ts";
import type { Part } from "#tests/support/card-parts.ts";
import { buttonsOf, inputsOf, linesOf, partsOf } from "#tests/support/card-parts.ts";
import { cardContext } from "#tests/support/cards.ts";
import { joinedAs, someInvolved, someResult } from "#tests/support/involved.ts";
import {
  decided,
  decisions,
  energyProposal,
  inTriage,
  submitted,
  waitingForAsker,
  withdrawn,
} from "#tests/support/questions.ts";
import { triageShown } from "#tests/support/triage-cards.ts";
import { typedFor } from "#tests/support/triage-exhibits.ts";

const context = cardContext();

describe("a new question for the QRT", () => {
  test("stands complete on the card: what is asked, by whom, what was promised, and the four questions", () => {
    expect(linesOf(triageCard(triageShown(submitted()), context))).toEqual([
      "V-2026-014",
      "Nieuw voor het QRT",
      "Wie heeft cijfers over energiearmoede in Holtenbroek?",
      "We zien dat steeds meer huurders hun energierekening niet kunnen betalen. We willen weten in welke straten hulp het hardst nodig is.",
      "Vraagsteller",
      "Noor Voorbeeld, Woningstichting Voorbeeld",
      "Oppakken",
      "uiterlijk woensdag 4 november 2026",
      "Besluiten",
      "uiterlijk maandag 9 november 2026",
      "Nodig op",
      "18 december 2026",
      "Probleemeigenaar",
      "Sam Voorbeeld, corporatie",
      "Waarom samen: De corporatie kent de huizen, de gemeente de inkomens en de netbeheerder het verbruik.",
      "Inwoners: Huurders vertellen in het buurthuis wat zij nodig hebben.",
      "Meedoen: Ook mensen die moeilijk lezen krijgen hulp: we komen langs met het wijkteam.",
      "a. Past het bij de alliantie?",
      "Brede duurzaamheid",
      "Bevestigd door de vraagsteller. Herkend aan: energiearmoede en energierekening",
      "SDG's: 1 Geen armoede, 7 Betaalbare en duurzame energie, 11 Duurzame steden en gemeenschappen",
      "b. Is er al een oplossing bekend?",
      "Sociale kaart energiearmoede",
      "Gevonden op: energiearmoede",
      "CBS-dashboard en voorspelmodel energiearmoede",
      "Gevonden op: energiearmoede en huurders",
      "c. Wat is er nodig aan data, kennis en partijen?",
      "Data: Verbruik per straat en energielabels. Inkomens per buurt missen we nog.",
      "Kennis: Iemand die gegevens veilig kan koppelen.",
      "d. Welke partners willen dit verkennen?",
      "Netbeheerder, wijkteam en de energiecoaches.",
    ]);
  });

  test.each(["😀", "?!", "  \n👍🏽 …"])("repeats nothing beneath the title where only %j follows it", (rest) => {
    const title = "Wie kent de sterrenwacht in Berkum?";
    const lines = linesOf(triageCard(triageShown(submitted({ title, text: `${title} ${rest}` })), context));
    expect(lines[lines.indexOf(title) + 1]).toBe("Vraagsteller");
  });

  test("says of each of the four questions that nothing is known yet", () => {
    const bare = submitted({ answers: noAnswers, offered: [], proposal: { ...energyProposal, ranked: [], sdgs: [] } });
    const lines = linesOf(triageCard(triageShown(bare), context));
    expect(lines.slice(lines.indexOf("a. Past het bij de alliantie?"))).toEqual([
      "a. Past het bij de alliantie?",
      "Het QRT kiest het thema",
      "b. Is er al een oplossing bekend?",
      "Niets gevonden in de lijst met bekende oplossingen.",
      "c. Wat is er nodig aan data, kennis en partijen?",
      "Hierover zegt de vraagsteller nog niets.",
      "d. Welke partners willen dit verkennen?",
      "Hierover zegt de vraagsteller nog niets.",
    ]);
  });

  test("can be picked up, and has more behind it", () => {
    const { rev } = triageShown(submitted());
    expect(buttonsOf(triageCard(triageShown(submitted()), context))).toMatchObject([
      { id: "triage.pick-up", title: "Oppakken", style: "positive", data: { id: submitted().id, rev } },
      { id: "triage.desk", title: "Meer", data: { id: submitted().id, rev } },
    ]);
  });

  test("that is confidential shows the channel its number and theme, and not a word of what was asked", () => {
    const card = confidentialTriageCard({ question: submitted({ confidential: true }), rev: 3 }, context);
    expect(linesOf(card)).toEqual([
      "V-2026-014",
      "Vertrouwelijk",
      "Vertrouwelijke vraag bij het thema Brede duurzaamheid",
      expect.stringContaining("Quick Respons Team"),
      "Status",
      "Ingestuurd",
      "Oppakken",
      "uiterlijk woensdag 4 november 2026",
    ]);
    expect(buttonsOf(card).map(({ id }) => id)).toEqual(["triage.pick-up", "triage.show"]);
    for (const secret of [submitted().title, "Noor", "Holtenbroek"]) expect(JSON.stringify(card)).not.toContain(secret);
  });

  test("shows the whole text when the asker gave it a title of its own", () => {
    const lines = linesOf(triageCard(triageShown(submitted({ title: "Cijfers over energiearmoede" })), context));
    expect(lines[3]).toBe(submitted().text);
  });
});

describe("the form of triage", () => {
  const card = triageCard(triageShown(inTriage()), context);

  test("is filled in with what the asker told", () => {
    const values = inputsOf(card).map(({ id, value }) => [id, value]);
    expect(values.slice(0, 4)).toEqual([
      ["theme", "brede-duurzaamheid"],
      ["solutions", "Sociale kaart energiearmoede, CBS-dashboard en voorspelmodel energiearmoede"],
      [
        "needs",
        "Data: Verbruik per straat en energielabels. Inkomens per buurt missen we nog.\nKennis: Iemand die gegevens veilig kan koppelen.",
      ],
      ["partners", "Netbeheerder, wijkteam en de energiecoaches."],
    ]);
  });

  test("has a way out for each route, with what that route asks, all of it required", () => {
    const asked = routeForms(card).map(({ title, card: form }) => [title, inputsOf(form).map(({ id }) => id)]);
    expect(asked).toEqual([
      ["Beantwoord", ["answer", "reason.answered"]],
      ["Snelle analyse", ["team", "due", "reason.quick_analysis"]],
      ["Kraamkamer", ["initiativeTitle", "reason.kraamkamer"]],
      ["Overige zaken", ["lookAgainOn", "reason.miscellaneous"]],
      ["Niet voor de alliantie", ["reason.not_for_alliance", "whereTo"]],
    ]);
    const required = routeForms(card).flatMap(({ card: form }) => inputsOf(form).map(({ isRequired }) => isRequired));
    expect(new Set(required)).toEqual(new Set([true]));
  });

  test.each(routes)("sends for %s what its handler reads", (route) => {
    const [button] = routeForms(card).flatMap(({ card: form }) =>
      buttonsOf(form).filter(({ id }) => id === `triage.decide:${route}`),
    );
    const sent = { ...Object(button?.["data"]), theme: "overig", [`reason.${route}`]: "Daarom.", team: "Windesheim" };
    expect(decideAction.schema.parse(decideInputsOf(sent))).toMatchObject({
      route,
      theme: "overig",
      reason: "Daarom.",
      team: "Windesheim",
      needs: "",
    });
  });
});

describe("a form that was refused", () => {
  const problem = cardContext("nl", { kind: "problem", text: "26 oktober 2026 is al geweest." });

  test.each(routes)("comes back for %s as it was typed, open, and with the other routes as a choice", (route) => {
    const typed = typedFor(route);
    const card = typedTriageCard(triageShown(inTriage()), problem, typed);
    expect(linesOf(card)[0]).toBe("26 oktober 2026 is al geweest.");
    expect(Object.fromEntries(inputsOf(card).map(({ id, value }) => [id, value]))).toEqual({
      theme: typed.theme,
      solutions: typed.solutions,
      needs: typed.needs,
      partners: typed.partners,
      route,
      reason: typed.reason,
      ...ownInputs(route),
    });
    expect(buttonsOf(card)).toMatchObject([{ id: `triage.decide:${route}`, data: { route, open: route } }]);
    expect(inputsOf(card).find(({ id }) => id === "route")).toMatchObject({
      choices: routes.map((value) => expect.objectContaining({ value })),
    });
  });

  test.each(routes)("sends back everything that was typed, also what %s does not ask", (route) => {
    const typed = typedFor(route);
    const card = typedTriageCard(triageShown(inTriage()), problem, typed);
    expect(decideAction.schema.parse(decideInputsOf(pressed(card)))).toMatchObject(typed);
  });

  test("keeps what was typed for a route while another one is looked at, and forgets what was emptied", () => {
    const lookingAt = typedTriageCard(triageShown(inTriage()), context, {
      ...typedFor("answered"),
      route: "kraamkamer",
    });
    const { initiativeTitle: _, ...emptied } = pressed(lookingAt);
    const sent = decideAction.schema.parse(decideInputsOf({ ...emptied, route: "answered" }));
    expect(sent).toMatchObject({ open: "kraamkamer", answer: "Kijk op de Sociale kaart.", initiativeTitle: "" });
    expect(inputsOf(typedTriageCard(triageShown(inTriage()), context, sent))).toContainEqual(
      expect.objectContaining({ id: "answer", value: "Kijk op de Sociale kaart." }),
    );
  });

  test.each(routes)("does not hold back the other routes with what is missing on the form of %s", (route) => {
    const card = typedTriageCard(triageShown(inTriage()), problem, typedFor(route));
    expect(inputsOf(card).filter(({ isRequired }) => isRequired === true)).toEqual([]);
  });

  test("does not choose the theme again that was emptied", () => {
    const { theme: _, ...typed } = typedFor("answered");
    expect(inputsOf(typedTriageCard(triageShown(inTriage()), problem, typed))[0]).not.toHaveProperty("value");
  });
});

describe("after triage", () => {
  test.each(routes)("the decision %s stands on the card with what the QRT found, and is no longer open", (route) => {
    const card = triageCard(triageShown(decided(decisions[route])), context);
    expect(linesOf(card)).toEqual(
      expect.arrayContaining([
        decisions[route].reason,
        "Wat het QRT vond",
        "Energiearmoede in beeld en de Sociale kaart.",
        "Verbruik per straat, en een jurist voor de koppeling.",
        "Corporatie, netbeheerder en hogeschool.",
      ]),
    );
    expect(inputsOf(card)).toEqual([]);
    expect(buttonsOf(card).map(({ id }) => id)).toEqual(["triage.desk"]);
  });

  test("a decision of just now can be undone on the card itself, which says until when", () => {
    const card = triageCard(
      triageShown(decided(decisions.answered), { undoUntil: Instant.parse("2026-11-05T13:30:00.000Z") }),
      context,
    );
    expect(linesOf(card)).toContain("Je kunt dit besluit terugdraaien tot 14:30 uur op 5 november 2026.");
    expect(buttonsOf(card).map(({ id }) => id)).toEqual(["triage.undo", "triage.desk"]);
  });

  test("a question that waits for its asker shows what was asked back", () => {
    const lines = linesOf(triageCard(triageShown(waitingForAsker()), context));
    expect(lines).toContain(waitingForAsker().askedBack);
    expect(lines.join()).toContain("De klok staat stil sinds dinsdag 3 november 2026.");
    expect(lines).not.toContain("Besluiten");
  });

  test("a partner that was invited and joined stands there once, as one that joined", () => {
    const parties = [joinedAs(1).organisation, joinedAs(2).organisation];
    const around = { involved: someInvolved({ joined: [joinedAs(1)], parties }) };
    const shown = { ...triageShown(waitingForAsker(around)), parties: ["School", "Corporatie"] };
    expect(linesOf(triageCard(shown, context))).toContain("Gevraagd: Corporatie");
    const briefly = linesOf(triageCard(triageShown(inTriage(around)), context)).join();
    expect(briefly).toContain("1 organisatie doet mee, 1 partner is gevraagd");
  });

  test("a quick analysis with its result counts as answered", () => {
    const reported = decided(decisions.quick_analysis, { result: someResult });
    expect(linesOf(triageCard(triageShown(reported), context))).toContain("Beantwoord");
  });

  test("a withdrawn question says so", () => {
    const card = triageCard(triageShown(withdrawn()), context);
    expect(linesOf(card)).toContain("De vraagsteller heeft deze vraag ingetrokken. Er gebeurt niets meer mee.");
    expect(buttonsOf(card)).toEqual([]);
  });
});

describe("what Teams sends of the form", () => {
  test("has the reason of the pressed route only", () => {
    expect(decideInputsOf({ route: "answered", "reason.answered": "a", "reason.kraamkamer": "b" })).toMatchObject({
      reason: "a",
    });
  });

  test("has no reason when none was typed", () => {
    expect(decideInputsOf({ route: "kraamkamer", "reason.answered": "a" })).toMatchObject({ reason: undefined });
  });

  test.each([undefined, null, "tekst", 7, [], {}, { route: 5 }])("stays what it is when it is no form: %p", (sent) => {
    expect(decideInputsOf(sent)).toBe(sent);
  });
});

interface RouteForm {
  readonly id: unknown;
  readonly title: unknown;
  readonly card: Parameters<typeof inputsOf>[0];
}

function routeForms(card: Parameters<typeof partsOf>[0]): readonly RouteForm[] {
  return partsOf(card)
    .filter(({ type }) => type === "Action.ShowCard")
    .map(({ id, title, card: form }: Part) => {
      // What unfolds is a card of its own.
      return { id, title, card: form as RouteForm["card"] };
    });
}

/** What Teams sends for the one button of a card on which nothing was changed: what is filled in wins. */
function pressed(card: Card): Readonly<Record<string, unknown>> {
  const [button] = buttonsOf(card);
  const filledIn = inputsOf(card).flatMap(({ id, value }) => (value === undefined ? [] : [[String(id), value]]));
  return { ...Object(button?.["data"]), ...Object.fromEntries(filledIn) };
}

function ownInputs(route: Route): Readonly<Record<string, unknown>> {
  const { answer, team, due, initiativeTitle, lookAgainOn, whereTo } = typedFor(route);
  const own = {
    answered: { answer },
    quick_analysis: { team, due },
    kraamkamer: { initiativeTitle },
    miscellaneous: { lookAgainOn },
    not_for_alliance: { whereTo },
  };
  return own[route];
}
