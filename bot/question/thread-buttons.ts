import type { Texts } from "#src/texts/texts.ts";
import type { Question, QuestionStage } from "#src/question/question.ts";
import { routeOf } from "#src/question/question.ts";
import { buttons, executeButton, openUrlButton, unfoldButton } from "../cards/buttons.ts";
import type { ActionSet, CardAction, OpenUrl } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import { line, quiet } from "../cards/elements.ts";
import { pageOfQuestion } from "../cards/pages.ts";
import { followAction, moreView, reopenAction } from "./question.actions.ts";
import { answerForm, contributeForm, joinForm, showingOf } from "./question-forms.ts";
import { openStanding } from "./joined-parts.ts";
import type { QuestionShown } from "./question-shown.ts";

type Shown = QuestionShown<Exclude<QuestionStage, "draft">>;

/** What everybody in the thread can do. One card is for all: what only some may do stands behind "Meer". */
export function threadButtons(shown: Shown, context: CardContext): readonly CardAction[] {
  const { question } = shown;
  const { texts } = context;
  const showing = showingOf(shown, context);
  const page = pageOf(question, context);
  const asksOnlyAsker = (title: string) => executeButton(reopenAction, showing, { title, primary: true, data: {} });
  switch (question.stage) {
    case "submitted":
    case "in_triage":
    case "waiting_for_asker":
    case "decided":
      return [
        ...(isSettled(question) ? [] : [unfoldButton("open.join", texts.question.join, joinForm(showing, texts))]),
        unfoldButton("open.know", texts.question.know, contributeForm(showing, texts)),
        executeButton(followAction, showing, {
          title: texts.question.follow,
          data: { follows: true },
          withoutInputs: true,
        }),
        page,
        executeButton(moreView, showing, { title: texts.question.more, data: {}, withoutInputs: true }),
      ];
    case "helped_already":
      return [asksOnlyAsker(texts.question.submitAfterAll), page];
    case "expired":
      return [asksOnlyAsker(texts.question.goOn), page];
    case "joined":
      return [openStanding(question, context), page];
    case "withdrawn":
      return question.instead === null ? [page] : [asksOnlyAsker(texts.question.askAfterAll), page];
  }
}

/** The asker's way to answer the QRT, in the thread where it asked. */
export function answerButton(shown: Shown, context: CardContext): ActionSet {
  const { texts } = context;
  const { body, actions } = answerForm(showingOf(shown, context), texts);
  const hint = line(quiet(texts.question.onlyAskerAnswers));
  return buttons(unfoldButton("open.answer", texts.question.answer, { body: [...body, hint], actions }));
}

/** The question's own page, where nothing is cut short. */
export function pageOf(
  { id }: Pick<Question, "id">,
  { texts, linkTo }: Pick<CardContext, "texts" | "linkTo">,
): OpenUrl {
  return openUrlButton(texts.status.open, linkTo(pageOfQuestion(id)));
}

/** With an answer, or with a better place to go, there is nothing left to join. */
export function isSettled(question: Question): boolean {
  const route = routeOf(question);
  return route === "answered" || route === "not_for_alliance";
}

/**
 * Typing alone does not reach us, and in a chat of two it asks a new question: the line tells what adds to this one. What is
 * typed about a confidential question, everybody in its channel reads.
 */
export function howToAdd(
  { stage, confidential }: Pick<Question, "stage" | "confidential">,
  { question, vocabulary, ways }: Texts,
  isInChat = false,
): string | null {
  if (stage === "joined" || stage === "helped_already" || stage === "withdrawn" || stage === "expired") return null;
  if (isInChat) return question.howToAddInChat(question.know);
  if (confidential) return question.howToAddConfidential(question.know);
  return question.howToAdd(vocabulary.product, ways.addToQuestion);
}
