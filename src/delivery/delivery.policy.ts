import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { PartnerId } from "#src/partner/partner.ts";
import type { Actor, PersonId } from "#src/people/person.ts";
import { hasRole } from "#src/people/person.ts";
import type { AgendaItem } from "./agenda-item.ts";
import type { DeliveryAct, DeliveryDoer } from "./delivery-acts.ts";
import { deliveryActNames, deliveryActs, isInStageFor } from "./delivery-acts.ts";
import type { DeliveryMoment } from "./delivery-moment.ts";
import type { Action } from "./outcome.ts";

export interface DeliveryForbidden {
  readonly code: "delivery_forbidden";
  readonly needs: DeliveryDoer | "partner" | "doer";
}

/** What an act is about within the moment. */
export interface Within {
  /** Who presents the item, or may: of all items that are touched. */
  readonly presenters?: readonly (PersonId | null)[];
  readonly organisation?: PartnerId;
}

/** Who may do this with this moment; in which stage is asked apart. */
export function mayDeliver(
  actor: Actor,
  act: DeliveryAct,
  { moment, within = {} }: { readonly moment: Pick<DeliveryMoment, "minuteTakers">; readonly within?: Within },
): Result<void, DeliveryForbidden> {
  const { who } = deliveryActs[act];
  return isDoer(actor, who, { moment, within }) ? ok(undefined) : refuse({ code: "delivery_forbidden", needs: who });
}

/** Bringing in an item for the agenda: everybody who acts for a partner. */
export function mayPropose(actor: Actor): Result<void, DeliveryForbidden> {
  return actor.organisation === null ? refuse({ code: "delivery_forbidden", needs: "partner" }) : ok(undefined);
}

/** Whoever does the action, or agreed on it, and the kernteam say how it ended. */
export function maySettle(actor: Actor, { who, by }: Action): boolean {
  if (hasRole(actor, "kernteam", "network_lead") || by === actor.person) return true;
  switch (who.kind) {
    case "person":
      return who.person === actor.person;
    case "partner":
      return actor.organisation !== null && who.partner === actor.organisation;
    case "words":
      return false;
  }
}

/** A draft is the kernteam's own, and that of whoever was asked to prepare for it. */
export function maySeeAgenda(actor: Actor, moment: DeliveryMoment): boolean {
  if (moment.published !== null || moment.stage === "in_progress" || moment.stage === "closed") return true;
  if (hasRole(actor, "kernteam", "network_lead") || moment.minuteTakers.includes(actor.person)) return true;
  return moment.agenda.some(({ presenter }) => presenter === actor.person);
}

/** What this actor can do with the moment as a whole; travels with it to every face. */
export function deliveryAbilities(actor: Actor, moment: DeliveryMoment): readonly DeliveryAct[] {
  const presenters = moment.agenda.map(({ presenter }) => presenter);
  const within = { presenters, ...(actor.organisation === null ? {} : { organisation: actor.organisation }) };
  return deliveryActNames.filter(
    (act) =>
      !isAboutItem.has(act) &&
      isInStageFor(act, moment) &&
      mayDeliver(actor, act, { moment, within }).ok &&
      (act !== "agenda.publish" || moment.published === null),
  );
}

/** What this actor can do with one item of it. */
export function itemAbilities(actor: Actor, moment: DeliveryMoment, item: AgendaItem): readonly DeliveryAct[] {
  const within = { presenters: [item.presenter] };
  return [...isAboutItem].filter((act) => isInStageFor(act, moment) && mayDeliver(actor, act, { moment, within }).ok);
}

const isAboutItem: ReadonlySet<DeliveryAct> = new Set([
  "agenda.edit",
  "agenda.remove",
  "agenda.postpone",
  "agenda.release",
  "delivery.present",
  "outcome.record",
  "outcome.decide",
  "outcome.undo",
  "outcome.edit",
  "outcome.withdraw",
]);

function isDoer(
  actor: Actor,
  who: DeliveryDoer,
  { moment, within }: { readonly moment: Pick<DeliveryMoment, "minuteTakers">; readonly within: Within },
): boolean {
  if (hasRole(actor, "network_lead")) return true;
  const takesMinutes = moment.minuteTakers.includes(actor.person);
  const presents = within.presenters?.includes(actor.person) === true;
  switch (who) {
    case "network_lead":
      return false;
    case "kernteam":
      return hasRole(actor, "kernteam");
    case "minute_taker":
      return takesMinutes;
    case "presenter":
      return takesMinutes || presents;
    case "preparer":
      return hasRole(actor, "kernteam") || presents;
    case "attendee":
      return takesMinutes || (actor.organisation !== null && within.organisation === actor.organisation);
  }
}
