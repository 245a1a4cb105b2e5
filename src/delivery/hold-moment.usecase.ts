import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { PartnerId } from "#src/partner/partner.ts";
import type { PartnerStore } from "#src/partner/partner.store.ts";
import { standingPartner } from "#src/partner/standing-partner.ts";
import type { Actor } from "#src/people/person.ts";
import type { AgendaItemId } from "./agenda-item.ts";
import type { ChangeMomentDeps, MomentCommand, MomentRefusal } from "./change-moment.usecase.ts";
import { changeMoment } from "./change-moment.usecase.ts";
import type { Attendance, DeliveryMoment, UnknownItem } from "./delivery-moment.ts";
import { attended, closed, opened, presented, reopened } from "./meeting-steps.ts";
import type { UnknownPartner } from "./plan-moment.usecase.ts";

type Held<Refusal = never> = Promise<Result<Versioned<DeliveryMoment>, MomentRefusal | Refusal>>;

export function openMoment(deps: ChangeMomentDeps, actor: Actor, command: MomentCommand): Held {
  return changeMoment(deps, actor, {
    act: "delivery.open",
    command,
    step: (moment, at) =>
      ok({ moment: opened(moment, { by: actor.person, at }), events: [{ type: "delivery_moment_opened" }] }),
  });
}

export interface PresentItem extends MomentCommand {
  readonly item: AgendaItemId | null;
}

/** Makes an item everybody's item. Whoever presents it may, as may whoever presents the item before it: they hand over. */
export function presentItem(deps: ChangeMomentDeps, actor: Actor, command: PresentItem): Held<UnknownItem> {
  const { item } = command;
  return changeMoment(deps, actor, {
    act: "delivery.present",
    command,
    within: (moment) => {
      const now = moment.stage === "in_progress" ? moment.presenting?.item : undefined;
      const touched = moment.agenda.filter(({ id }) => id === item || id === now);
      return { presenters: touched.map(({ presenter }) => presenter) };
    },
    step: (moment, at) => {
      const next = presented(moment, item, { by: actor.person, at });
      return next.ok ? ok({ moment: next.value, events: [{ type: "item_presented", item }] }) : next;
    },
  });
}

export interface NoteAttendance extends MomentCommand {
  readonly organisation: PartnerId;
  /** Null takes back what was said. */
  readonly how: Attendance["how"] | null;
}

export function noteAttendance(
  deps: ChangeMomentDeps & { readonly partners: Pick<PartnerStore, "get"> },
  actor: Actor,
  command: NoteAttendance,
): Held<UnknownPartner> {
  const { organisation, how } = command;
  return changeMoment(deps, actor, {
    act: "delivery.attend",
    command,
    within: () => ({ organisation }),
    step: async (moment, at) => {
      const partner = await standingPartner(deps.partners, organisation);
      if (!partner) return refuse({ code: "unknown_partner" });
      const noted = { organisation: partner.id, how };
      return ok({
        moment: attended(moment, noted, { by: actor.person, at }),
        events: [{ type: "attendance_noted", ...noted }],
      });
    },
  });
}

export function closeMoment(deps: ChangeMomentDeps, actor: Actor, command: MomentCommand): Held {
  return changeMoment(deps, actor, {
    act: "delivery.close",
    command,
    step: (moment, at) =>
      ok({ moment: closed(moment, { by: actor.person, at }), events: [{ type: "delivery_moment_closed" }] }),
  });
}

export interface ReopenMoment extends MomentCommand {
  readonly reason: string;
}

export function reopenMoment(deps: ChangeMomentDeps, actor: Actor, command: ReopenMoment): Held {
  const { reason } = command;
  return changeMoment(deps, actor, {
    act: "delivery.reopen",
    command,
    step: (moment) => ok({ moment: reopened(moment), events: [{ type: "delivery_moment_reopened", reason }] }),
  });
}
