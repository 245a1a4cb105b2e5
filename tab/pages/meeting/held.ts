import type { AgendaItemShown, DeliveryMomentDetail } from "#src/delivery/delivery-moment.contract.ts";

/** A moment that is being held; its agenda is everybody's. */
export type HeldMoment = DeliveryMomentDetail & { readonly agenda: readonly AgendaItemShown[] };

export interface OnItem {
  readonly moment: HeldMoment;
  readonly item: AgendaItemShown;
}

/** The moment as acts on one of its items ask for it. */
export function actedOn({ moment: { id, rev }, item: { may } }: OnItem) {
  return { id, rev, may };
}
