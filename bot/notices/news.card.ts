import type { Question } from "#src/question/question.ts";
import { numberOf } from "#src/question/question.ts";
import { executeButton, openUrlButton } from "../cards/buttons.ts";
import type { Card } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import { band } from "../cards/band.ts";
import { group, large, line, plain, quiet, tight } from "../cards/elements.ts";
import { firstThatFits } from "../cards/fitting.ts";
import { card } from "../cards/kit.ts";
import { pageOfQuestion } from "../cards/pages.ts";
import { shortened } from "../cards/user-text.ts";
import { muteAction, showView } from "../question/question.actions.ts";

export interface NewsShown {
  readonly question: Question;
  readonly rev: number;
  /** Oldest first; may hold what people wrote. */
  readonly lines: readonly string[];
  readonly isOwn: boolean;
  readonly mayMute: boolean;
}

/** What happened to a question since its reader heard of it last; in the reader's own chat. */
export function newsCard(shown: NewsShown, context: CardContext): Card {
  return firstThatFits<Room>(rooms, (room) => cardWith(room, shown, context));
}

interface Room {
  readonly lines: number;
  readonly characters: number;
}

const rooms = [
  { lines: 12, characters: 300 },
  { lines: 8, characters: 120 },
  { lines: 4, characters: 60 },
] as const satisfies readonly Room[];

function cardWith(room: Room, { question, rev, lines, isOwn, mayMute }: NewsShown, context: CardContext): Card {
  const { texts, linkTo, nonce } = context;
  const { news } = texts;
  const showing = { id: question.id, rev, nonce };
  const number = numberOf(question);
  // The latest say how things stand; what had no room can be read with the question.
  const hidden = Math.max(0, lines.length - room.lines);
  const told = lines.slice(hidden).map((each) => tight(line(plain(shortened(each, room.characters)))));
  return card(context, {
    speak: `${news.speak(number, question.title)} ${lines.slice(-2).join(" ")}`,
    body: [
      band("accent", number ?? texts.status.unnumbered, isOwn ? news.yours : news.heading),
      line(large(question.title)),
      group([...told, ...(hidden === 0 ? [] : [line(quiet(news.more(hidden)))])]),
    ],
    actions: [
      executeButton(showView, showing, { title: texts.question.show, data: {} }),
      openUrlButton(texts.status.open, linkTo(pageOfQuestion(question.id))),
      ...(mayMute ? [executeButton(muteAction, showing, { title: news.mute, data: { muted: true } })] : []),
    ],
  });
}
