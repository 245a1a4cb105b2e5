import type { ThemeKey } from "#src/profile/profile.ts";
import { routes } from "#src/question/decision.ts";
import type { TriageFindings } from "#src/question/findings.ts";
import type { FilterAnswers } from "#src/question/filter-answers.ts";
import { themeOf } from "#src/question/question.ts";
import type { Texts } from "#src/texts/texts.ts";
import { executeButton, unfoldButton } from "../cards/buttons.ts";
import type { CardElement, Execute, Input, ShowCard } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import { longTextInput, radioInput, selectInput } from "../cards/inputs.ts";
import { line, quiet, section, subheading, tight } from "../cards/elements.ts";
import { shortened } from "../cards/user-text.ts";
import type { QuestionShown } from "../question/question-shown.ts";
import type { DecideForm } from "./decide-inputs.ts";
import { routeInputs, typedElsewhere, typedInputs } from "./route-inputs.ts";
import { themeReasons } from "./theme-reasons.ts";
import { decideAction } from "./triage.actions.ts";
import type { TriageShown } from "./triage-shown.ts";

type Open = TriageShown<"in_triage">;
type Found = Pick<QuestionShown, "question" | "offered" | "joined">;

/** The four questions as inputs, filled in with so much of what the asker told as there is room for. */
export function decideForm(shown: Open, context: CardContext, share: number): readonly CardElement[] {
  const { question } = shown;
  const { texts } = context;
  const { triage } = texts;
  return [
    section([
      subheading(triage.intakeHeading),
      // Only true of what has not been cut short.
      ...(share === 1 ? [tight(line(quiet(triage.intakeHint)))] : []),
      themeInput(themeOf(question), context, { required: triage.themeMissing }),
      ...themeReasons(question, context),
      ...findingsInputs(foundSoFar(shown, texts, share), texts),
    ]),
    section([subheading(triage.decideHeading), tight(line(quiet(triage.decideHint)))]),
  ];
}

/** What the form is filled in with. */
export function foundSoFar(shown: Found, texts: Texts, share = 1): TriageFindings {
  return {
    solutions: shortened(fittingSolutions(shown).join(", "), 1000),
    needs: neededAccordingTo(shown.question.answers, texts, share),
    partners: partnersSoFar(shown, share),
  };
}

/** The most that is told in one answer on the filter. */
const toldShown = 500;

/** A way out for each route; each unfolds what it needs to know. */
export function routeButtons({ question, rev }: Open, { texts, nonce }: CardContext): readonly ShowCard[] {
  const { vocabulary, triage } = texts;
  const showing = { id: question.id, rev, nonce };
  return routes.map((route) =>
    unfoldButton(`route.${route}`, vocabulary.routes[route], {
      body: routeInputs(route, texts, question.confidential),
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
 * open; the others are a choice, and come with the next press. Nothing is required, because that would hold them back.
 */
export function typedForm({ question }: Open, context: CardContext, typed: DecideForm): readonly CardElement[] {
  const { texts } = context;
  const { triage, vocabulary } = texts;
  const choices = routes.map((route) => ({ title: vocabulary.routes[route], value: route }));
  return [
    section([themeInput(typed.theme ?? null, context), ...findingsInputs(typed, texts)]),
    section([
      selectInput("route", triage.decideHeading, { choices, value: typed.route }),
      tight(line(quiet(triage.otherRoute))),
      ...typedInputs(typed, texts, question.confidential),
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

/** All themes in sight: what stands there is kept as it is, and another one is one press away. */
function themeInput(
  theme: ThemeKey | "" | null,
  { texts: { triage, language }, profile }: CardContext,
  { required }: { readonly required?: string } = {},
): Input {
  return radioInput("theme", triage.fitsTheme, {
    choices: profile.themes.map(({ key, name }) => ({ title: name[language], value: key })),
    // A theme that the profile lost since is to be chosen anew.
    value: profile.themes.find(({ key }) => key === theme)?.key ?? null,
    ...(required === undefined ? {} : { required }),
  });
}

function findingsInputs({ solutions, needs, partners }: TriageFindings, { triage }: Texts): readonly Input[] {
  const limit = 1000;
  return [
    longTextInput("solutions", triage.known, { value: solutions, placeholder: triage.solutionsHint, limit }),
    longTextInput("needs", triage.needed, { value: needs, placeholder: triage.neededHint, limit }),
    longTextInput("partners", triage.joining, { value: partners, placeholder: triage.joiningHint, limit }),
  ];
}

/** What was found, without what somebody of the QRT judged to be of no use. */
function fittingSolutions({ question, offered }: Found): readonly string[] {
  const useless = new Set(question.workbench.marks.filter(({ useful }) => !useful).map(({ solution }) => solution));
  return offered.filter(({ solution }) => !useless.has(solution.id)).map(({ solution }) => solution.title);
}

/** Whom the asker named, and who has joined. */
function partnersSoFar({ question, joined }: Found, share: number): string {
  const named = shortened(question.answers.parties, toldShown * share);
  const names = joined.map(({ organisation }) => organisation).join(", ");
  return shortened([named, names].filter((told) => told !== "").join("\n"), 1000);
}

function neededAccordingTo({ data, knowledge }: FilterAnswers, { triage }: Texts, share: number): string {
  const told = [
    data === "" ? [] : [`${triage.data}: ${shortened(data, toldShown * share)}`],
    knowledge === "" ? [] : [`${triage.knowledge}: ${shortened(knowledge, toldShown * share)}`],
  ];
  return shortened(told.flat().join("\n"), 1000);
}
