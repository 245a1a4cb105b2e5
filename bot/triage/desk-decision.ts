import type { Day } from "#src/kernel/time.ts";
import type { Question } from "#src/question/question.ts";
import { linkLimit, resultLimit, themeOf } from "#src/question/question.ts";
import { longDay } from "#src/texts/format.ts";
import type { Texts } from "#src/texts/texts.ts";
import { buttons, executeButton } from "../cards/buttons.ts";
import type { CardElement, Container, Execute } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import { line, plain, quiet, section, small, subheading, tight } from "../cards/elements.ts";
import { dateInput, longTextInput, selectInput, textInput } from "../cards/inputs.ts";
import { analysisResult } from "../question/analysis-result.ts";
import { showingOf } from "../question/question-forms.ts";
import { knownThemes, nameOfTheme } from "../question/suggested-theme.ts";
import { themeName } from "../question/theme-name.ts";
import { correctThemeAction, reportAction, rescheduleAction, undoAction } from "./desk.actions.ts";
import { folded } from "./desk-form.ts";
import type { FormShown } from "./desk-form.ts";
import type { DeskShown, DeskTyped } from "./desk-shown.ts";
import { themeStory } from "./theme-reasons.ts";
import type { TriageShown } from "./triage-shown.ts";
import { undoableUntil } from "./undoable-until.ts";

type Decided = Extract<Question, { readonly stage: "decided" }>;

/** What can still be done after the decision. */
export function decisionView(desk: DeskShown, context: CardContext, share: number): readonly CardElement[] {
  const { question } = desk.shown;
  if (question.stage !== "decided") return [];
  return [
    ...undoSection(desk, context),
    ...analysisSection(desk, question, { context, share }),
    ...daySection(desk, question, context),
    themeSection({ ...desk, shown: { ...desk.shown, question } }, context),
  ];
}

function undoSection({ shown, may }: DeskShown, context: CardContext): readonly Container[] {
  const { triage } = context.texts;
  if (shown.undoUntil === null || !may.includes("triage.undo")) return [];
  const undo = executeButton(undoAction, showingOf(shown, context), {
    title: triage.undo,
    data: {},
    withoutInputs: true,
  });
  return [
    section([
      subheading(triage.desk.undoHeading),
      tight(line(plain(undoableUntil(shown.undoUntil, context.texts)))),
      buttons(undo),
    ]),
  ];
}

function analysisSection(
  desk: DeskShown,
  { decision, result, number }: Decided,
  { context, share }: { readonly context: CardContext; readonly share: number },
): readonly CardElement[] {
  if (decision.route !== "quick_analysis") return [];
  const { texts } = context;
  const report = desk.may.includes("analysis.report") ? [buttons(folded(reportForm(desk, context)))] : [];
  if (result !== null) return [analysisResult(result, number, texts, 1000 * share), ...report];
  const words = texts.triage.desk;
  return [section([subheading(words.analysisHeading), tight(line(quiet(words.noResult))), ...report])];
}

function daySection(desk: DeskShown, question: Decided, context: CardContext): readonly CardElement[] {
  const planned = plannedFor(question, context.texts);
  if (planned === null || !desk.may.includes("triage.reschedule")) return [];
  return [
    section([
      subheading(context.texts.triage.desk.dayHeading),
      stands(planned.told),
      buttons(folded(rescheduleForm(desk, context))),
    ]),
  ];
}

function themeSection(desk: DeskShown & { readonly shown: TriageShown<"decided"> }, context: CardContext): Container {
  const { texts } = context;
  const { shown, may } = desk;
  const story = themeStory(shown, context);
  return section([
    subheading(texts.triage.desk.themeHeading),
    stands(themeName(shown.question, context) ?? texts.vocabulary.noTheme),
    ...(story === "" ? [] : [tight(line(small(story)))]),
    ...(may.includes("triage.correct-theme")
      ? [buttons(...suggestedInstead(shown, context), folded(correctThemeForm(desk, context)))]
      : []),
  ]);
}

