import { commandKey } from "#src/kernel/command.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import { route } from "#src/kernel/route.ts";
import { Day, addDays, dayOf } from "#src/kernel/time.ts";
import { mayCoordinate } from "#src/people/coordination.policy.ts";
import type { Person } from "#src/people/person.ts";
import { actorOf } from "#src/people/person.ts";
import type { KnownDays } from "./calendar-day.ts";
import { checkedSlot, warningsFor } from "./calendar-day.ts";
import type { DeliveryMomentShownDeps } from "./delivery-moment.presenter.ts";
import { deliveryMomentsShown } from "./delivery-moment.presenter.ts";
import type { DeliveryMoment } from "./delivery-moment.ts";
import { DeliveryMomentId } from "./delivery-moment.ts";
import { allMoments } from "./delivery-moment.store.ts";
import { checkDeliveryDay, planDeliveryMoment, planDeliveryYear, proposeDeliveryYear } from "./plan.contract.ts";
import type { PlanMomentDeps } from "./plan-moment.usecase.ts";
import { planMoment, planYear } from "./plan-moment.usecase.ts";
import { dayHeld } from "./when-held.ts";
import { proposedYear } from "./year-plan.ts";

export interface PlanRoutesDeps extends PlanMomentDeps, Pick<DeliveryMomentShownDeps, "people"> {
  readonly profile: KnownDays;
}

export function planRoutes(deps: PlanRoutesDeps) {
  return [
    route(planDeliveryMoment, async (person: Person, { body: { nonce, ...plan } }) => {
      const key = commandKey(person.id, "delivery.plan", nonce, plan);
      const planned = await planMoment(deps, actorOf(person), { key, ...plan });
      if (!planned.ok) return planned;
      const [shown] = await deliveryMomentsShown(deps, [planned.value.value]);
      if (!shown) throw new Error("a moment that is not shown");
      return ok(shown);
    }),
    route(checkDeliveryDay, async (_person: Person, { query }) => {
      const now = deps.clock.now();
      const { from, until, except, beside = "", day = dayOf(now) } = query;
      const others = (await everyMoment(deps)).filter(({ id }) => id !== except);
      const fits = checkedSlot({ day, from, until }, { others, now });
      const proposed = beside.split(",").flatMap((other) => Day.safeParse(other).data ?? []);
      const warnings = [...warningsFor(day, [...others, ...proposed.map(asMoment)], deps.profile)];
      return ok({ day, warnings, refused: fits.ok ? null : fits.refusal.code });
    }),
    route(proposeDeliveryYear, async (person: Person, { query: { from, weekday } }) => {
      const allowed = mayCoordinate(actorOf(person), "delivery.plan");
      if (!allowed.ok) return allowed;
      const today = dayOf(deps.clock.now());
      if (from !== undefined && from < today) return refuse({ code: "moment_in_past", day: from });
      const moments = (await everyMoment(deps)).filter(({ stage }) => stage !== "cancelled");
      const standing = moments.map(dayHeld);
      const tomorrow = addDays(today, 1);
      // A year that is laid out already is gone on with, in its rhythm.
      const first =
        from ??
        standing
          .map((day) => addDays(day, deps.profile.deliveryMoments.atLeast))
          .toSorted()
          .at(-1) ??
        tomorrow;
      // Of today, the hour of a meeting may have been already.
      const days = proposedYear({ from: first < tomorrow ? tomorrow : first, weekday, standing }, deps.profile);
      const proposed = days.map(asMoment);
      const items = proposed.map(({ id, day }) => {
        const others = [...moments, ...proposed.filter((other) => other.id !== id)];
        return { day, warnings: [...warningsFor(day, others, deps.profile)] };
      });
      return ok({ items });
    }),
    route(planDeliveryYear, async (person: Person, { body: { nonce, moments } }) => {
      const key = commandKey(person.id, "delivery.plan-year", nonce, moments);
      const planned = await planYear(deps, actorOf(person), { key, plans: moments });
      if (!planned.ok) return planned;
      const values = planned.value.map(({ value }) => value);
      return ok({ items: await deliveryMomentsShown(deps, values) });
    }),
  ];
}

/** A day that is proposed counts as a neighbour of the others; it has no other name than itself. */
function asMoment(day: Day, index: number) {
  const id = DeliveryMomentId.parse(`dlv_proposed-${index}`);
  return { id, title: day, day, from: "00:00", until: "23:59", stage: "planned" } as const;
}

async function everyMoment({ deliveryMoments }: PlanMomentDeps): Promise<readonly DeliveryMoment[]> {
  return (await allMoments(deliveryMoments)).map(({ value }) => value);
}
