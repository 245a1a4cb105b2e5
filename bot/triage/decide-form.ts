import { routes } from "#src/question/decision.ts";
import type { FilterAnswers } from "#src/question/question.ts";
import { themeOf } from "#src/question/question.ts";
import type { Texts } from "#src/texts/texts.ts";
import { executeButton, unfoldButton } from "../cards/buttons.ts";
import type { CardElement, Execute, ShowCard } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import { longTextInput, selectInput } from "../cards/inputs.ts";
import { line, quiet, section, subheading, tight } from "../cards/elements.ts";
import { shortened } from "../cards/user-text.ts";
import type { QuestionShown } from "../question/question-shown.ts";
import type { DecideForm } from "./decide-inputs.ts";
import { themeReasons } from "./dossier.ts";
import { routeInputs, typedElsewhere, typedInputs } from "./route-inputs.ts";
import { decideAction } from "./triage.actions.ts";

type Open = QuestionShown<"in_triage">;

/** What the QRT found on the four questions of the intake. */
interface Found {
  readonly theme: string | null;
  readonly solutions: string;
  readonly needs: string;
  readonly partners: string;
}

/** The four questions as inputs, filled in with so much of what the asker told as there is room for. */
export function decideForm(shown: Open, context: CardContext, share: number): readonly CardElement[] {
  const { question, offered } = shown;
  const { texts } = context;
  const { triage } = texts;
  const found: Found = {
    theme: themeOf(question),
    solutions: shortened(offered.map(({ solution }) => solution.title).join(", "), 1000),
    needs: neededAccordingTo(question.answers, texts, share),
    partners: shortened(question.answers.parties, toldShown * share),
  };
  return [
    section([
      subheading(triage.intakeHeading),
      tight(line(quiet(triage.intakeHint))),
      ...findingsInputs(found, shown, context),
    ]),
    section([subheading(triage.decideHeading), tight(line(quiet(triage.decideHint)))]),
  ];
}

/** The most that is told in one answer on the filter. */
const toldShown = 500;

/** A way out for each route; each unfolds what it needs to know. */
export function routeButtons({ question, rev }: Open, { texts, nonce }: CardContext): readonly ShowCard[] {
  const { vocabulary, triage } = texts;
  const showing = { id: question.id, rev, nonce };
  return routes.map((route) =>
    unfoldButton(`route.${route}`, vocabulary.routes[route], {
      body: routeInputs(route, texts),
      actions: [
        executeButton(decideAction, showing, {
          title: triage.decide[route],
          key: route,
          primary: true,
          data: { route },
        }),
      ],
    }),
  );
}

/**
 * The form as it was typed. What unfolds would fold up when its card comes back, so the route that was pressed stands
 * open; the others are a choice, and come with the next press.
 */
export function typedForm(shown: Open, context: CardContext, typed: DecideForm): readonly CardElement[] {
  const { texts } = context;
  const { triage, vocabulary } = texts;
  const choices = routes.map((route) => ({ title: vocabulary.routes[route], value: route }));
  const found: Found = { ...typed, theme: typed.theme ?? null };
  return [
    section([subheading(triage.intakeHeading), ...findingsInputs(found, shown, context)]),
    section([
      subheading(triage.decideHeading),
      selectInput("route", triage.route, { choices, value: typed.route }),
      tight(line(quiet(triage.otherRoute))),
      ...typedInputs(typed, texts),
    ]),
  ];
}

/** Decides along the route whose form stands open, or asks for the form of another one. */
export function typedButton({ question, rev }: Open, { texts, nonce }: CardContext, typed: DecideForm): Execute {
  const { route } = typed;
  return executeButton(
    decideAction,
    { id: question.id, rev, nonce },
    {
      title: texts.triage.sendDecision,
      key: route,
      primary: true,
      data: { route, open: route, ...typedElsewhere(typed) },
    },
  );
}

function findingsInputs(found: Found, { question }: Open, { texts, profile }: CardContext): readonly CardElement[] {
  const { triage, language } = texts;
  return [
    selectInput("theme", triage.fitsTheme, {
      choices: profile.themes.map(({ key, name }) => ({ title: name[language], value: key })),
      value: found.theme,
      placeholder: triage.themeHint,
      required: triage.themeMissing,
    }),
    ...themeReasons(question, texts),
    longTextInput("solutions", triage.known, {
      value: found.solutions,
      placeholder: triage.solutionsHint,
      limit: 1000,
    }),
    longTextInput("needs", triage.needed, { value: found.needs, placeholder: triage.neededHint, limit: 1000 }),
    longTextInput("partners", triage.joining, {
      value: found.partners,
      placeholder: triage.joiningHint,
      limit: 1000,
    }),
  ];
}

function neededAccordingTo({ data, knowledge }: FilterAnswers, { triage }: Texts, share: number): string {
  const told = [
    data === "" ? [] : [`${triage.data}: ${shortened(data, toldShown * share)}`],
    knowledge === "" ? [] : [`${triage.knowledge}: ${shortened(knowledge, toldShown * share)}`],
  ];
  return shortened(told.flat().join("\n"), 1000);
}
