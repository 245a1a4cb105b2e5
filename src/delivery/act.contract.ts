import { actEndpoints } from "#src/kernel/act-endpoint.ts";
import { deliveryActs } from "./delivery-acts.ts";
import { DeliveryMomentDetail } from "./delivery-moment.contract.ts";
import { DeliveryMomentId } from "./delivery-moment.ts";

/** The contract of an act on a delivery moment. */
export const deliveryActEndpoint = actEndpoints({
  acts: deliveryActs,
  one: "/delivery-moments/{id}",
  called: "het oplevermoment",
  id: DeliveryMomentId,
  answer: DeliveryMomentDetail,
  refuses: ["not_found", "key_reused", "delivery_forbidden", "moment_stage", "stale"],
});
