import { initiativeActs } from "#src/initiative/initiative-acts.ts";
import type { InitiativeDetail } from "#src/initiative/initiative-detail.contract.ts";
import type { ActOnInitiative, SaidOfInitiative } from "#tab/api/use-initiative-act.ts";
import { useInitiativeAct } from "#tab/api/use-initiative-act.ts";
import { useTexts } from "#tab/ui/texts.ts";
import type { OneAct } from "./one-act.ts";

export type ActedInitiative = Pick<InitiativeDetail, "id" | "rev" | "may">;

/** One act on an initiative, as its page offers it. */
export function useActOfInitiative<A extends ActOnInitiative>(
  { id, rev, may }: ActedInitiative,
  act: A,
): OneAct<SaidOfInitiative<A>> {
  const { changed, tooLate } = useTexts().tab.initiative;
  const doing = useInitiativeAct(id, act);
  const { atRevision } = initiativeActs[act];
  return { doing, rev, atRevision, isOffered: may.includes(act), says: { changed, tooLate } };
}
