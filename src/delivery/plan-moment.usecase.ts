import type { KeyReused, Stale, Versioned } from "#src/kernel/aggregate-store.ts";
import type { CommandKey } from "#src/kernel/command.ts";
import { commandKey } from "#src/kernel/command.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Clock, Day, Instant } from "#src/kernel/time.ts";
import type { PartnerId } from "#src/partner/partner.ts";
import type { PartnerStore } from "#src/partner/partner.store.ts";
import { standingPartner } from "#src/partner/standing-partner.ts";
import type { RoleMissing } from "#src/people/coordination.policy.ts";
import { mayCoordinate } from "#src/people/coordination.policy.ts";
import type { Actor } from "#src/people/person.ts";
import type { Profile } from "#src/profile/profile.ts";
import { holidaysOf } from "#src/profile/working-days.ts";
import type { SlotRefusal } from "./calendar-day.ts";
import { checkedSlot } from "./calendar-day.ts";
import type { DeliveryMoment } from "./delivery-moment.ts";
import { DeliveryMomentId } from "./delivery-moment.ts";
import type { DeliveryMomentStore } from "./delivery-moment.store.ts";
import { allMoments } from "./delivery-moment.store.ts";
import { withMomentReminder } from "./moment-reminders.ts";
import { plannedId } from "./planned-together.ts";

export interface PlanMomentDeps {
  readonly deliveryMoments: DeliveryMomentStore;
  readonly partners: Pick<PartnerStore, "get">;
  readonly profile: Pick<Profile, "holidays">;
  readonly clock: Clock;
}

export interface MomentPlan {
  readonly title: string;
  readonly day: Day;
  readonly from: string;
  readonly until: string;
  readonly place: string;
  readonly hosts: readonly PartnerId[];
}

export interface PlanMoment extends MomentPlan {
  readonly key: CommandKey;
}

export interface UnknownPartner {
  readonly code: "unknown_partner";
}

export type PlanRefusal = RoleMissing | SlotRefusal | UnknownPartner | KeyReused | Stale;

/** The calendar is one thing: whoever plans or moves waits for whoever does so at the same time, so that no two overlap. */
export const calendarTurn = DeliveryMomentId.parse("dlv_calendar");

export async function planMoment(
  deps: PlanMomentDeps,
  actor: Actor,
  { key, ...plan }: PlanMoment,
): Promise<Result<Versioned<DeliveryMoment>, PlanRefusal>> {
  const allowed = mayCoordinate(actor, "delivery.plan");
  if (!allowed.ok) return allowed;
  return deps.deliveryMoments.inTurn(calendarTurn, () => attempt(deps, actor, { key, plans: [plan] })).then(first);
}

export interface PlanYear {
  readonly key: CommandKey;
  readonly plans: readonly MomentPlan[];
}

/** The days as people left them after the proposal. All of them are planned, or none where one of them cannot be. */
export async function planYear(
  deps: PlanMomentDeps,
  actor: Actor,
  command: PlanYear,
): Promise<Result<readonly Versioned<DeliveryMoment>[], PlanRefusal>> {
  const allowed = mayCoordinate(actor, "delivery.plan");
  if (!allowed.ok) return allowed;
  return deps.deliveryMoments.inTurn(calendarTurn, () => attempt(deps, actor, command));
}

async function attempt(
  deps: PlanMomentDeps,
  actor: Actor,
  { key, plans }: PlanYear,
): Promise<Result<readonly Versioned<DeliveryMoment>[], PlanRefusal>> {
  const at = deps.clock.now();
  const when = { at, holidays: holidaysOf(deps.profile) };
  const asked = plans.map((plan, index) => withMomentReminder(planned(plan, plannedId(key, index), at), when));
  const checked = await checkAll(deps, asked, at);
  if (!checked.ok) return checked;
  const standing: Versioned<DeliveryMoment>[] = [];
  for (const [index, value] of asked.entries()) {
    const created = await deps.deliveryMoments.create({
      value,
      command: commandKey(actor.person, "delivery.plan", `${key.key}:${index}`, key.digest),
      by: actor.person,
      at,
      events: [{ type: "delivery_moment_planned" }],
    });
    if (!created.ok) return created;
    standing.push(created.value);
  }
  return ok(standing);
}

async function checkAll(
  deps: PlanMomentDeps,
  asked: readonly DeliveryMoment[],
  now: Instant,
): Promise<Result<void, SlotRefusal | UnknownPartner>> {
  const own = new Set(asked.map(({ id }) => id));
  const others = (await allMoments(deps.deliveryMoments)).map(({ value }) => value).filter(({ id }) => !own.has(id));
  for (const [index, moment] of asked.entries()) {
    const fits = checkedSlot(moment, { others: [...others, ...asked.slice(0, index)], now });
    if (!fits.ok) return fits;
  }
  return checkedHosts(
    deps.partners,
    asked.flatMap(({ hosts }) => hosts),
  );
}

export async function checkedHosts(
  partners: Pick<PartnerStore, "get">,
  hosts: readonly PartnerId[],
): Promise<Result<void, UnknownPartner>> {
  for (const host of new Set(hosts)) {
    if (!(await standingPartner(partners, host))) return refuse({ code: "unknown_partner" });
  }
  return ok(undefined);
}

function planned(plan: MomentPlan, id: DeliveryMomentId, at: Instant): DeliveryMoment {
  const { title, day, from, until, place, hosts } = plan;
  return {
    stage: "planned",
    id,
    title,
    day,
    from,
    until,
    place,
    hosts: [...new Set(hosts)],
    minuteTakers: [],
    sequence: 0,
    scheduledAt: at,
    agenda: [],
    dismissed: [],
    published: null,
    reminder: null,
    reminded: [],
  };
}

function first(
  outcome: Result<readonly Versioned<DeliveryMoment>[], PlanRefusal>,
): Result<Versioned<DeliveryMoment>, PlanRefusal> {
  if (!outcome.ok) return outcome;
  const [only] = outcome.value;
  if (!only) throw new Error("nothing was planned");
  return ok(only);
}
