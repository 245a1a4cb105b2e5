import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Day } from "#src/kernel/time.ts";
import type { PartnerId } from "#src/partner/partner.ts";
import type { PartnerStore } from "#src/partner/partner.store.ts";
import type { Actor, PersonId } from "#src/people/person.ts";
import type { PersonStore } from "#src/people/person.store.ts";
import { holidaysOf } from "#src/profile/working-days.ts";
import type { SlotRefusal } from "./calendar-day.ts";
import { checkedSlot } from "./calendar-day.ts";
import type { ChangeMomentDeps, MomentCommand, MomentRefusal } from "./change-moment.usecase.ts";
import { changeMoment } from "./change-moment.usecase.ts";
import type { DeliveryMoment } from "./delivery-moment.ts";
import { allMoments } from "./delivery-moment.store.ts";
import { withMomentReminder } from "./moment-reminders.ts";
import type { UnknownPartner } from "./plan-moment.usecase.ts";
import { calendarTurn, checkedHosts } from "./plan-moment.usecase.ts";
import type { RemindMomentDeps } from "./remind-moment.usecase.ts";

export interface ArrangeMomentDeps extends ChangeMomentDeps {
  readonly partners: Pick<PartnerStore, "get">;
  readonly people: Pick<PersonStore, "get">;
}

export interface UnknownPerson {
  readonly code: "unknown_person";
}

export interface ArrangeMoment extends MomentCommand {
  readonly title: string;
  readonly place: string;
  readonly hosts: readonly PartnerId[];
  readonly minuteTakers: readonly PersonId[];
}

/** Says what it is called, where it is, who receives and who takes the minutes. */
export async function arrangeMoment(
  deps: ArrangeMomentDeps,
  actor: Actor,
  command: ArrangeMoment,
): Promise<Result<Versioned<DeliveryMoment>, MomentRefusal | UnknownPartner | UnknownPerson>> {
  const { title, place } = command;
  return changeMoment(deps, actor, {
    act: "delivery.arrange",
    command,
    step: async (moment, at) => {
      const hosts = await checkedHosts(deps.partners, command.hosts);
      if (!hosts.ok) return hosts;
      const known = await checkedPeople(deps.people, command.minuteTakers);
      if (!known.ok) return known;
      const showsElse = title !== moment.title || place !== moment.place;
      const arranged = {
        ...moment,
        title,
        place,
        hosts: [...new Set(command.hosts)],
        minuteTakers: [...new Set(command.minuteTakers)],
        ...(showsElse ? { sequence: moment.sequence + 1, scheduledAt: at } : {}),
      };
      return ok({ moment: arranged, events: [{ type: "delivery_moment_arranged" }] });
    },
  });
}

export async function checkedPeople(
  people: Pick<PersonStore, "get">,
  named: readonly PersonId[],
): Promise<Result<void, UnknownPerson>> {
  for (const person of named) if (!(await people.get(person))) return refuse({ code: "unknown_person" });
  return ok(undefined);
}

export interface MoveMoment extends MomentCommand {
  readonly day: Day;
  readonly from: string;
  readonly until: string;
}

export function moveMoment(
  deps: RemindMomentDeps,
  actor: Actor,
  command: MoveMoment,
): Promise<Result<Versioned<DeliveryMoment>, MomentRefusal | SlotRefusal>> {
  const { day, from, until } = command;
  return deps.deliveryMoments.inTurn(calendarTurn, () =>
    changeMoment(deps, actor, {
      act: "delivery.move",
      command,
      step: async (moment, at) => {
        const all = (await allMoments(deps.deliveryMoments)).map(({ value }) => value);
        const others = all.filter(({ id }) => id !== moment.id);
        const fits = checkedSlot({ day, from, until }, { others, now: at });
        if (!fits.ok) return fits;
        const before = { day: moment.day, from: moment.from, until: moment.until };
        const moved = { ...moment, day, from, until, sequence: moment.sequence + 1, scheduledAt: at };
        return ok({
          moment: withMomentReminder(moved, { at, holidays: holidaysOf(deps.profile) }),
          events: [{ type: "delivery_moment_moved", ...before }],
        });
      },
    }),
  );
}

export interface CancelMoment extends MomentCommand {
  readonly reason: string;
}

export function cancelMoment(
  deps: ChangeMomentDeps,
  actor: Actor,
  command: CancelMoment,
): Promise<Result<Versioned<DeliveryMoment>, MomentRefusal>> {
  const { reason } = command;
  return changeMoment(deps, actor, {
    act: "delivery.cancel",
    command,
    step: (moment, at) =>
      ok({
        moment: {
          ...moment,
          stage: "cancelled",
          cancelledBy: actor.person,
          cancelledAt: at,
          reason,
          sequence: moment.sequence + 1,
          scheduledAt: at,
        },
        events: [{ type: "delivery_moment_cancelled", reason }],
      }),
  });
}
