import type { Question } from "#src/question/question.ts";
import { numberOf } from "#src/question/question.ts";
import type { Card } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import { band } from "../cards/band.ts";
import { line, plain, quiet, tight } from "../cards/elements.ts";
import { card } from "../cards/kit.ts";
import { stateWord } from "./state-word.ts";
import { pageOf } from "./thread-buttons.ts";

/** In place of a card that asked somebody something: there is nothing left to ask. */
export function askedCard(
  question: Question,
  context: CardContext,
  { namesTitle }: { readonly namesTitle: boolean },
): Card {
  const { question: texts, status, notices } = context.texts;
  const number = numberOf(question);
  return card(context, {
    speak: notices.askedBefore,
    body: [
      band(
        "emphasis",
        number ?? status.unnumbered,
        namesTitle ? stateWord(question, context.texts) : texts.confidential,
      ),
      ...(namesTitle ? [line(plain(question.title))] : []),
      tight(line(quiet(notices.askedBefore))),
    ],
    // What was never submitted has no page that anybody else could find.
    ...(number === null ? {} : { actions: [pageOf(question, context)] }),
  });
}
