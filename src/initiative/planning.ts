import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Day } from "#src/kernel/time.ts";
import type { DayTooFar, DueInPast } from "#src/question/lifecycle.ts";
import type { Gate } from "./initiative.ts";

/** What is planned for an initiative: the next gate, and the day on which the alliance's part should be done. */
export interface Plan {
  readonly gate: Gate | null;
  readonly end: Day | null;
}

/** Once the alliance's part is done there is nothing left to decide at a gate. */
export interface GateAfterEnd {
  readonly code: "gate_after_end";
  readonly gate: Day;
  readonly end: Day;
}

export type PlanRefusal = DueInPast | DayTooFar | GateAfterEnd;

const mostYearsAhead = 10;

/** The last day for which something can be planned: of a whole year, so that it is easily said. */
export function latestDay(today: Day): Day {
  const year = Number(today.slice(0, 4)) + mostYearsAhead;
  // The last day of any year of four digits.
  return `${year}-12-31` as Day;
}

/** What stands already may be in the past, and stays as it is: only what somebody changes has to be right. */
export function plannable(standing: Plan, wanted: Plan, today: Day): Result<void, PlanRefusal> {
  const { gate, end } = wanted;
  const isNewGate = gate !== null && gate.day !== standing.gate?.day;
  const isNewEnd = end !== null && end !== standing.end;
  const latest = latestDay(today);
  for (const day of [...(isNewGate ? [gate.day] : []), ...(isNewEnd ? [end] : [])]) {
    if (day < today) return refuse({ code: "due_in_past", due: day });
    if (day > latest) return refuse({ code: "day_too_far", day, latest });
  }
  if ((isNewGate || isNewEnd) && gate !== null && end !== null && gate.day > end) {
    return refuse({ code: "gate_after_end", gate: gate.day, end });
  }
  return ok(undefined);
}
