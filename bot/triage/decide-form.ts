import { exhaustive } from "#src/kernel/exhaustive.ts";
import type { Route } from "#src/question/decision.ts";
import { routes } from "#src/question/decision.ts";
import type { FilterAnswers } from "#src/question/question.ts";
import { themeOf } from "#src/question/question.ts";
import type { Texts } from "#src/texts/texts.ts";
import { buttons, executeButton, unfoldButton } from "../cards/buttons.ts";
import type { CardElement, Execute, Input, ShowCard } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import { dateInput, longTextInput, selectInput, textInput } from "../cards/inputs.ts";
import { line, quiet, section, subheading, tight } from "../cards/elements.ts";
import { shortened } from "../cards/user-text.ts";
import type { QuestionShown } from "../question/question-shown.ts";
import type { DecideForm } from "./decide-inputs.ts";
import { reasonInput } from "./decide-inputs.ts";
import { themeReasons } from "./dossier.ts";
import { decideAction } from "./triage.actions.ts";

type Open = QuestionShown<"in_triage">;

/** The four questions as inputs, filled in with what the asker told; a refused route stands open under them. */
export function decideForm(shown: Open, context: CardContext, typed?: DecideForm): readonly CardElement[] {
  const { texts } = context;
  const { triage } = texts;
  return [
    section([
      subheading(triage.intakeHeading),
      tight(line(quiet(triage.intakeHint))),
      ...findingsInputs(shown, context, typed),
    ]),
    ...(typed === undefined ? [] : [refusedRoute(shown, context, typed)]),
    section([
      subheading(typed === undefined ? triage.decideHeading : triage.otherRoute),
      tight(line(quiet(triage.decideHint))),
    ]),
  ];
}

/** A way out for each route; each unfolds what it needs to know. */
export function routeButtons(shown: Open, context: CardContext, typed?: DecideForm): readonly ShowCard[] {
  const { vocabulary } = context.texts;
  return routes
    .filter((route) => route !== typed?.route)
    .map((route) =>
      unfoldButton(`route.${route}`, vocabulary.routes[route], {
        body: routeInputs(route, context.texts),
        actions: [decideButton(route, shown, context)],
      }),
    );
}

function findingsInputs(
  { question, offered }: Open,
  { texts, profile }: CardContext,
  typed: DecideForm | undefined,
): readonly CardElement[] {
  const { triage, language } = texts;
  const themes = profile.themes.map(({ key, name }) => ({ title: name[language], value: key }));
  const known = offered.map(({ solution }) => solution.title).join(", ");
  return [
    selectInput("theme", triage.fitsTheme, {
      choices: themes,
      value: typed === undefined ? themeOf(question) : (typed.theme ?? null),
      placeholder: triage.themeHint,
      required: triage.themeMissing,
    }),
    ...themeReasons(question, texts),
    longTextInput("solutions", triage.known, {
      value: typed?.solutions ?? shortened(known, 1000),
      placeholder: triage.solutionsHint,
      limit: 1000,
    }),
    longTextInput("needs", triage.needed, {
      value: typed?.needs ?? neededAccordingTo(question.answers, texts),
      placeholder: triage.neededHint,
      limit: 1000,
    }),
    longTextInput("partners", triage.joining, {
      value: typed?.partners ?? question.answers.parties,
      placeholder: triage.joiningHint,
      limit: 1000,
    }),
  ];
}

function neededAccordingTo({ data, knowledge }: FilterAnswers, { triage }: Texts): string {
  const told = [
    data === "" ? [] : [`${triage.data}: ${data}`],
    knowledge === "" ? [] : [`${triage.knowledge}: ${knowledge}`],
  ];
  return shortened(told.flat().join("\n"), 1000);
}

/**
 * An unfolded form folds up when its card comes back, so the refused one comes back in the card itself. Its inputs are
 * not marked as required there, because then they would hold back the other routes.
 */
function refusedRoute(shown: Open, context: CardContext, typed: DecideForm): CardElement {
  const { vocabulary } = context.texts;
  return section([
    subheading(vocabulary.routes[typed.route]),
    ...routeInputs(typed.route, context.texts, typed),
    buttons(decideButton(typed.route, shown, context)),
  ]);
}

function decideButton(route: Route, { question, rev }: Open, { texts, nonce }: CardContext): Execute {
  return executeButton(
    decideAction,
    { id: question.id, rev, nonce },
    { title: texts.triage.decide[route], key: route, primary: true, data: { route } },
  );
}

function routeInputs(route: Route, { triage }: Texts, typed?: DecideForm): readonly Input[] {
  const required = (message: string) => (typed === undefined ? { required: message } : {});
  const reason = longTextInput(reasonInput(route), triage.reason, {
    ...filledIn(typed?.reason),
    placeholder: triage.reasonHint,
    limit: 1000,
    ...required(triage.reasonMissing),
  });
  switch (route) {
    case "answered":
      return [
        longTextInput("answer", triage.answer, {
          ...filledIn(typed?.answer),
          limit: 2000,
          ...required(triage.answerMissing),
        }),
        reason,
      ];
    case "quick_analysis":
      return [
        textInput("team", triage.team, {
          ...filledIn(typed?.team),
          placeholder: triage.teamHint,
          limit: 300,
          ...required(triage.teamMissing),
        }),
        dateInput("due", triage.due, { ...filledIn(typed?.due), ...required(triage.dueMissing) }),
        reason,
      ];
    case "kraamkamer":
      return [
        textInput("initiativeTitle", triage.initiativeTitle, {
          ...filledIn(typed?.initiativeTitle),
          limit: 120,
          ...required(triage.initiativeTitleMissing),
        }),
        reason,
      ];
    case "miscellaneous":
      return [
        dateInput("lookAgainOn", triage.lookAgainOn, {
          ...filledIn(typed?.lookAgainOn),
          ...required(triage.lookAgainMissing),
        }),
        reason,
      ];
    case "not_for_alliance":
      return [
        reason,
        longTextInput("whereTo", triage.whereTo, {
          ...filledIn(typed?.whereTo),
          limit: 500,
          ...required(triage.whereToMissing),
        }),
      ];
  }
  return exhaustive(route);
}

function filledIn(value: string | undefined) {
  return value === undefined ? {} : { value };
}
