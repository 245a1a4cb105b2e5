import { foundInFull } from "./found-in-full.ts";
import type { Action, Outcome } from "./outcome.ts";
import type { OutcomeStore } from "./outcome.store.ts";
import { doerKey } from "./outcome.store.ts";

interface Asked {
  /** Whoever does it, a person or an organisation; null for everybody. */
  readonly doer: string | null;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

interface SettledPage {
  readonly items: readonly Action[];
  readonly next: string | null;
}

/** What was done or dropped, the last one first. */
export async function settledActions(
  { outcomes }: { readonly outcomes: Pick<OutcomeStore, "search"> },
  { doer, cursor, limit }: Asked,
): Promise<SettledPage> {
  const sought = { text: null, marks: { kind: "action", standing: "yes" } };
  const found = await foundInFull((page) => outcomes.search(sought, { ...page, direction: "newest first" }));
  const settled = found
    .map(({ value }) => value)
    .filter(isSettled)
    .filter(({ who }) => doer === null || doerKey(who) === doer)
    .toSorted((one, other) => (keyOf(one) > keyOf(other) ? -1 : 1))
    .filter((action) => cursor === undefined || keyOf(action) < cursor);
  const items = settled.slice(0, limit);
  const last = items.at(-1);
  return { items, next: last && settled.length > limit ? keyOf(last) : null };
}

function isSettled(outcome: Outcome): outcome is Action {
  return outcome.kind === "action" && outcome.settled !== null;
}

/** In the form that every cursor has. */
function keyOf({ id, moment, settled }: Action): string {
  return `${settled?.at ?? ""}|${id}|${moment}`;
}
