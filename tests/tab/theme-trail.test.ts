import { expect, test } from "@jest/globals";
import { Instant } from "#src/kernel/time.ts";
import type { ThemeKey } from "#src/profile/profile.ts";
import type { QuestionShown, TimelineEntry } from "#src/question/question-shown.contract.ts";
import { noAnswers } from "#src/question/filter-answers.ts";
import { themeTrail } from "#tab/pages/question/theme-trail.ts";
import { asker, energyProposal, theme, triager } from "#tests/support/questions.ts";

const noor = { id: asker, name: "Noor Voorbeeld" };
const sam = { id: triager, name: "Sam Voorbeeld" };

type Told = Parameters<typeof themeTrail>[0];

const asked: Told = {
  proposal: energyProposal,
  answers: noAnswers,
  asker: noor,
  askedAt: at(0),
  stage: "submitted",
  theme: theme.sustainability,
  timeline: [entry("question_asked", 0), entry("question_submitted", 1)],
};

test("of a question that nobody looked at there is only the proposal, or that there was none", () => {
  expect(told(asked)).toEqual(["proposed brede-duurzaamheid"]);
  expect(told({ ...asked, theme: null, proposal: { ...energyProposal, ranked: [] } })).toEqual(["silent"]);
});

test("an asker confirms what was proposed, or chooses another theme", () => {
  expect(told({ ...asked, answers: chosen(theme.sustainability) })).toEqual([
    "proposed brede-duurzaamheid",
    "confirmed brede-duurzaamheid by Noor Voorbeeld",
  ]);
  expect(told({ ...asked, answers: chosen(theme.housing) })).toEqual([
    "proposed brede-duurzaamheid",
    "chosen betaalbare-woonruimte by Noor Voorbeeld",
  ]);
});

test("a decision confirms what the asker chose, or corrects it", () => {
  const decided = { ...asked, ...decidedOn(theme.housing) };
  expect(told({ ...decided, answers: chosen(theme.housing) })).toEqual([
    "proposed brede-duurzaamheid",
    "chosen betaalbare-woonruimte by Noor Voorbeeld",
    "confirmed betaalbare-woonruimte by Sam Voorbeeld at 2",
  ]);
  expect(told(decided)).toEqual(["proposed brede-duurzaamheid", "chosen betaalbare-woonruimte by Sam Voorbeeld at 2"]);
});

test("a theme that was changed after the decision keeps what was decided before it", () => {
  const changed = decidedOn(theme.miscellaneous, [
    { from: theme.sustainability, to: theme.housing },
    { from: theme.housing, to: theme.miscellaneous },
  ]);
  expect(told({ ...asked, ...changed })).toEqual([
    "proposed brede-duurzaamheid",
    "confirmed brede-duurzaamheid by Sam Voorbeeld at 2",
    "changed brede-duurzaamheid to betaalbare-woonruimte by Sam Voorbeeld at 3",
    "changed betaalbare-woonruimte to overig by Sam Voorbeeld at 4",
  ]);
});

test("of a change that was stored before the trail told what it was, only what it became", () => {
  expect(told({ ...asked, ...decidedOn(theme.housing, [{ from: null, to: theme.housing }]) })).toEqual([
    "proposed brede-duurzaamheid",
    "chosen betaalbare-woonruimte by Sam Voorbeeld at 3",
  ]);
});

test("a decision that was undone leaves nothing behind", () => {
  const { timeline } = decidedOn(theme.housing, [{ from: theme.sustainability, to: theme.housing }]);
  expect(told({ ...asked, stage: "in_triage", timeline })).toEqual(["proposed brede-duurzaamheid"]);
});

function told(question: Told): readonly string[] {
  return themeTrail(question).map(({ how, theme: key, from, who, at: when }) =>
    [
      how,
      from === null ? "" : `${from} to`,
      key ?? "",
      who === null ? "" : `by ${who}`,
      who === null || when === null ? "" : `at ${new Date(when).getUTCMinutes()}`,
    ]
      .filter((part) => part !== "")
      .join(" "),
  );
}

function chosen(key: ThemeKey): QuestionShown["answers"] {
  return { ...noAnswers, theme: key };
}

function decidedOn(
  key: ThemeKey,
  changes: readonly NonNullable<TimelineEntry["theme"]>[] = [],
): Pick<QuestionShown, "stage" | "theme" | "timeline"> {
  const corrected = changes.map((change, index) => ({ ...entry("theme_corrected", index + 3), theme: change }));
  return {
    stage: "decided",
    theme: key,
    timeline: [entry("question_asked", 0), entry("question_decided", 2), ...corrected],
  };
}

function entry(what: TimelineEntry["what"], minute: number): TimelineEntry {
  return { at: at(minute), who: sam, what, whom: [], done: null, theme: null };
}

function at(minute: number): Instant {
  return Instant.parse(`2026-11-05T10:0${minute}:00.000Z`);
}
