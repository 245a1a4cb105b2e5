import type { AgendaItem } from "#src/delivery/agenda-item.ts";
import { minutesOf } from "#src/delivery/agenda-item.ts";
import type { DeliveryMoment } from "#src/delivery/delivery-moment.ts";
import type { PersonId } from "#src/people/person.ts";
import { band } from "../cards/band.ts";
import { openUrlButton } from "../cards/buttons.ts";
import type { Card, CardElement } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import { group, large, line, linked, plain, quiet, tight } from "../cards/elements.ts";
import { firstThatFits } from "../cards/fitting.ts";
import { card } from "../cards/kit.ts";
import { shortened } from "../cards/user-text.ts";
import { placeOf, tints, whenOf } from "./moment-shown.ts";

export interface AgendaShown {
  readonly moment: DeliveryMoment;
  readonly presenters: ReadonlyMap<PersonId, string>;
}

/** What is on the agenda of a delivery moment; follows it until it is over. */
export function agendaCard(shown: AgendaShown, context: CardContext): Card {
  return firstThatFits<Room>(rooms, (room) => cardWith(room, shown, context));
}

interface Room {
  readonly items: number;
  readonly characters: number;
}

const rooms = [
  { items: 20, characters: 120 },
  { items: 16, characters: 80 },
  { items: 14, characters: 70 },
  { items: 12, characters: 60 },
  { items: 10, characters: 60 },
  { items: 8, characters: 60 },
] as const satisfies readonly Room[];

function cardWith(room: Room, shown: AgendaShown, context: CardContext): Card {
  const { moment } = shown;
  const { momentCards, moments } = context.texts;
  const { agenda: words } = momentCards;
  const items = moment.agenda.filter(({ postponed }) => !postponed);
  const hidden = items.length - room.items;
  const isGoing = moment.stage === "in_progress";
  return card(context, {
    speak: words.speak(moment.title, items.length, moments.stages[moment.stage]),
    body: [
      band(tints[moment.stage], words.heading, moments.stages[moment.stage]),
      line(large(moment.title)),
      tight(line(plain(`${whenOf(moment, context.texts)}, ${moment.place}`))),
      ...(moment.stage === "cancelled" ? [line(plain(momentCards.invitation.cancelled(moment.reason)))] : []),
      group([
        ...items.slice(0, room.items).flatMap((item, index) => row({ item, index, room }, shown, context)),
        ...(hidden > 0 ? [line(quiet(words.more(hidden)))] : []),
      ]),
      // Whether it fits is no question any more once it is over, or does not take place.
      ...(moment.stage === "planned" || isGoing ? [line(quiet(sumOf(moment, items, context)))] : []),
    ],
    actions: [openUrlButton(isGoing ? momentCards.live : words.open, context.linkTo(placeOf(moment)))],
  });
}

interface Row {
  readonly item: AgendaItem;
  readonly index: number;
  readonly room: Room;
}

const longestName = 60;

/** No more than two lines of text: columns for number, title and minutes take room that some ten items need. */
function row(
  { item, index, room }: Row,
  { moment, presenters }: AgendaShown,
  context: CardContext,
): readonly CardElement[] {
  const { agenda: words } = context.texts.momentCards;
  const title = shortened(item.title, room.characters);
  const presenter = item.presenter === null ? undefined : presenters.get(item.presenter);
  const told = [
    words.minutes(item.minutes),
    ...(presenter === undefined ? [] : [shortened(presenter, longestName)]),
  ].join(" · ");
  const link = context.linkTo(`${placeOf(moment)}?item=${item.id}`);
  return [tight(line(quiet(`${index + 1}. `), linked(title, link))), { ...line(quiet(told)), spacing: "None" }];
}

function sumOf(moment: DeliveryMoment, items: readonly AgendaItem[], { texts }: CardContext): string {
  const { agenda: words } = texts.momentCards;
  if (items.length === 0) return words.empty;
  const minutes = minutesOf(moment.agenda);
  const length = lengthOf(moment);
  const sum = words.sum(items.length, minutes, length);
  return minutes > length ? `${sum} ${words.tooLong}` : sum;
}

/** In minutes. */
function lengthOf({ from, until }: DeliveryMoment): number {
  return minuteOfDay(until) - minuteOfDay(from);
}

function minuteOfDay(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}
