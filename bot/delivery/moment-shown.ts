import type { DeliveryMoment } from "#src/delivery/delivery-moment.ts";
import { dayHeld } from "#src/delivery/when-held.ts";
import { longDay } from "#src/texts/format.ts";
import type { Texts } from "#src/texts/texts.ts";
import type { CardElement, Tint } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import { facts, large, line, plain } from "../cards/elements.ts";
import { pageOfMoment } from "../cards/pages.ts";

/** A delivery moment with the names that its cards show. */
export interface MomentShown {
  readonly moment: DeliveryMoment;
  readonly hosts: readonly string[];
}

/** `donderdag 3 december 2026, 13:00 tot 17:00 uur` */
export function whenOf(
  { day, from, until }: Pick<DeliveryMoment, "day" | "from" | "until">,
  { momentCards, language }: Pick<Texts, "momentCards" | "language">,
): string {
  return momentCards.time(longDay(language, day), from, until);
}

export const tints = {
  planned: "accent",
  in_progress: "good",
  closed: "emphasis",
  cancelled: "attention",
} as const satisfies Record<DeliveryMoment["stage"], Tint>;

/** While it is under way: the page that everybody there follows. */
export function placeOf({ id, stage }: Pick<DeliveryMoment, "id" | "stage">): string {
  const page = pageOfMoment(id);
  return stage === "in_progress" ? `${page}/live` : page;
}

/** What it is called, when, where and with whom. */
export function aboutMoment({ moment, hosts }: MomentShown, { texts }: CardContext): readonly CardElement[] {
  const { momentCards } = texts;
  return [
    line(large(moment.title)),
    ...facts([
      { label: momentCards.when, value: [plain(whenOf({ ...moment, day: dayHeld(moment) }, texts))] },
      { label: momentCards.where, value: [plain(moment.place)] },
      hosts.length === 0 ? null : { label: momentCards.hosts, value: [plain(hosts.join(", "))] },
    ]),
  ];
}
