import { numberOf } from "#src/question/question.ts";
import { buttons, executeButton } from "../cards/buttons.ts";
import type { Card } from "../cards/card.ts";
import { band } from "../cards/band.ts";
import { heading, line, quiet, section, tight } from "../cards/elements.ts";
import { firstThatFits } from "../cards/fitting.ts";
import { card } from "../cards/kit.ts";
import { answerSection, askerSection, helpedSection } from "./asker-sections.ts";
import { hearingSection, readingSection } from "./audience-sections.ts";
import { joinSection } from "./join-section.ts";
import { showingOf } from "./question-forms.ts";
import { showView } from "./question.actions.ts";
import type { ForReader } from "./reader.ts";
import { pageOf } from "./thread-buttons.ts";

/** "Meer": what this reader can do with the question, beyond what everybody in the thread sees. */
export function personalCard(making: ForReader): Card {
  return firstThatFits([true, false], (withEdit) => cardFor(making, withEdit));
}

/** Where the whole text does not fit, it is not there to be edited: saving a part of it would lose the rest. */
function cardFor(making: ForReader, withEdit: boolean): Card {
  const { shown, context } = making;
  const { question, status, vocabulary } = context.texts;
  const number = numberOf(shown.question);
  const back = executeButton(showView, showingOf(shown, context), {
    title: question.back,
    data: {},
    withoutInputs: true,
  });
  return card(context, {
    speak: question.speakMore(number),
    body: [
      band("emphasis", number ?? status.unnumbered, vocabulary.stages[shown.question.stage]),
      heading(question.moreHeading),
      tight(line(quiet(shown.question.title))),
      ...helpedSection(making),
      ...answerSection(making),
      ...askerSection(making, withEdit),
      ...joinSection(making),
      ...hearingSection(making),
      ...readingSection(making),
      section([buttons(back, pageOf(shown.question, context))]),
    ],
  });
}
