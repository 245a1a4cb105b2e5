import type { PersonalData } from "#src/question/personal-data.ts";
import type { PartnerId } from "#src/partner/partner.ts";
import type { WalkStep } from "#src/question/question.ts";
import { textLimit, walkSteps } from "#src/question/question.ts";
import type { Texts } from "#src/texts/texts.ts";
import type { Card, CardElement } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import { checksInput, longTextInput, selectInput } from "../cards/inputs.ts";
import { line, quiet, section, small, tight } from "../cards/elements.ts";
import { firstThatFits } from "../cards/fitting.ts";
import { card } from "../cards/kit.ts";
import { shortened } from "../cards/user-text.ts";
import { isAskedInChannel } from "../question/audience-sections.ts";
import { additions } from "../question/participants.ts";
import type { QuestionShown } from "../question/question-shown.ts";
import { walkButtons } from "./intake-buttons.ts";
import { startBody } from "./intake-start.ts";
import { stepBody } from "./intake-steps.ts";
import { proposedTheme } from "./proposed-theme.ts";
import { ticked } from "./intake.actions.ts";

/** What a card that comes back after a refusal has beside the draft. */
export interface IntakeTyped {
  readonly organisation: PartnerId | null;
  /** What looks like personal data; the asker may take it out, keep it among few, or leave it. */
  readonly pointedOut: readonly PersonalData[];
  /** Whether the whole text stood on the card: what was typed there must come back. */
  readonly hadText?: boolean;
}

const nothingTyped: IntakeTyped = { organisation: null, pointedOut: [] };

/** One card for the whole walk through the filter, in the thread of the question. */
export function intakeCard(
  shown: QuestionShown<"draft">,
  context: CardContext,
  typed: IntakeTyped = nothingTyped,
): Card {
  const all = shown.organisations.length;
  const fewer = Array.from({ length: Math.floor(all / 5) }, (_, index) => all - 5 * (index + 1));
  return firstThatFits([all, ...fewer], (offered) => cardOffering(offered, { shown, context, typed }));
}

/** Of what was added in the thread, so much reminds the asker of it; all of it goes along. */
const addedShown = { characters: 160, joined: 0, contributions: 2 };

interface Making {
  readonly shown: QuestionShown<"draft">;
  readonly context: CardContext;
  readonly typed: IntakeTyped;
}

function cardOffering(organisations: number, { shown, context, typed }: Making): Card {
  const { step } = shown.question;
  const { opening, asked } = step === "start" ? startBody(shown, context) : stepBody(step, shown, context);
  const above = [...opening, ...wholeText(shown, context, typed), ...asked];
  const below = [
    ...additions(shown, context.texts, addedShown),
    ...(step === "start" ? confidentialChoice(shown, context) : []),
    ...organisationChoice(organisations, { shown, context, typed }),
    ...(step === "start" ? [promise(context)] : []),
  ];
  // The buttons of the theme send along what is typed around them.
  const inputs = inputsOn([...above, ...below]);
  const theme = step === "start" ? proposedTheme(shown, context, inputs) : [];
  return card(context, {
    speak: spokenStep(shown, context),
    body: [...above, ...theme, ...below],
    actions: walkButtons(shown, context, { inputs, warned: typed.pointedOut.length > 0 }),
  });
}

/** What was asked in the first message stands on no step; where something in it has to go, it must be there to be changed. */
function wholeText(
  { question }: QuestionShown<"draft">,
  { texts: { intake } }: CardContext,
  { pointedOut, hadText = false }: IntakeTyped,
): readonly CardElement[] {
  if (!hadText && !pointedOut.some(({ text }) => question.text.includes(text))) return [];
  const input = longTextInput("text", intake.textLabel, { value: question.text, limit: textLimit });
  return [{ ...input, spacing: "Medium" }, tight(line(small(intake.textHint)))];
}

function confidentialChoice({ question }: QuestionShown<"draft">, { texts }: CardContext): readonly CardElement[] {
  const choices = [{ title: texts.intake.confidentialChoice, value: ticked }];
  const box = checksInput("confidential", texts.question.whoReads, {
    choices,
    values: question.confidential ? [ticked] : [],
  });
  const { confidentialMeans, confidentialMessageStays } = texts.intake;
  const means = isAskedInChannel(question) ? `${confidentialMeans} ${confidentialMessageStays}` : confidentialMeans;
  return [{ ...box, spacing: "Large" }, tight(line(small(means)))];
}

/** Only for an asker who acts for no organisation yet; it stays in sight until one is chosen. */
function organisationChoice(
  offered: number,
  { shown: { question, organisations }, context: { texts }, typed }: Making,
): readonly CardElement[] {
  if (question.organisation !== null || organisations.length === 0) return [];
  const choices = organisations
    .slice(0, offered)
    .map(({ id, name }) => ({ title: shortened(name, nameShown), value: id }));
  const { intake } = texts;
  const select = selectInput("organisation", intake.organisationLabel, {
    choices,
    value: typed.organisation,
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

function spokenStep(
  { question, asker, offered }: QuestionShown<"draft">,
  { texts: { intake, vocabulary } }: CardContext,
): string {
  const { step, title } = question;
  if (step === "start") return intake.speakStart(asker, title, offered.length);
  return intake.speakStep(walkSteps.indexOf(step), walkSteps.length - 1, vocabulary.steps[step], title);
}
