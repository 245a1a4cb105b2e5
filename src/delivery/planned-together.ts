import type { CommandKey } from "#src/kernel/command.ts";
import { DeliveryMomentId } from "./delivery-moment.ts";

const lengthOfPlanning = 16;

/** The intention to plan names the moment, so that what is sent twice is planned once. */
export function plannedId(planning: CommandKey, index: number): DeliveryMomentId {
  return DeliveryMomentId.parse(`dlv_${planning.key.slice(0, lengthOfPlanning)}${index === 0 ? "" : `-${index}`}`);
}

/** Of a year that was planned at once, the moment that tells of all of them. */
export function tellsOfPlanning(id: DeliveryMomentId): boolean {
  return plannedFirst(id) === id;
}

export function arePlannedTogether(one: DeliveryMomentId, other: DeliveryMomentId): boolean {
  return plannedFirst(one) === plannedFirst(other);
}

function plannedFirst(id: DeliveryMomentId): string {
  return id.replace(/^(dlv_[0-9a-f]{16})-\d+$/u, "$1");
}