/** What the filter proposed and does not stand there is one press away. */
function suggestedInstead(shown: TriageShown<"decided">, context: CardContext): readonly Execute[] {
  const { texts, profile } = context;
  const { question } = shown;
  return knownThemes(question.proposal, profile)
    .filter(({ theme }) => theme !== question.theme)
    .map(({ theme }) =>
      executeButton(correctThemeAction, showingOf(shown, context), {
        title: texts.triage.desk.changeTheme(nameOfTheme(theme, profile, texts)),
        key: theme,
        data: { theme },
        withoutInputs: true,
      }),
    );
}

function stands(told: string): CardElement {
  return tight(line(plain(told)));
}

interface Planned {
  readonly due: Day;
  readonly told: string;
}

function plannedFor(question: Question, { status, language }: Texts): Planned | null {
  if (question.stage !== "decided") return null;
  const { decision } = question;
  switch (decision.route) {
    case "quick_analysis":
      return { due: decision.due, told: status.resultBy(longDay(language, decision.due)) };
    case "miscellaneous":
      return {
        due: decision.lookAgainOn,
        told: status.lookAgainOn(longDay(language, decision.lookAgainOn)),
      };
    case "answered":
    case "kraamkamer":
    case "not_for_alliance":
      return null;
  }
}

export function correctThemeForm(
  { shown }: DeskShown,
  context: CardContext,
  typed: DeskTyped["values"] = {},
): FormShown {
  const { texts, profile } = context;
  const words = texts.triage.desk;
  const { question } = shown;
  return {
    form: "triage.correct-theme",
    title: words.correctTheme,
    standing: stands(themeName(question, context) ?? texts.vocabulary.noTheme),
    inputs: [
      selectInput("theme", words.theme, {
        choices: profile.themes.map(({ key, name }) => ({ title: name[texts.language], value: key })),
        // A theme that the profile lost since is to be chosen anew.
        value: profile.themes.find(({ key }) => key === (typed["theme"] ?? themeOf(question)))?.key ?? null,
        placeholder: texts.triage.themeHint,
        required: words.themeMissing,
      }),
    ],
    send: executeButton(correctThemeAction, showingOf(shown, context), {
      title: words.keepTheme,
      primary: true,
      data: {},
    }),
  };
}

export function rescheduleForm({ shown }: DeskShown, context: CardContext, typed: DeskTyped["values"] = {}): FormShown {
  const words = context.texts.triage.desk;
  const planned = plannedFor(shown.question, context.texts);
  const due = typed["due"] ?? planned?.due ?? null;
  return {
    form: "triage.reschedule",
    title: words.reschedule,
    ...(planned === null ? {} : { standing: stands(planned.told) }),
    inputs: [dateInput("due", words.newDay, { value: due, required: words.newDayMissing })],
    send: executeButton(rescheduleAction, showingOf(shown, context), {
      title: words.keepDay,
      primary: true,
      data: {},
    }),
  };
}

export function reportForm({ shown }: DeskShown, context: CardContext, typed: DeskTyped["values"] = {}): FormShown {
  const words = context.texts.triage.desk;
  const result = shown.question.stage === "decided" ? shown.question.result : null;
  const { text = result?.text ?? "", link = result?.link ?? "", picture = result?.picture ?? "" } = typed;
  return {
    form: "analysis.report",
    title: result === null ? words.report : words.reportAgain,
    inputs: [
      longTextInput("text", words.reportText, { value: text, limit: resultLimit, required: words.reportTextMissing }),
      textInput("link", words.reportLink, { value: link, placeholder: words.linkHint, limit: linkLimit }),
      textInput("picture", words.reportPicture, { value: picture, placeholder: words.linkHint, limit: linkLimit }),
    ],
    send: executeButton(reportAction, showingOf(shown, context), { title: words.sendReport, primary: true, data: {} }),
  };
}
