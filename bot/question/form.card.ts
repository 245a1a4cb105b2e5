import { numberOf } from "#src/question/question.ts";
import { executeButton } from "../cards/buttons.ts";
import type { Card } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import { band } from "../cards/band.ts";
import { heading, line, quiet, tight } from "../cards/elements.ts";
import { card } from "../cards/kit.ts";
import type { OnCard, QuestionForm } from "./question-forms.ts";
import { showingOf } from "./question-forms.ts";
import { showView } from "./question.actions.ts";

/**
 * One form by itself, standing open with what was typed; the banner of the context says why. However long that is: a card
 * that passes our own measure is better than a text that is lost.
 */
export function formCard(
  shown: OnCard,
  context: CardContext,
  { title, form }: { readonly title: string; readonly form: QuestionForm },
): Card {
  const { question, status, vocabulary } = context.texts;
  const back = executeButton(showView, showingOf(shown, context), {
    title: question.back,
    data: {},
    withoutInputs: true,
  });
  return card(context, {
    speak: question.speakForm(title),
    body: [
      band("emphasis", numberOf(shown.question) ?? status.unnumbered, vocabulary.stages[shown.question.stage]),
      heading(title),
      tight(line(quiet(shown.question.title))),
      ...form.body,
    ],
    actions: [...form.actions, back],
  });
}
