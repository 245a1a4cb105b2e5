import { describe, expect, test } from "@jest/globals";
import type { Card } from "#bot/cards/card.ts";
import { settleAction } from "#bot/delivery/delivery.actions.ts";
import { updateAction } from "#bot/initiative/initiative.actions.ts";
import { followInsteadAction, helpedAction, submitAction, walkAction } from "#bot/intake/intake.actions.ts";
import * as questionActions from "#bot/question/question.actions.ts";
import * as settingsActions from "#bot/settings/settings.actions.ts";
import * as deskActions from "#bot/triage/desk.actions.ts";
import { decideAction, pickUpAction } from "#bot/triage/triage.actions.ts";
import { closeAgainView, splitView, takeOffView } from "#bot/ways/ways.actions.ts";
import { momentCards as englishMomentCards } from "#src/texts/en/moment-cards.ts";
import { actionCards as englishActionCards } from "#src/texts/en/action-cards.ts";
import { initiativeNews as englishInitiativeNews } from "#src/texts/en/initiative-news.ts";
import { updateRequest as englishUpdateRequest } from "#src/texts/en/update-request.ts";
import { intake as englishIntake } from "#src/texts/en/intake.ts";
import { forms as englishForms } from "#src/texts/en/forms.ts";
import { question as englishQuestion } from "#src/texts/en/question.ts";
import { settings as englishSettings } from "#src/texts/en/settings.ts";
import { status as englishStatus } from "#src/texts/en/status.ts";
import { triage as englishTriage } from "#src/texts/en/triage.ts";
import { ways as englishWays } from "#src/texts/en/ways.ts";
import { momentCards } from "#src/texts/nl/moment-cards.ts";
import { actionCards } from "#src/texts/nl/action-cards.ts";
import { initiativeNews } from "#src/texts/nl/initiative-news.ts";
import { updateRequest } from "#src/texts/nl/update-request.ts";
import { intake } from "#src/texts/nl/intake.ts";
import { forms } from "#src/texts/nl/forms.ts";
import { question } from "#src/texts/nl/question.ts";
import { settings } from "#src/texts/nl/settings.ts";
import { status } from "#src/texts/nl/status.ts";
import { triage } from "#src/texts/nl/triage.ts";
import { ways } from "#src/texts/nl/ways.ts";
import { cardGallery } from "#tests/support/card-gallery.ts";
import type { Part } from "#tests/support/card-parts.ts";
import { buttonsOf, faultsOf, inputsOf, partsOf } from "#tests/support/card-parts.ts";
import { extremeExhibits } from "#tests/support/extreme-exhibits.ts";

const { offerLimits: _, ...aroundQuestion } = questionActions;
const { askBackLimit: __, callLimit: ___, ...deskButtons } = deskActions;
const { settingsPages: ____, ...settingsButtons } = settingsActions;
const inSettings = Object.values(settingsButtons);
const atDesk = Object.values(deskButtons);
const actions = [
  walkAction,
  submitAction,
  followInsteadAction,
  helpedAction,
  ...Object.values(aroundQuestion),
  pickUpAction,
  decideAction,
  splitView,
  closeAgainView,
  takeOffView,
  ...atDesk,
  ...inSettings,
  updateAction,
  settleAction,
];

describe.each(["nl", "en"] as const)("in %s, the card", (language) => {
  const gallery = [...cardGallery(language), ...extremeExhibits(language)];

  test.each(gallery)("$name is one that Microsoft's own library takes", ({ card }) => {
    expect(faultsOf(card)).toEqual([]);
  });

  test.each(gallery)("$name gives everything that has an id an id of its own", ({ card }) => {
    const ids = partsOf(card).flatMap(({ id }) => (typeof id === "string" ? [id] : []));
    expect(ids).toEqual([...new Set(ids)]);
  });

  test.each(gallery)("$name says in a plain sentence what it is about, in its own language", ({ card }) => {
    expect(card.speak).toMatch(/^[^[\]()<>*_`#~|\\]{20,}[.?!]?$/u);
    expect(card.lang).toBe(language);
  });

  test.each(gallery)("$name has a label on every input, and tells who leaves a required one empty", ({ card }) => {
    for (const input of inputsOf(card)) {
      expect(input).toMatchObject({ label: expect.stringMatching(/\S/u) });
      expect(typeof input["errorMessage"]).toBe(input["isRequired"] === true ? "string" : "undefined");
    }
  });

  test.each(gallery)("$name has only buttons whose handlers understand them", ({ card }) => {
    for (const button of buttonsOf(card)) {
      const action = actions.find(({ verb }) => verb === button["verb"]);
      expect(action?.schema.safeParse(button["data"])).toMatchObject({ success: true });
      expect(String(button["id"]).split(":")[0]).toBe(button["verb"]);
    }
  });

  test.each(gallery)("$name shows no more buttons in a row than Teams does", ({ card }) => {
    expect(rowsOfButtons(card).filter((row) => row.length > 6)).toEqual([]);
  });
});

describe("the texts of the cards", () => {
  test.each([
    ["intake", intake, englishIntake],
    ["forms", forms, englishForms],
    ["question", question, englishQuestion],
    ["status", status, englishStatus],
    ["triage", triage, englishTriage],
    ["settings", settings, englishSettings],
    ["ways in", ways, englishWays],
    ["delivery moments", momentCards, englishMomentCards],
    ["actions", actionCards, englishActionCards],
    ["news of initiatives", initiativeNews, englishInitiativeNews],
    ["request for an update", updateRequest, englishUpdateRequest],
  ])("of the %s say everything in Dutch and in English", (_, dutch, english) => {
    const same = wordingsOf(dutch).filter((wording) => /[a-z]/u.test(wording) && wordingsOf(english).includes(wording));
    expect(same.filter((wording) => !sameInBothLanguages.includes(wording))).toEqual([]);
  });

  test("hold no markup", () => {
    const dutch = [intake, forms, question, status, triage, settings, ways, momentCards, actionCards, updateRequest];
    const english = [
      englishIntake,
      englishForms,
      englishQuestion,
      englishStatus,
      englishTriage,
      englishSettings,
      englishWays,
      englishMomentCards,
      englishActionCards,
      englishUpdateRequest,
    ];
    const all = [...dutch, ...english].flatMap(wordingsOf);
    expect(all.filter((wording) => /[*_#`<>[\]]/u.test(wording))).toEqual([]);
  });
});

const sameInBothLanguages = [
  "Quick Respons Team",
  "Nederlands",
  "English",
  "Data",
  "Data: 1",
  "Team",
  "Partners",
  "https://",
  "Agenda",
  "Agenda: 1",
  "1 min",
];

/** Every wording of a file of texts; functions speak with samples. */
function wordingsOf(texts: object): readonly string[] {
  return Object.values(texts).flatMap((wording: unknown) => {
    if (typeof wording === "string") return [wording];
    // The texts take names, numbers and days, of which any will do here.
    if (typeof wording === "function")
      return [String((wording as (...some: readonly number[]) => unknown)(1, 2, 3, 4))];
    return typeof wording === "object" && wording !== null ? wordingsOf(wording) : [];
  });
}

function rowsOfButtons(card: Card): readonly (readonly unknown[])[] {
  return partsOf(card).flatMap((part: Part) => (Array.isArray(part["actions"]) ? [part["actions"]] : []));
}
