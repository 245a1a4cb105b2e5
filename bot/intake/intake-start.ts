import { titleLimit } from "#src/question/question.ts";
import { buttons, executeButton } from "../cards/buttons.ts";
import type { CardElement, Container } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import { textInput } from "../cards/inputs.ts";
import { band } from "../cards/band.ts";
import { heading, line, panel, plain, section, small, strong, subheading, tight } from "../cards/elements.ts";
import type { QuestionShown } from "../question/question-shown.ts";
import { recognisedWords } from "../question/suggested-theme.ts";
import { askedAlready, askedEarlier } from "./asked-before.ts";
import { helpedAction } from "./intake.actions.ts";

type Draft = QuestionShown<"draft">;

/** A step of the card; between its two parts the whole text may stand. */
export interface StepBody {
  readonly opening: readonly CardElement[];
  readonly asked: readonly CardElement[];
}

/** The question itself, and what may help already. */
export function startBody(shown: Draft, context: CardContext): StepBody {
  const { intake, vocabulary } = context.texts;
  return {
    opening: [
      band(
        "emphasis",
        intake.asks(shown.asker),
        shown.question.confidential ? context.texts.question.confidential : vocabulary.stages.draft,
      ),
      heading(intake.startHeading),
    ],
    asked: [
      textInput("title", intake.titleLabel, {
        value: shown.question.title,
        limit: titleLimit,
        required: intake.titleMissing,
      }),
      tight(line(small(intake.titleHint))),
      ...askedAlready(shown, context),
      ...knownSolutions(shown, context),
      ...askedEarlier(shown, context),
    ],
  };
}

function knownSolutions(shown: Draft, context: CardContext): readonly CardElement[] {
  if (shown.offered.length === 0) return [];
  const offers = shown.offered.map((offer) => knownSolution(shown, offer, context));
  return [section([subheading(context.texts.intake.knownHeading), ...offers])];
}

function knownSolution(
  { question, rev }: Draft,
  { solution, words }: Draft["offered"][number],
  { texts, nonce }: CardContext,
): Container {
  const { intake } = texts;
  const helps = executeButton(
    helpedAction,
    { id: question.id, rev, nonce },
    {
      title: intake.helps,
      key: solution.id,
      tooltip: `${intake.helps}: ${solution.title}`,
      data: { solution: solution.id },
      withoutInputs: true,
    },
  );
  return panel([
    line(strong(solution.title)),
    tight(line(plain(solution.description))),
    ...(words.length === 0 ? [] : [tight(line(small(intake.foundBy(recognisedWords(words, texts)))))]),
    buttons(helps),
  ]);
}
