import type { DeliveryMoment } from "#src/delivery/delivery-moment.ts";
import { band } from "../cards/band.ts";
import { openUrlButton } from "../cards/buttons.ts";
import type { Card } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import { group, large, line, plain, quiet, tight } from "../cards/elements.ts";
import { card } from "../cards/kit.ts";
import { pageOfMoment } from "../cards/pages.ts";
import { shortened } from "../cards/user-text.ts";
import { tints, whenOf } from "./moment-shown.ts";

interface NewsShown {
  readonly moment: DeliveryMoment;
  /** Oldest first; may hold what people wrote. */
  readonly lines: readonly string[];
}

const mostLines = 12;
const longestLine = 400;
/** In characters; of what takes longer to hear, the latest. */
const longestSpoken = 600;

/** What happened to a delivery moment since its reader heard of it last; in the reader's own chat. */
export function momentNewsCard({ moment, lines }: NewsShown, context: CardContext): Card {
  const { momentCards, moments } = context.texts;
  const told = lines.join(" ");
  const isHeld = moment.stage === "closed";
  const page = isHeld ? `${pageOfMoment(moment.id)}/minutes` : pageOfMoment(moment.id);
  return card(context, {
    speak: `${momentCards.news.speak(moment.title)} ${told.length > longestSpoken ? lines.slice(-2).join(" ") : told}`,
    body: [
      band(tints[moment.stage], momentCards.news.heading, moments.stages[moment.stage]),
      line(large(moment.title)),
      tight(line(quiet(`${whenOf(moment, context.texts)}, ${moment.place}`))),
      group(lines.slice(-mostLines).map((each) => tight(line(plain(shortened(each, longestLine)))))),
    ],
    actions: [openUrlButton(isHeld ? momentCards.minutes.open : momentCards.open, context.linkTo(page))],
  });
}
