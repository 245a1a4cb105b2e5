import type { Absence } from "#src/people/absence.ts";
import { plainDay } from "#src/texts/format.ts";
import { band } from "../cards/band.ts";
import type { Showing } from "../cards/buttons.ts";
import { buttons, executeButton, openUrlButton } from "../cards/buttons.ts";
import type { Card, CardElement } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import { column, columns, large, line, plain, quiet, section, subheading, tight } from "../cards/elements.ts";
import { dateInput, selectInput } from "../cards/inputs.ts";
import { card } from "../cards/kit.ts";
import { absenceAction, languageAction, presenceAction, showAction } from "./settings.actions.ts";
import type { AbsenceTyped, OwnShown } from "./settings-shown.ts";

const nothingTyped: AbsenceTyped = { absentFrom: "", absentUntil: "" };

/** The settings of whoever looks; `typed` is what was filled in before it was refused. */
export function ownSettingsCard(
  { own, showing }: { readonly own: OwnShown; readonly showing: Showing },
  context: CardContext,
  typed: AbsenceTyped = nothingTyped,
): Card {
  const { settings, vocabulary } = context.texts;
  const languages = (["nl", "en"] as const).map((language) => ({
    title: settings.languages[language],
    value: language,
  }));
  return card(context, {
    speak: settings.speakOwn,
    body: [
      band("accent", vocabulary.product, settings.own),
      line(large(own.name)),
      selectInput("language", settings.languageLabel, { choices: languages, value: own.language }),
      buttons(executeButton(languageAction, showing, { title: settings.save, data: { language: own.language } })),
      ...(own.absences === null ? [] : [absenceSection(own.absences, { showing, context, typed })]),
    ],
    actions: [
      openUrlButton(settings.page, context.linkTo("/settings")),
      executeButton(showAction, showing, {
        title: settings.back,
        key: "overview",
        data: { page: "overview" },
        withoutInputs: true,
      }),
    ],
  });
}

interface Making {
  readonly showing: Showing;
  readonly context: CardContext;
  readonly typed: AbsenceTyped;
}

function absenceSection(absences: readonly Absence[], { showing, context, typed }: Making): CardElement {
  const { settings } = context.texts;
  const none = absences.length === 0 ? [line(quiet(settings.noAbsence))] : [];
  return section([
    subheading(settings.absenceHeading),
    tight(line(quiet(settings.absenceHint))),
    ...none,
    ...absences.map((absence) => plannedAbsence(absence, showing, context)),
    dateInput("absentFrom", settings.absentFrom, { value: typed.absentFrom }),
    dateInput("absentUntil", settings.absentUntil, { value: typed.absentUntil }),
    buttons(executeButton(absenceAction, showing, { title: settings.addAbsence, data: {} })),
  ]);
}

function plannedAbsence({ from, until }: Absence, showing: Showing, { texts }: CardContext): CardElement {
  const { settings, language } = texts;
  const period = settings.period(plainDay(language, from), plainDay(language, until));
  const takeBack = executeButton(presenceAction, showing, {
    title: settings.takeBack,
    tooltip: settings.takeBackPeriod(period),
    key: from,
    data: { from, until },
    withoutInputs: true,
  });
  return columns([column("stretch", [line(plain(period))]), column("auto", [buttons(takeBack)])]);
}
