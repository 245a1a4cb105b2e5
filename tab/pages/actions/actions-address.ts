import type { Whose } from "#tab/api/use-actions.ts";

/** In the order in which they are offered. */
const everyWhose = ["mine", "our_organisation", "all"] as const satisfies readonly Whose[];

/** Whose actions the address asks for; the reader's own where it does not say. */
export function whoseIn(search: URLSearchParams): Whose {
  return everyWhose.find((whose) => whose === search.get("whose")) ?? "mine";
}

export function actionsAddress(whose: Whose): string {
  return whose === "mine" ? "/actions" : `/actions?whose=${whose}`;
}

export const proposalsAddress = "/actions/proposals";
