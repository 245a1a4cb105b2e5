import { holderOf } from "#src/conversation/conversation.store.ts";
import type { ConversationId } from "#src/conversation/conversation.ts";
import type { DeliveryMoment, DeliveryMomentId } from "#src/delivery/delivery-moment.ts";
import { DeliveryMomentEvent } from "#src/delivery/delivery-moment.ts";
import type { Action } from "#src/delivery/outcome.ts";
import { isOpenAction } from "#src/delivery/outcome.ts";
import { outcomesOf } from "#src/delivery/outcome.store.ts";
import { tellsOfPlanning } from "#src/delivery/planned-together.ts";
import type { Recorded } from "#src/kernel/aggregate-store.ts";
import type { Instant } from "#src/kernel/time.ts";
import { addMilliseconds } from "#src/kernel/time.ts";
import type { MomentCardTemplate } from "#src/notice/notice-content.ts";
import { momentNotice } from "#src/notice/notice-content.ts";
import type { NoticePlan } from "#src/notice/notice.ts";
import type { PersonId } from "#src/people/person.ts";
import type { BotDeps } from "../deps.ts";
import { doersOf, momentCircle } from "./moment-circle.ts";
import type { MomentTold } from "./moment-notices.ts";
import { momentHappeningOf, momentNotices } from "./moment-notices.ts";
import { heardFrom, updateFor } from "./plan-update.ts";

export type PlanMomentDeps = Pick<
  BotDeps,
  "deliveryMoments" | "outcomes" | "conversations" | "people" | "profile" | "notices"
>;

interface Around {
  readonly moment: DeliveryMoment;
  readonly happened: Recorded<DeliveryMomentEvent>;
}

/** Its cards stand in the intake channel, where the whole alliance reads along; whom it concerns hears it in their own chat. */
export async function planForMoment(
  deps: PlanMomentDeps,
  id: DeliveryMomentId,
  recorded: Recorded<unknown>,
): Promise<readonly NoticePlan[]> {
  const moment = (await deps.deliveryMoments.get(id))?.value;
  if (!moment) return [];
  const around = { moment, happened: { ...recorded, event: DeliveryMomentEvent.parse(recorded.event) } };
  const rows = momentNotices[momentHappeningOf(around.happened.event)];
  const inChannel = await channelPlans(deps, rows, around);
  return [...inChannel, ...(await personalPlans(deps, rows, around))];
}

async function channelPlans(
  deps: PlanMomentDeps,
  rows: readonly MomentTold[],
  { moment, happened }: Around,
): Promise<readonly NoticePlan[]> {
  const channel = (await holderOf(deps.conversations, { for: "intake" }))?.value.id;
  const plans: NoticePlan[] = [];
  for (const row of rows) {
    if (row.how === "card") {
      const standing = await deps.notices.get(moment.id, momentNotice(row.says));
      const place = standing?.notice.place ?? (row.posts && channel !== undefined ? inChannel(channel) : null);
      if (place !== null) plans.push({ ...cardPlan(row.says), place });
    }
    if (row.how === "text") {
      const under = await deps.notices.get(moment.id, momentNotice(row.under));
      if (under) {
        plans.push({
          id: `${happened.seq}#${row.says}`,
          content: {
            kind: "announcement",
            template: row.says,
            under: { about: moment.id, notice: momentNotice(row.under) },
          },
          place: under.notice.place,
        });
      }
    }
  }
  return plans;
}

function inChannel(conversation: ConversationId) {
  return { conversation, root: null };
}

function cardPlan(template: MomentCardTemplate): Pick<NoticePlan, "id" | "content"> {
  return { id: momentNotice(template), content: { kind: "card", template } };
}

async function personalPlans(
  deps: PlanMomentDeps,
  rows: readonly MomentTold[],
  around: Around,
): Promise<readonly NoticePlan[]> {
  const plans: NoticePlan[] = [];
  const told = new Set<PersonId>();
  for (const row of rows) {
    if (row.how === "actions") {
      for (const plan of await actionsGiven(deps, around)) {
        told.add(plan.to);
        plans.push(plan.plan);
      }
    }
    if (row.how === "update") {
      for (const to of await toldOf(deps, row.who, around)) {
        if (told.has(to)) continue;
        told.add(to);
        plans.push(...(await updateFor(deps, row, { to, at: tellingFrom(around.happened) })));
      }
    }
  }
  return plans;
}

async function toldOf(
  deps: PlanMomentDeps,
  who: Extract<MomentTold, { readonly how: "update" }>["who"],
  { moment, happened }: Around,
): Promise<readonly PersonId[]> {
  const isOneOfMany = happened.event.type === "delivery_moment_planned" && !tellsOfPlanning(moment.id);
  if (who === "doers" || isOneOfMany) return [];
  return (await momentCircle(deps, who, moment)).filter((person) => person !== happened.by);
}

/** A year of moments is planned one after the other; by then all of it stands, and is told in one message. */
const untilAllIsPlanned = 60_000;

function tellingFrom({ event, at }: Around["happened"]): Instant {
  return event.type === "delivery_moment_planned" ? addMilliseconds(at, untilAllIsPlanned) : at;
}

interface ActionsPlan {
  readonly to: PersonId;
  readonly plan: NoticePlan;
}

/** What was agreed on since the moment was closed before; whoever noted it for themselves reads it once more. */
async function actionsGiven(deps: PlanMomentDeps, { moment, happened }: Around): Promise<readonly ActionsPlan[]> {
  const history = await deps.deliveryMoments.history(moment.id);
  const before = history.findLast(({ seq, event }) => seq < happened.seq && event.type === "delivery_moment_closed");
  const actions = await openActions(deps, moment.id);
  const fresh = actions.filter(({ at }) => before === undefined || at > before.at);
  const doers = new Set<PersonId>();
  for (const action of fresh) for (const doer of await doersOf(deps, action, happened.at)) doers.add(doer);
  return Promise.all(
    [...doers].map(async (to) => ({
      to,
      plan: {
        id: `${happened.seq}#actions:${to}`,
        content: { kind: "actions", template: "actions_given", to },
        place: { person: to },
        notBefore: await heardFrom(deps, to, happened.at),
      },
    })),
  );
}

export async function openActions(
  { outcomes }: Pick<PlanMomentDeps, "outcomes">,
  moment: DeliveryMomentId,
): Promise<readonly Action[]> {
  return (await outcomesOf(outcomes, moment)).filter(isOpenAction);
}
