import type { WalkStep } from "#src/question/question.ts";
import { walkSteps } from "#src/question/question.ts";
import type { Texts } from "#src/texts/texts.ts";
import type { Showing } from "../cards/buttons.ts";
import { executeButton } from "../cards/buttons.ts";
import type { Card, CardAction, CardElement } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import { selectInput } from "../cards/inputs.ts";
import { line, quiet, section, small, tight } from "../cards/elements.ts";
import { firstThatFits } from "../cards/fitting.ts";
import { card } from "../cards/kit.ts";
import { shortened } from "../cards/user-text.ts";
import type { QuestionShown } from "../question/question-shown.ts";
import { startBody } from "./intake-start.ts";
import { stepBody } from "./intake-steps.ts";
import { submitAction, walkAction } from "./intake.actions.ts";

/** One card for the whole walk through the filter, in the thread of the question. */
export function intakeCard(shown: QuestionShown<"draft">, context: CardContext): Card {
  const all = shown.organisations.length;
  const fewer = Array.from({ length: Math.floor(all / 5) }, (_, index) => all - 5 * (index + 1));
  return firstThatFits([all, ...fewer], (offered) => cardOffering(offered, shown, context));
}

function cardOffering(organisations: number, shown: QuestionShown<"draft">, context: CardContext): Card {
  const { step } = shown.question;
  const body = [
    ...(step === "start" ? startBody(shown, context) : stepBody(step, shown, context)),
    ...organisationChoice(organisations, shown, context),
    ...(step === "start" ? [promise(context)] : []),
  ];
  return card(context, {
    speak: spokenStep(shown, context),
    body,
    actions: walkButtons(shown, context, inputsOn(body)),
  });
}

/** Only for an asker who acts for no organisation yet; it stays in sight until one is chosen. */
function organisationChoice(
  offered: number,
  { question, organisations }: QuestionShown<"draft">,
  { texts }: CardContext,
): readonly CardElement[] {
  if (question.organisation !== null || organisations.length === 0) return [];
  const choices = organisations
    .slice(0, offered)
    .map(({ id, name }) => ({ title: shortened(name, nameShown), value: id }));
  const { intake } = texts;
  const select = selectInput("organisation", intake.organisationLabel, {
    choices,
    placeholder: intake.organisationHint,
  });
  const leftOut = offered < organisations.length ? [tight(line(small(whereTheOthersAre(question.step, texts))))] : [];
  return [{ ...select, spacing: "Medium" }, ...leftOut];
}

/** The step of the theme asks least else, so that it has most room for organisations. */
function whereTheOthersAre(step: WalkStep, { intake, vocabulary }: Texts): string {
  return step === "theme" ? intake.organisationsLeftOut : intake.organisationsOnStep(vocabulary.steps.theme);
}

/** A list shows no more of a name than this without cutting it off. */
const nameShown = 60;

function promise({ texts: { intake }, profile }: CardContext): CardElement {
  return section([line(quiet(intake.promise(profile.promise.pickedUpWithin)))]);
}

/** The inputs that a button sends; all stand directly in the body. */
function inputsOn(body: readonly CardElement[]): string {
  return body.flatMap((element) => ("label" in element ? [element.id] : [])).join(",");
}

function walkButtons(shown: QuestionShown<"draft">, context: CardContext, inputs: string): readonly CardAction[] {
  const { question, rev } = shown;
  const { intake } = context.texts;
  const showing: Showing = { id: question.id, rev, nonce: context.nonce };
  const at = walkSteps.indexOf(question.step);
  const [before, after] = [walkSteps[at - 1], walkSteps[at + 1]];

  const submit = (title: string, primary: boolean) =>
    executeButton(submitAction, showing, { title, primary, data: { shown: inputs } });
  const walk = (key: "next" | "back", to: WalkStep, title: string, primary = false) =>
    executeButton(walkAction, showing, { title, key, primary, data: { to, shown: inputs } });
  const skip = (to: WalkStep) =>
    executeButton(walkAction, showing, {
      title: intake.skip,
      key: "skip",
      data: { to, shown: "" },
      withoutInputs: true,
    });

  if (after === undefined) return [submit(intake.submit, true), ...(before ? [walk("back", before, intake.back)] : [])];
  if (before === undefined) return [submit(intake.submitNow, true), walk("next", after, intake.walk)];
  return [
    walk("next", after, intake.next, true),
    skip(after),
    walk("back", before, intake.back),
    submit(intake.submit, false),
  ];
}

function spokenStep(
  { question, asker, offered }: QuestionShown<"draft">,
  { texts: { intake, vocabulary } }: CardContext,
): string {
  const { step, title } = question;
  if (step === "start") return intake.speakStart(asker, title, offered.length);
  return intake.speakStep(walkSteps.indexOf(step), walkSteps.length - 1, vocabulary.steps[step], title);
}
