import type { DecisionTaken } from "#src/initiative/decision.ts";
import type { AgendaItem } from "./agenda-item.ts";
import type { Attendance, DeliveryMoment, InStage } from "./delivery-moment.ts";
import type { Captured } from "./not-reached.ts";
import { notReached } from "./not-reached.ts";
import type { Outcome } from "./outcome.ts";

/** What came of one item, in the order in which it was said. */
export interface MinutedItem {
  readonly item: AgendaItem;
  /** As it was called in the room; null for what was not dealt with. */
  readonly number: number | null;
  readonly outcomes: readonly Outcome[];
  /** What was decided on initiatives. */
  readonly decisions: readonly DecisionTaken[];
  /** The time was up before it: it goes on to the next agenda. */
  readonly notReached: boolean;
}

export interface Minutes {
  readonly moment: InStage<"in_progress" | "closed">;
  readonly attendance: readonly Attendance[];
  readonly items: readonly MinutedItem[];
}

export const minutesVersions = ["internal", "public"] as const;
export type MinutesVersion = (typeof minutesVersions)[number];

/**
 * The minutes are made of what was captured, whenever they are read: there is no second text to keep in step. What was
 * withdrawn or undone is not in them. The public version has the items that were released, without who was there and
 * without the actions, which name people.
 */
export function minutesOf(
  moment: InStage<"in_progress" | "closed">,
  { outcomes, decisions }: Captured,
  version: MinutesVersion,
): Minutes {
  const passed = new Set(notReached(moment, { outcomes, decisions }));
  const numbers = numbersOf(moment.agenda.filter(({ postponed }) => !postponed));
  const items = moment.agenda.map((item) => ({
    item,
    number: passed.has(item) ? null : (numbers.get(item) ?? null),
    outcomes: outcomes.filter((outcome) => outcome.item === item.id && outcome.withdrawn === null),
    decisions: decisions.filter((taken) => taken.moment.item === item.id && taken.undone === null),
    notReached: passed.has(item),
  }));
  if (version === "internal") return { moment, attendance: moment.attendance, items };
  const released = items
    .filter(({ item }) => item.released)
    .map((minuted) => ({ ...minuted, outcomes: minuted.outcomes.filter(({ kind }) => kind !== "action") }));
  // Counted anew: a gap would tell outside how much is kept inside.
  const shown = numbersOf(released.filter(({ number }) => number !== null));
  return { moment, attendance: [], items: released.map((one) => ({ ...one, number: shown.get(one) ?? null })) };
}

function numbersOf<T>(counted: readonly T[]): ReadonlyMap<T, number> {
  return new Map(counted.map((one, index) => [one, index + 1]));
}

export function isMinuted(moment: DeliveryMoment): moment is InStage<"in_progress" | "closed"> {
  return moment.stage === "in_progress" || moment.stage === "closed";
}
