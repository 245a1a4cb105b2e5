import type { Question } from "#src/question/question.ts";
import { numberOf } from "#src/question/question.ts";
import type { Card } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import { band } from "../cards/band.ts";
import { line, quiet } from "../cards/elements.ts";
import { card } from "../cards/kit.ts";
import { stateWord } from "../question/state-word.ts";
import { pageOf } from "../question/thread-buttons.ts";

/** In place of the card that repeated a message, once that was taken off its question. */
export function takenOffCard(question: Question, context: CardContext): Card {
  const { question: texts, status, ways } = context.texts;
  const number = numberOf(question);
  const state = question.confidential ? texts.confidential : stateWord(question, context.texts);
  return card(context, {
    speak: ways.takenOffSince,
    body: [band("emphasis", number ?? status.unnumbered, state), line(quiet(ways.takenOffSince))],
    ...(number === null ? {} : { actions: [pageOf(question, context)] }),
  });
}
