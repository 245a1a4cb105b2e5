import type { LivingInitiative } from "#src/initiative/initiative.ts";
import { openUrlButton } from "../cards/buttons.ts";
import type { Card } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import { band } from "../cards/band.ts";
import { group, large, line, plain, quiet, tight } from "../cards/elements.ts";
import { firstThatFits } from "../cards/fitting.ts";
import { card } from "../cards/kit.ts";
import { pageOfInitiative } from "../cards/pages.ts";
import { shortened } from "../cards/user-text.ts";

interface NewsShown {
  readonly initiative: LivingInitiative;
  /** Oldest first; may hold what people wrote. */
  readonly lines: readonly string[];
}

/** What happened to an initiative since its reader heard of it last; in the reader's own chat. */
export function initiativeNewsCard(shown: NewsShown, context: CardContext): Card {
  return firstThatFits<Room>(rooms, (room) => cardWith(room, shown, context));
}

interface Room {
  readonly lines: number;
  readonly characters: number;
}

const rooms = [
  { lines: 12, characters: 400 },
  { lines: 8, characters: 160 },
  { lines: 4, characters: 80 },
] as const satisfies readonly Room[];

function cardWith(room: Room, { initiative, lines }: NewsShown, context: CardContext): Card {
  const { initiativeNews, news, vocabulary } = context.texts;
  const { id, title, phase } = initiative;
  // The latest say how things stand; what had no room can be read on the page.
  const hidden = Math.max(0, lines.length - room.lines);
  const told = lines.slice(hidden).map((each) => tight(line(plain(shortened(each, room.characters)))));
  return card(context, {
    speak: `${initiativeNews.speak(title)} ${lines.slice(-2).join(" ")}`,
    body: [
      band("accent", initiativeNews.heading, vocabulary.phases[phase]),
      line(large(title)),
      group([...told, ...(hidden === 0 ? [] : [line(quiet(news.more(hidden)))])]),
    ],
    actions: [openUrlButton(initiativeNews.open, context.linkTo(pageOfInitiative(id)))],
  });
}
