import type { DeliveryMoment } from "#src/delivery/delivery-moment.ts";
import { dayHeld } from "#src/delivery/when-held.ts";
import { band } from "../cards/band.ts";
import { openUrlButton } from "../cards/buttons.ts";
import type { Card } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import { facts, large, line, plain, quiet, strong, tight } from "../cards/elements.ts";
import { card } from "../cards/kit.ts";
import { pageOfMoment } from "../cards/pages.ts";
import { whenOf } from "./moment-shown.ts";

export interface MinutesFigures {
  readonly moment: DeliveryMoment;
  readonly decisions: number;
  readonly actions: number;
  /** Organisations that were there. */
  readonly present: number;
}

/** Tells that the minutes of a delivery moment are ready, and what is in them. */
export function minutesCard({ moment, decisions, actions, present }: MinutesFigures, context: CardContext): Card {
  const { momentCards, moments } = context.texts;
  const { minutes } = momentCards;
  const isReady = moment.stage === "closed";
  return card(context, {
    speak: isReady ? minutes.speak(moment.title, decisions, actions) : minutes.reopened,
    body: [
      band(isReady ? "good" : "warning", minutes.heading, moments.stages[moment.stage]),
      line(large(moment.title)),
      tight(line(quiet(whenOf({ ...moment, day: dayHeld(moment) }, context.texts)))),
      line(plain(isReady ? minutes.ready : minutes.reopened)),
      ...facts([
        { label: minutes.decisions, value: [strong(minutes.number(decisions))] },
        { label: minutes.actions, value: [strong(minutes.number(actions))] },
        // Where nobody noted who was there, that is not to say that nobody was.
        present === 0 ? null : { label: minutes.attendance, value: [plain(minutes.organisations(present))] },
      ]),
    ],
    actions: [
      openUrlButton(minutes.open, context.linkTo(`${pageOfMoment(moment.id)}/minutes`)),
      openUrlButton(minutes.openActions, context.linkTo("/actions")),
    ],
  });
}
