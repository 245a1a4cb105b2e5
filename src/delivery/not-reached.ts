import type { DecisionTaken } from "#src/initiative/decision.ts";
import type { AgendaItem } from "./agenda-item.ts";
import type { DeliveryMoment } from "./delivery-moment.ts";
import { lastTime } from "./made-item.ts";
import type { Outcome } from "./outcome.ts";

export interface Captured {
  readonly outcomes: readonly Outcome[];
  readonly decisions: readonly DecisionTaken[];
}

/** What a closed moment did not come to: it was never presented and nothing came of it. */
export function notReached(moment: DeliveryMoment, { outcomes, decisions }: Captured): readonly AgendaItem[] {
  if (moment.stage !== "closed") return [];
  const reached = new Set<string>([
    ...moment.presented,
    ...outcomes.filter(({ withdrawn }) => withdrawn === null).map(({ item }) => item),
    ...decisions.filter(({ undone }) => undone === null).map((taken) => taken.moment.item),
  ]);
  return moment.agenda.filter((item) => !item.postponed && !reached.has(item.id));
}

/**
 * What goes on to the next agenda: what somebody left for it, and what the moment did not come to. What looks back or ahead
 * goes on only where somebody said so, as every agenda has its own.
 */
export function movingOn(moment: DeliveryMoment, captured: Captured): readonly AgendaItem[] {
  const passed = new Set(notReached(moment, captured));
  return moment.agenda.filter((item) => item.postponed || (passed.has(item) && !isOfEveryAgenda(item)));
}

/** It looks back or ahead. */
export function isOfEveryAgenda({ kind, source }: AgendaItem): boolean {
  return kind === "look_ahead" || source === lastTime;
}
