import type { DeliveryMomentEvent, MomentCard, MomentReminder } from "#src/delivery/delivery-moment.ts";
import type { AnnouncementTemplate, MomentCardTemplate } from "#src/notice/notice-content.ts";
import type { News } from "./told.ts";
import { invites, news } from "./told.ts";

/** What can happen to a delivery moment, with what time does and what a channel missed told apart. */
export type MomentHappening =
  | Exclude<DeliveryMomentEvent["type"], "moment_reminder_came" | "moment_card_wanted">
  | `moment_reminder_came:${MomentReminder["kind"]}`
  | `moment_card_wanted:${MomentCard}`;

export function momentHappeningOf(event: DeliveryMomentEvent): MomentHappening {
  if (event.type === "moment_reminder_came") return `${event.type}:${event.reminder}`;
  if (event.type === "moment_card_wanted") return `${event.type}:${event.card}`;
  return event.type;
}

/** Who can be told of something that happens to a delivery moment. */
export const momentAudiences = [
  /** The kernteam and the network lead, the people of the hosts, who takes the minutes, and who presents an item. */
  "concerned",
  /** Who presents an item. */
  "presenters",
  /** Who got something to do. */
  "doers",
] as const;
export type MomentAudience = (typeof momentAudiences)[number];

/**
 * - `card`: a card in the intake channel, posted now or, where it stands there already, brought up to date (`posts` false).
 * - `text`: a short text under that card.
 * - `actions`: a card in the person's own chat, with what they agreed to do.
 * - `update`: in the person's own chat, together with all else that happens within ten minutes.
 */
export type MomentTold =
  | { readonly how: "card"; readonly says: MomentCardTemplate; readonly posts: boolean }
  | { readonly how: "text"; readonly says: AnnouncementTemplate; readonly under: MomentCardTemplate }
  | { readonly how: "actions"; readonly who: "doers"; readonly asks: true }
  | News<MomentAudience>;

const posts = (says: MomentCardTemplate): MomentTold => ({ how: "card", says, posts: true });
const follows = (...cards: readonly MomentCardTemplate[]) =>
  cards.map((says): MomentTold => ({ how: "card", says, posts: false }));
const announces = (says: AnnouncementTemplate, under: MomentCardTemplate): MomentTold => ({
  how: "text",
  says,
  under,
});

/**
 * Who is told of what happens to a delivery moment. Nobody hears of one thing twice: the first row that names somebody
 * counts. docs/NOTICES.md is this table in words.
 */
export const momentNotices: Readonly<Record<MomentHappening, readonly MomentTold[]>> = {
  delivery_moment_planned: news("concerned"),
  delivery_moment_arranged: follows("invitation", "agenda"),
  delivery_moment_moved: [
    ...follows("invitation", "agenda"),
    announces("moment_moved", "invitation"),
    invites("concerned"),
  ],
  delivery_moment_cancelled: [
    ...follows("invitation", "agenda"),
    announces("moment_cancelled", "invitation"),
    invites("concerned"),
  ],
  // A draft is the kernteam's own; of a published agenda the card follows.
  agenda_drafted: follows("agenda"),
  agenda_published: [...follows("invitation"), posts("agenda"), invites("presenters"), ...news("concerned")],
  agenda_ordered: follows("agenda"),
  agenda_item_added: follows("agenda"),
  agenda_item_edited: follows("agenda"),
  agenda_item_removed: follows("agenda"),
  agenda_item_postponed: follows("agenda"),
  // The public minutes show it.
  agenda_item_released: [],
  delivery_moment_opened: follows("invitation", "agenda"),
  // Whoever is there sees it on the page as it happens.
  item_presented: [],
  attendance_noted: [],
  delivery_moment_closed: [
    ...follows("invitation", "agenda"),
    posts("minutes"),
    { how: "actions", who: "doers", asks: true },
    ...news("concerned"),
  ],
  delivery_moment_reopened: [
    ...follows("invitation", "agenda", "minutes"),
    announces("minutes_reopened", "minutes"),
    ...news("concerned"),
  ],
  "moment_reminder_came:invitation_due": [posts("invitation")],
  // It asks for updates, which come as events of the initiatives.
  "moment_reminder_came:updates_due": [],
  "moment_card_wanted:invitation": [posts("invitation")],
  "moment_card_wanted:agenda": [posts("agenda")],
};
