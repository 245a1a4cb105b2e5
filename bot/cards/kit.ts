import { notice } from "./band.ts";
import type { CardContext } from "./context.ts";
import type { Card, CardAction, CardElement } from "./card.ts";
import { spoken } from "./user-text.ts";

interface CardParts {
  /** A sentence or two; may hold what people wrote. */
  readonly speak: string;
  readonly body: readonly CardElement[];
  readonly actions?: readonly CardAction[];
}

/** A card as every client of Teams wants it; the banner of the context stands on top. */
export function card(
  { texts, banner }: Pick<CardContext, "texts" | "banner">,
  { speak, body, actions }: CardParts,
): Card {
  const said = banner === undefined ? speak : `${banner.text} ${speak}`;
  return {
    type: "AdaptiveCard",
    version: "1.5",
    speak: spoken(said),
    lang: texts.language,
    msteams: { width: "Full" },
    body: banner === undefined ? body : [notice(banner), ...body],
    ...(actions === undefined ? {} : { actions }),
  };
}
