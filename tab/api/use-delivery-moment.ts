import { useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import type { DeliveryAct } from "#src/delivery/delivery-acts.ts";
import { deliveryActs } from "#src/delivery/delivery-acts.ts";
import type { DeliveryMomentDetail } from "#src/delivery/delivery-moment.contract.ts";
import type { MadeTitles } from "#src/delivery/made-title.ts";
import { madeTitleIn } from "#src/delivery/made-title.ts";
import type { SaidAt } from "./acts-on.ts";
import { actsOn } from "./acts-on.ts";
import { addresses } from "./addresses.ts";
import type { MomentAddresses } from "./moment-addresses.ts";
import { momentAddresses } from "./moment-addresses.ts";
import { useApi } from "./use-api.ts";

/** One delivery moment with its agenda and all that came of it; what an agenda called by itself is told in these words. */
export function useDeliveryMoment(id: string, words: MadeTitles) {
  const api = useApi();
  return useQuery({
    queryKey: [api.who, "delivery-moment", id],
    queryFn: ({ signal }) => api.ask(addresses.deliveryMoment, { params: { id }, signal }),
    select: useCallback((moment: DeliveryMomentDetail) => titledIn(words, moment), [words]),
  });
}

function titledIn(words: MadeTitles, moment: DeliveryMomentDetail): DeliveryMomentDetail {
  const agenda = moment.agenda?.map((item) => (item.made ? { ...item, title: madeTitleIn(words, item.made) } : item));
  return { ...moment, agenda: agenda ?? null };
}

export type MomentAct = keyof MomentAddresses;

export type SaidInMoment<A extends MomentAct> = SaidAt<MomentAddresses, A>;

/** Does something with a delivery moment: the answer is the whole moment as it stands then. */
export const useMomentAct = actsOn<DeliveryMomentDetail, MomentAddresses>({
  concept: "delivery-moment",
  acts: { ...deliveryActs, "outcome.clear-obstacle": deliveryActs["outcome.record"] },
  addresses: momentAddresses,
});

/** The name under which the server tells that it may be done: whoever may record an outcome may clear an obstacle. */
export function allowedAs(act: MomentAct): DeliveryAct {
  return act === "outcome.clear-obstacle" ? "outcome.record" : act;
}
