import { addDays, dayOf } from "#src/kernel/time.ts";
import { daysUntilDraftExpires } from "#src/question/next-reminder.ts";
import { longDay } from "#src/texts/format.ts";
import { executeButton, unfoldButton } from "../cards/buttons.ts";
import type { Card } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import { band } from "../cards/band.ts";
import { heading, line, plain, quiet, tight } from "../cards/elements.ts";
import { card } from "../cards/kit.ts";
import { withdrawForm } from "../question/asker-sections.ts";
import { showingOf } from "../question/question-forms.ts";
import type { QuestionShown } from "../question/question-shown.ts";
import { showView } from "../question/question.actions.ts";

/**
 * A draft lies still: its asker goes on with it, or withdraws it. The one reminder before it lapses. Its title may stand
 * only where nobody reads along who may not see it.
 */
export function draftPromptCard(
  shown: QuestionShown<"draft">,
  context: CardContext,
  { namesTitle }: { readonly namesTitle: boolean } = { namesTitle: !shown.question.confidential },
): Card {
  const { question } = shown;
  const { question: texts, status, vocabulary, language } = context.texts;
  const until = texts.draftUntil(longDay(language, addDays(dayOf(question.touchedAt), daysUntilDraftExpires)));
  const goOn = executeButton(showView, showingOf(shown, context), { title: texts.draftGoOn, primary: true, data: {} });
  return card(context, {
    speak: texts.speakDraft(until),
    body: [
      band("warning", status.unnumbered, vocabulary.stages.draft),
      heading(texts.draftHeading),
      ...(namesTitle ? [tight(line(plain(question.title)))] : []),
      line(quiet(until)),
    ],
    actions: [goOn, unfoldButton("open.withdraw", texts.withdraw, withdrawForm(shown, context))],
  });
}
