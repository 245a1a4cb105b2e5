import type { DeliveryMoment, DeliveryMomentEvent } from "#src/delivery/delivery-moment.ts";
import { allMoments } from "#src/delivery/delivery-moment.store.ts";
import { arePlannedTogether } from "#src/delivery/planned-together.ts";
import type { Recorded } from "#src/kernel/aggregate-store.ts";
import type { PersonId } from "#src/people/person.ts";
import { listed } from "#src/texts/format.ts";
import type { Texts } from "#src/texts/texts.ts";
import { shortened } from "../cards/user-text.ts";
import { whenOf } from "../delivery/moment-shown.ts";
import type { BotDeps } from "../deps.ts";
import type { MomentCardDeps } from "../faces/moment-cards.ts";
import { figuresOf } from "../faces/moment-cards.ts";

export type MomentLineDeps = Pick<MomentCardDeps, "outcomes" | "decisions"> & Pick<BotDeps, "deliveryMoments">;

interface Reading {
  readonly moment: DeliveryMoment;
  readonly reader: PersonId;
  readonly texts: Texts;
}

/** What is told of one event; none for what has no line of its own, or no longer holds. */
export async function momentLines(
  deps: MomentLineDeps,
  { event }: Recorded<DeliveryMomentEvent>,
  reading: Reading,
): Promise<readonly string[]> {
  const { moment, texts } = reading;
  const { news } = texts.momentCards;
  switch (event.type) {
    case "delivery_moment_planned":
      return plannedLines(deps, reading);
    case "delivery_moment_moved":
      return moment.stage === "planned" ? [news.moved(whenOf(event, texts), whenOf(moment, texts))] : [];
    case "delivery_moment_cancelled":
      return [news.cancelled(event.reason)];
    case "agenda_published":
      return moment.stage === "cancelled" ? [] : publishedLines(reading);
    case "delivery_moment_closed": {
      if (moment.stage !== "closed") return [];
      const { decisions, actions } = await figuresOf(deps, moment);
      return [news.closed(decisions, actions)];
    }
    case "delivery_moment_reopened":
      return moment.stage === "closed" ? [] : [news.reopened(event.reason)];
    case "delivery_moment_arranged":
    case "agenda_drafted":
    case "agenda_ordered":
    case "agenda_item_added":
    case "agenda_item_edited":
    case "agenda_item_removed":
    case "agenda_item_postponed":
    case "agenda_item_released":
    case "delivery_moment_opened":
    case "item_presented":
    case "attendance_noted":
    case "moment_reminder_came":
    case "moment_card_wanted":
      return [];
  }
}

/** With the others that were planned at the same time. */
async function plannedLines(deps: MomentLineDeps, { moment, texts }: Reading): Promise<readonly string[]> {
  const { news } = texts.momentCards;
  const all = (await allMoments(deps.deliveryMoments)).map(({ value }) => value);
  const together = all.filter(({ id, stage }) => stage !== "cancelled" && arePlannedTogether(id, moment.id));
  if (together.length > 1) {
    return [news.plannedYear, ...together.map((each) => news.oneOfYear(each.title, whenOf(each, texts), each.place))];
  }
  return moment.stage === "planned" ? [news.planned] : [];
}

const longestTitles = 300;

function publishedLines({ moment, reader, texts }: Reading): readonly string[] {
  const { news } = texts.momentCards;
  const items = moment.agenda.filter(({ postponed }) => !postponed);
  const own = items.filter(({ presenter }) => presenter === reader).map(({ title }) => title);
  // Of one initiative several items can stand on it, of which one hears once.
  const presents = news.youPresent(shortened(listed(texts.language, [...new Set(own)]), longestTitles));
  return [news.published(items.length), ...(own.length === 0 ? [] : [presents])];
}
