import type { DecisionTaken } from "#src/initiative/decision.ts";
import type { AgendaItem } from "./agenda-item.ts";
import type { Attendance, DeliveryMoment, InStage } from "./delivery-moment.ts";
import type { Captured } from "./not-reached.ts";
import { movingOn, notReached } from "./not-reached.ts";
import type { Outcome } from "./outcome.ts";

/** What came of one item, in the order in which it was said. */
export interface MinutedItem {
  readonly item: AgendaItem;
  /** As the agenda numbers it; null for what was left for the next time, and in the public version. */
  readonly number: number | null;
  readonly outcomes: readonly Outcome[];
  /** What was decided on initiatives. */
  readonly decisions: readonly DecisionTaken[];
  /** The time was up before it. */
  readonly notReached: boolean;
  /** It goes on to the next agenda. */
  readonly movesOn: boolean;
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
 * without the actions, which name people; its items have no numbers, as a gap would tell how much is kept inside.
 */
export function minutesOf(
  moment: InStage<"in_progress" | "closed">,
  { outcomes, decisions }: Captured,
  version: MinutesVersion,
): Minutes {
  const captured = { outcomes, decisions };
  const passed = new Set(notReached(moment, captured));
  const onward = new Set(movingOn(moment, captured));
  const today = moment.agenda.filter(({ postponed }) => !postponed);
  const numbers = new Map(today.map((item, index) => [item, index + 1]));
  const items = moment.agenda.map((item) => ({
    item,
    number: version === "internal" ? (numbers.get(item) ?? null) : null,
    outcomes: outcomes.filter((outcome) => outcome.item === item.id && outcome.withdrawn === null),
    decisions: decisions.filter((taken) => taken.moment.item === item.id && taken.undone === null),
    notReached: passed.has(item),
    movesOn: onward.has(item),
  }));
  if (version === "internal") return { moment, attendance: moment.attendance, items };
  const released = items
    .filter(({ item }) => item.released)
    .map((minuted) => ({ ...minuted, outcomes: minuted.outcomes.filter(({ kind }) => kind !== "action") }));
  return { moment, attendance: [], items: released };
}

export function isMinuted(moment: DeliveryMoment): moment is InStage<"in_progress" | "closed"> {
  return moment.stage === "in_progress" || moment.stage === "closed";
}
