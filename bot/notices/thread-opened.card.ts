import type { Question } from "#src/question/question.ts";
import { numberOf } from "#src/question/question.ts";
import { band } from "../cards/band.ts";
import { openUrlButton } from "../cards/buttons.ts";
import type { Card } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import { line, plain, quiet } from "../cards/elements.ts";
import { card } from "../cards/kit.ts";
import { pageOf } from "../question/thread-buttons.ts";

interface Opened {
  readonly said: string;
  /** Of the thread; null where no address leads there. */
  readonly link: string | null;
}

/** Tells whoever asked in a chat or the tab where the alliance follows the question; for the asker alone. */
export function threadOpenedCard(question: Question, { said, link }: Opened, context: CardContext): Card {
  const { notices, status, question: words } = context.texts;
  const sentence = `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
  return card(context, {
    speak: sentence,
    body: [
      // It stays as it was said, so it tells no stage that passes.
      band("good", numberOf(question) ?? status.unnumbered, question.confidential ? words.confidential : ""),
      line(plain(sentence)),
      line(quiet(question.title)),
    ],
    actions: [link === null ? pageOf(question, context) : openUrlButton(notices.openThread, link)],
  });
}
