import type { ConversationStore } from "#src/conversation/conversation.store.ts";
import { messageLink } from "#src/conversation/message-link.ts";
import type { DecisionStore } from "#src/initiative/decision.store.ts";
import { MomentId } from "#src/initiative/moment-id.ts";
import type { InitiativeStore } from "#src/initiative/initiative.store.ts";
import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Clock } from "#src/kernel/time.ts";
import { dayOf, daysBetween, minutesBetween } from "#src/kernel/time.ts";
import type { MomentCardTemplate } from "#src/notice/notice-content.ts";
import { momentNotice } from "#src/notice/notice-content.ts";
import type { NoticeStore } from "#src/notice/notice.store.ts";
import type { PartnerStore } from "#src/partner/partner.store.ts";
import type { Names, NamesDeps } from "#src/people/name.presenter.ts";
import { namesFrom } from "#src/people/name.presenter.ts";
import type { Actor } from "#src/people/person.ts";
import { agendaShown } from "./agenda.presenter.ts";
import { minutesOf } from "./agenda-item.ts";
import { hoursOf } from "./calendar-entries.ts";
import type { KnownDays } from "./calendar-day.ts";
import { warningsFor } from "./calendar-day.ts";
import type { DeliveryMomentDetail, DeliveryMomentShown } from "./delivery-moment.contract.ts";
import type { DeliveryMoment, DeliveryMomentId } from "./delivery-moment.ts";
import type { DeliveryMomentStore } from "./delivery-moment.store.ts";
import { allMoments } from "./delivery-moment.store.ts";
import type { DeliveryWordsIn } from "./delivery-words.ts";
import { deliveryAbilities, maySeeAgenda } from "./delivery.policy.ts";
import { quorumOf } from "./meeting-steps.ts";
import { isMinuted } from "./minutes.ts";
import type { OutcomeStore } from "./outcome.store.ts";
import { outcomesOf } from "./outcome.store.ts";
import { dayHeld } from "./when-held.ts";

export interface DeliveryMomentShownDeps extends NamesDeps {
  readonly clock: Clock;
}

export interface DeliveryMomentDetailDeps extends DeliveryMomentShownDeps {
  readonly deliveryMoments: Pick<DeliveryMomentStore, "list">;
  readonly outcomes: Pick<OutcomeStore, "list">;
  readonly decisions: Pick<DecisionStore, "inMoment">;
  readonly initiatives: Pick<InitiativeStore, "get">;
  readonly partners: Pick<PartnerStore, "get" | "count">;
  readonly notices: Pick<NoticeStore, "get">;
  readonly conversations: Pick<ConversationStore, "get">;
  readonly wordsIn: DeliveryWordsIn;
  readonly profile: KnownDays;
}

export function deliveryMomentsShown(
  deps: DeliveryMomentShownDeps,
  moments: readonly DeliveryMoment[],
): Promise<DeliveryMomentShown[]> {
  const names = namesFrom(deps);
  return Promise.all(moments.map((moment) => shown(moment, { names, clock: deps.clock })));
}

export async function deliveryMomentDetail(
  deps: DeliveryMomentDetailDeps,
  actor: Actor,
  { value: moment, rev }: Versioned<DeliveryMoment>,
): Promise<DeliveryMomentDetail> {
  const names = namesFrom(deps);
  const seesAgenda = maySeeAgenda(actor, moment);
  const begun = isMinuted(moment);
  const [outcomes, decisions, others, partners, thread] = await Promise.all([
    begun ? outcomesOf(deps.outcomes, moment.id) : [],
    begun ? deps.decisions.inMoment(MomentId.parse(moment.id)) : [],
    moment.stage === "planned" ? allMoments(deps.deliveryMoments) : [],
    begun ? deps.partners.count({ standing: "yes" }) : 0,
    threadOf(deps, moment.id),
  ]);
  const neighbours = others.map(({ value }) => value).filter(({ id }) => id !== moment.id);
  const { from, until } = hoursOf(moment);
  const presenting = moment.stage === "in_progress" ? moment.presenting : null;
  return {
    ...(await shown(moment, { names, clock: deps.clock })),
    rev,
    minuteTakers: await Promise.all(moment.minuteTakers.map((taker) => names.person(taker))),
    warnings: moment.stage === "planned" ? [...warningsFor(moment.day, neighbours, deps.profile)] : [],
    length: minutesBetween(from, until),
    planned: seesAgenda ? minutesOf(moment.agenda) : null,
    agenda: seesAgenda ? await agendaShown({ ...deps, names }, actor, { moment, outcomes, decisions }) : null,
    reason: moment.stage === "cancelled" ? moment.reason : null,
    thread,
    openedAt: begun ? moment.openedAt : null,
    closedAt: moment.stage === "closed" ? moment.closedAt : null,
    presenting: presenting && {
      item: presenting.item,
      by: await names.person(presenting.by),
      startedAt: presenting.since,
    },
    attendance: begun ? await attendanceShown(moment.attendance, names) : [],
    quorum: begun ? quorumOf(moment, { partners, share: deps.profile.deliveryMoments.quorum }) : null,
    now: deps.clock.now(),
    may: [...deliveryAbilities(actor, moment)],
  };
}

export async function attendanceShown(
  attendance: Extract<DeliveryMoment, { readonly stage: "closed" }>["attendance"],
  names: Names,
): Promise<DeliveryMomentDetail["attendance"]> {
  const all = await Promise.all(
    attendance.map(async ({ organisation, how }) => ({ organisation: await names.partner(organisation), how })),
  );
  return all.toSorted((one, other) => one.organisation.name.localeCompare(other.organisation.name, "nl"));
}

/** The later a card comes, the more it says. */
const latestFirst = ["minutes", "agenda", "invitation"] as const satisfies readonly MomentCardTemplate[];

async function threadOf(
  { notices, conversations }: Pick<DeliveryMomentDetailDeps, "notices" | "conversations">,
  moment: DeliveryMomentId,
): Promise<string | null> {
  const cards = await Promise.all(latestFirst.map((template) => notices.get(moment, momentNotice(template))));
  const [card] = cards.flatMap((found) => (found && found.notice.activity !== null ? [found.notice] : []));
  if (!card || card.activity === null || !("conversation" in card.place)) return null;
  const channel = await conversations.get(card.place.conversation);
  return channel ? messageLink(channel.value, { message: card.activity, root: card.place.root }) : null;
}

async function shown(
  moment: DeliveryMoment,
  { names, clock }: { readonly names: Names; readonly clock: Clock },
): Promise<DeliveryMomentShown> {
  const { id, title, from, until, place, stage, published } = moment;
  const day = dayHeld(moment);
  const hosts = await Promise.all(moment.hosts.map((host) => names.partner(host)));
  return {
    id,
    title,
    day,
    from,
    until,
    place,
    host: hosts[0] ?? null,
    hosts,
    daysToGo: daysBetween(dayOf(clock.now()), day),
    stage,
    published: published !== null,
  };
}
