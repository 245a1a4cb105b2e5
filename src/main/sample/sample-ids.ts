import { DeliveryMomentId } from "#src/delivery/delivery-moment.ts";
import { InitiativeId } from "#src/initiative/initiative.ts";
import { digestOf } from "#src/kernel/digest.ts";
import { PartnerId } from "#src/partner/partner.ts";

/** The same sample has the same id in every store, so that loading it again finds it. */
export function samplePartnerId(key: string): PartnerId {
  return PartnerId.parse(`prt_${key}`);
}

export function sampleInitiativeId(key: string): InitiativeId {
  return InitiativeId.parse(`ini_${digestOf("sample", key).slice(0, 16)}`);
}

export function sampleDeliveryMomentId(key: string): DeliveryMomentId {
  return DeliveryMomentId.parse(`dlv_${digestOf("sample", key).slice(0, 16)}`);
}

/** The item of a delivery moment's agenda that a decision of the samples was taken on. */
export function sampleAgendaItemId(moment: string, item: string): string {
  return `itm_${digestOf("sample", moment, item).slice(0, 16)}`;
}
