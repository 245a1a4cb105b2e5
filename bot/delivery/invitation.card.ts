import type { DeliveryMoment } from "#src/delivery/delivery-moment.ts";
import type { Texts } from "#src/texts/texts.ts";
import { band } from "../cards/band.ts";
import { openUrlButton } from "../cards/buttons.ts";
import type { Card } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import { line, plain } from "../cards/elements.ts";
import { card } from "../cards/kit.ts";
import type { MomentShown } from "./moment-shown.ts";
import { aboutMoment, placeOf, tints, whenOf } from "./moment-shown.ts";

/** Invites the alliance to a delivery moment, and follows what becomes of it. */
export function invitationCard(shown: MomentShown, context: CardContext): Card {
  const { moment } = shown;
  const { momentCards, moments } = context.texts;
  const { invitation } = momentCards;
  const open = moment.stage === "in_progress" ? momentCards.live : momentCards.open;
  return card(context, {
    speak: `${invitation.speak(moment.title, whenOf(moment, context.texts))} ${standing(moment, momentCards)}`,
    body: [
      band(tints[moment.stage], momentCards.name, moments.stages[moment.stage]),
      ...aboutMoment(shown, context),
      line(plain(standing(moment, momentCards))),
    ],
    actions: [openUrlButton(open, context.linkTo(placeOf(moment)))],
  });
}

function standing(moment: DeliveryMoment, { invitation }: Texts["momentCards"]): string {
  switch (moment.stage) {
    case "planned":
      return moment.published === null ? invitation.agendaComes : invitation.agendaStands;
    case "in_progress":
      return invitation.going;
    case "closed":
      return invitation.held;
    case "cancelled":
      return invitation.cancelled(moment.reason);
  }
}
