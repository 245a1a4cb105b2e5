import { reopenUntil } from "#src/question/lifecycle.ts";
import { longDay } from "#src/texts/format.ts";
import { buttons, executeButton, unfoldButton } from "../cards/buttons.ts";
import type { CardAction, Container, Execute } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import { line, paragraphs, plain, section, subheading, tight } from "../cards/elements.ts";
import type { OnCard, QuestionForm } from "./question-forms.ts";
import { answerForm, editForm, reopenForm, showingOf } from "./question-forms.ts";
import { rateAction, withdrawAction } from "./question.actions.ts";
import type { ForReader } from "./reader.ts";

/** "Ben je geholpen?" */
export function helpedSection({ shown, reader, context }: ForReader): readonly Container[] {
  if (!reader.may.has("question.rate")) return [];
  return [section([subheading(context.texts.question.helpedHeading), buttons(...rateButtons(shown, context))])];
}

export function rateButtons(shown: OnCard, context: CardContext): readonly Execute[] {
  const { question } = context.texts;
  const rate = (helped: boolean, key: string, title: string) =>
    executeButton(rateAction, showingOf(shown, context), { title, key, data: { helped }, withoutInputs: true });
  return [rate(true, "yes", question.helpedYes), rate(false, "no", question.helpedNo)];
}

/** What the QRT asked back, and room to answer it. */
export function answerSection({ shown, reader, context }: ForReader): readonly Container[] {
  const { question } = shown;
  const { texts } = context;
  if (!reader.may.has("question.answer") || question.stage !== "waiting_for_asker") return [];
  return [
    section([
      subheading(texts.status.waitingFor),
      ...paragraphs(question.askedBack, 1000).map(tight),
      buttons(unfoldButton("open.answer", texts.question.answer, answerForm(showingOf(shown, context), texts))),
    ]),
  ];
}

/** What the asker can do with their own question. */
export function askerSection(making: ForReader, withEdit: boolean): readonly Container[] {
  const choices = [...(withEdit ? editing(making) : []), ...reopening(making), ...withdrawing(making)];
  if (choices.length === 0) return [];
  return [section([subheading(making.context.texts.question.yourQuestion), buttons(...choices)])];
}

function editing({ shown, reader, context }: ForReader): readonly CardAction[] {
  if (!reader.may.has("question.edit")) return [];
  const form = editForm(showingOf(shown, context), context.texts, shown.question);
  return [unfoldButton("open.edit", context.texts.question.edit, form)];
}

function reopening({ shown, reader, context }: ForReader): readonly CardAction[] {
  const { question } = shown;
  if (!reader.may.has("question.reopen") || question.stage !== "decided") return [];
  const until = longDay(context.texts.language, reopenUntil(question));
  const form = reopenForm(showingOf(shown, context), context.texts, { until });
  return [unfoldButton("open.reopen", context.texts.question.reopen, form)];
}

function withdrawing({ shown, reader, context }: ForReader): readonly CardAction[] {
  if (!reader.may.has("question.withdraw")) return [];
  const { question } = context.texts;
  if (!reader.closesAgain) return [unfoldButton("open.withdraw", question.withdraw, withdrawForm(shown, context))];
  return [executeButton(withdrawAction, showingOf(shown, context), { title: question.closeAgain, data: {} })];
}

/** Asks once more, because nothing brings a withdrawn question back. */
export function withdrawForm(shown: OnCard, context: CardContext): QuestionForm {
  const { question } = context.texts;
  return {
    body: [line(plain(question.withdrawSure))],
    actions: [executeButton(withdrawAction, showingOf(shown, context), { title: question.sendWithdraw, data: {} })],
  };
}
