import { initiativeActs } from "#src/initiative/initiative-acts.ts";
import type { InitiativeDetail } from "#src/initiative/initiative-detail.contract.ts";
import type { SaidAt } from "./acts-on.ts";
import { actsOn } from "./acts-on.ts";
import type { InitiativeActAddresses } from "./initiative-act-addresses.ts";
import { initiativeActAddresses } from "./initiative-act-addresses.ts";

/** What can be done with an initiative at the initiative itself; what a delivery moment decides is done in the moment. */
export type ActOnInitiative = keyof InitiativeActAddresses;

export type SaidOfInitiative<A extends ActOnInitiative> = SaidAt<InitiativeActAddresses, A>;

/** Does something with an initiative: the answer is the initiative as it stands then, and every list is looked up again. */
export const useInitiativeAct = actsOn<InitiativeDetail, InitiativeActAddresses>({
  concept: "initiative",
  acts: initiativeActs,
  addresses: initiativeActAddresses,
});
