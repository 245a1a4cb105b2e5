import type { DeliveryMomentDetail } from "#src/delivery/delivery-moment.contract.ts";
import type { Pressed } from "#tab/api/acts-on.ts";
import type { Assume } from "#tab/api/use-change.ts";
import type { MomentAct, SaidInMoment } from "#tab/api/use-delivery-moment.ts";
import type { ButtonWords } from "./button-in-place.tsx";
import { ButtonInPlace } from "./button-in-place.tsx";
import type { ActedMoment } from "./use-act-of-moment.ts";
import { useActOfMoment } from "./use-act-of-moment.ts";

interface MomentButtonProps<A extends MomentAct> extends ButtonWords<SaidInMoment<A>> {
  readonly moment: ActedMoment;
  readonly act: A;
  /** How the moment will stand, where that may show before the answer is there. */
  readonly assume?: Assume<DeliveryMomentDetail, Pressed<SaidInMoment<A>>>;
}

/** Does something with a delivery moment at once. */
export function MomentButton<A extends MomentAct>({ moment, act, assume, ...words }: MomentButtonProps<A>) {
  return <ButtonInPlace {...words} of={useActOfMoment(moment, act, assume)} />;
}
