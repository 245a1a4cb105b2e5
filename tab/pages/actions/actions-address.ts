import type { ActionState, Whose } from "#tab/api/use-actions.ts";

/** In the order in which they are offered. */
const everyWhose = ["mine", "our_organisation", "all"] as const satisfies readonly Whose[];

/** Whose actions the address asks for; the reader's own where it does not say. */
export function whoseIn(search: URLSearchParams): Whose {
  return everyWhose.find((whose) => whose === search.get("whose")) ?? "mine";
}

/** Whether it asks for what was settled; what it says otherwise means the open ones. */
export function stateIn(search: URLSearchParams): ActionState {
  return search.get("state") === "settled" ? "settled" : "open";
}

export function actionsAddress(whose: Whose, state: ActionState = "open"): string {
  const asked = new URLSearchParams({
    ...(whose === "mine" ? {} : { whose }),
    ...(state === "open" ? {} : { state }),
  });
  return asked.size === 0 ? "/actions" : `/actions?${asked}`;
}

export const proposalsAddress = "/actions/proposals";
