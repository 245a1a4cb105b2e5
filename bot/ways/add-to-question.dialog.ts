import { z } from "zod";
import type { Conversation } from "#src/conversation/conversation.ts";
import { contributionLimit } from "#src/question/involved.ts";
import type { Question } from "#src/question/question.ts";
import { QuestionId, numberOf } from "#src/question/question.ts";
import { openUrlButton } from "../cards/buttons.ts";
import type { Card } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import { line, plain, quiet } from "../cards/elements.ts";
import { longText, requiredText } from "../cards/form-fields.ts";
import { longTextInput, selectInput, textInput } from "../cards/inputs.ts";
import { card } from "../cards/kit.ts";
import { shortened } from "../cards/user-text.ts";
import { pageOf } from "../question/thread-buttons.ts";
import { dialogFields, submitButton } from "./dialog.ts";

/** The name of who wrote it stands before it. */
export const wordsLimit = contributionLimit - 300;
const numberLimit = 30;
export const addFields = {
  ...dialogFields,
  question: z.union([QuestionId, z.literal("")]).default(""),
  number: longText(numberLimit),
  words: requiredText(wordsLimit),
};
export const AddInput = z.object(addFields);

export interface AddTyped {
  readonly question: string;
  /** Of a question that is not among the choices. */
  readonly number: string;
  readonly words: string;
}

interface Adding {
  /** To choose from, the likeliest first. */
  readonly questions: readonly Question[];
  readonly typed: AddTyped;
  /** Who wrote the words; null where that is whoever adds them. */
  readonly author: string | null;
}

/** A message of anybody, to be added to the record of a question. */
export function addToQuestionDialog({ questions, typed, author }: Adding, context: CardContext): Card {
  const { ways, status } = context.texts;
  const choices = questions.map((question) => ({
    title: `${numberOf(question) ?? status.unnumbered}: ${shortened(question.title, 60)}`,
    value: question.id,
  }));
  return card(context, {
    speak: ways.speakDialog(ways.addToQuestion),
    body: [
      selectInput("question", ways.chooseQuestion, {
        choices,
        value: typed.question,
        placeholder: ways.chooseQuestion,
      }),
      textInput("number", ways.numberLabel, {
        value: typed.number,
        limit: numberLimit,
        placeholder: ways.numberPlaceholder,
      }),
      longTextInput("words", ways.wordsLabel, { value: typed.words, limit: wordsLimit, required: ways.wordsMissing }),
      ...(author === null ? [] : [line(quiet(ways.quotes(author)))]),
    ],
    actions: [submitButton(ways.add, context)],
  });
}

/** Where the message that was added stands, and whether whoever added it wrote it; null where there is no such message. */
interface SaidBefore {
  readonly where: Conversation["kind"];
  readonly isOwn: boolean;
}

export function addedDialog(question: Question, before: SaidBefore | null, context: CardContext): Card {
  const { ways, status } = context.texts;
  const stays = messageStays(question, before, context);
  const said = ways.addedDone(numberOf(question) ?? status.unnumbered);
  return card(context, {
    speak: said,
    body: [line(plain(said)), line(quiet(question.title)), ...(stays === null ? [] : [line(plain(stays))])],
    actions: [pageOf(question, context)],
  });
}

/** The record of a confidential question is for few; a message that was added to it, whoever is where it was written reads. */
function messageStays(
  { confidential }: Question,
  before: SaidBefore | null,
  { texts: { ways } }: CardContext,
): string | null {
  if (!confidential || before === null || before.where === "personal_chat") return null;
  return ways.messageStays(before.where, before.isOwn);
}

/** Nothing to choose from: the page of all questions says more. */
export function nothingToAddToDialog(context: CardContext): Card {
  const { ways } = context.texts;
  return card(context, {
    speak: ways.noOpenQuestions,
    body: [line(plain(ways.noOpenQuestions))],
    actions: [openUrlButton(ways.mineAll, context.linkTo("/questions"))],
  });
}
