import { deliveryActs } from "#src/delivery/delivery-acts.ts";
import type { DeliveryMomentDetail } from "#src/delivery/delivery-moment.contract.ts";
import type { Pressed } from "#tab/api/acts-on.ts";
import type { Assume } from "#tab/api/use-change.ts";
import type { MomentAct, SaidInMoment } from "#tab/api/use-delivery-moment.ts";
import { allowedAs, useMomentAct } from "#tab/api/use-delivery-moment.ts";
import { useTexts } from "#tab/ui/texts.ts";
import type { OneAct } from "./one-act.ts";

export interface ActedMoment {
  readonly id: string;
  readonly rev: number;
  /** What the reader may do with the moment, or with the item of its agenda that this is about. */
  readonly may: DeliveryMomentDetail["may"];
}

/** One act on a delivery moment, as its page offers it. */
export function useActOfMoment<A extends MomentAct>(
  { id, rev, may }: ActedMoment,
  act: A,
  assume?: Assume<DeliveryMomentDetail, Pressed<SaidInMoment<A>>>,
): OneAct<SaidInMoment<A>> {
  const { changed, tooLate } = useTexts().tab.delivery;
  const doing = useMomentAct(id, act, assume);
  const allowed = allowedAs(act);
  const { atRevision } = deliveryActs[allowed];
  return { doing, rev, atRevision, isOffered: may.includes(allowed), says: { changed, tooLate } };
}
