import { longDay } from "#src/texts/format.ts";
import { reopenUntil } from "#src/question/lifecycle.ts";
import { unfoldButton } from "../cards/buttons.ts";
import type { Card } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import { band } from "../cards/band.ts";
import { heading, line, plain, tight } from "../cards/elements.ts";
import { card } from "../cards/kit.ts";
import { rateButtons } from "./asker-sections.ts";
import { reopenForm, showingOf } from "./question-forms.ts";
import type { QuestionShown } from "./question-shown.ts";
import { stateWord } from "./state-word.ts";
import { pageOf } from "./thread-buttons.ts";

/** A week after the answer: did it help? Title and ending may stand only where nobody reads along who may not see them. */
export function helpedPromptCard(
  shown: QuestionShown<"decided">,
  context: CardContext,
  { namesTitle }: { readonly namesTitle: boolean } = { namesTitle: !shown.question.confidential },
): Card {
  const { question } = shown;
  const { question: texts, language } = context.texts;
  const until = longDay(language, reopenUntil(question));
  const reopen = reopenForm(showingOf(shown, context), context.texts, { until });
  return card(context, {
    speak: namesTitle ? texts.speakHelped(question.number) : texts.speakHelpedConfidential(question.number),
    body: [
      band("good", question.number, namesTitle ? stateWord(question, context.texts) : texts.confidential),
      heading(texts.helpedHeading),
      ...(namesTitle ? [tight(line(plain(question.title)))] : []),
    ],
    actions: [
      ...rateButtons(shown, context),
      unfoldButton("open.reopen", texts.helpedReopen, reopen),
      pageOf(question, context),
    ],
  });
}
