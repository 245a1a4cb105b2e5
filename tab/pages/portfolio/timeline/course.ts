import type { RunningPhase } from "#src/initiative/phases.ts";
import { isRunningPhase } from "#src/initiative/phases.ts";
import type { Day } from "#src/kernel/time.ts";
import type { InitiativeCard } from "#src/portfolio/portfolio-overview.contract.ts";
import { numberOfDay } from "./days.ts";

/** A phase in which somebody works on it. */
export interface Stretch {
  readonly kind: "phase";
  readonly phase: RunningPhase;
  readonly since: Day;
  /** The day the next phase began; null while it is in this one. */
  readonly to: Day | null;
  /** Where it is drawn. */
  readonly from: number;
  readonly until: number;
  /** Up to here it has happened; what follows is planned. */
  readonly happened: number;
  /** From here it takes longer than planned. */
  readonly lateFrom: number | null;
}

/** A day that counts. What else is to be marked, such as the sprints of a project, is a kind of its own. */
export interface Mark {
  readonly kind: "gate" | "end" | "handed_over" | "stopped";
  readonly day: Day;
  readonly at: number;
  /** What a gate is called. */
  readonly name: string | null;
  readonly late: boolean;
}

export type Point = Stretch | Mark;

/** Everything of an initiative that has a place in time, in that order. */
export type Course = readonly Point[];

export function courseOf(initiative: InitiativeCard, today: number): Course {
  return [...stretchesOf(initiative, today), ...marksOf(initiative)].toSorted(
    (one, other) => startOf(one) - startOf(other),
  );
}

/** By the server's own judgement. */
export function isLate({ attention }: Pick<InitiativeCard, "attention">): boolean {
  return attention.some(({ why }) => why === "gate_overdue" || why === "past_end");
}

function startOf(point: Point): number {
  return point.kind === "phase" ? point.from : point.at;
}

function stretchesOf({ phases, end }: InitiativeCard, today: number): readonly Stretch[] {
  return phases.flatMap(({ phase, since }, index): readonly Stretch[] => {
    if (!isRunningPhase(phase)) return [];
    const from = numberOfDay(since);
    const next = phases[index + 1];
    const stretch = { kind: "phase", phase, since, from } as const;
    if (next) {
      const until = Math.max(numberOfDay(next.since), from + 1);
      return [{ ...stretch, to: next.since, until, happened: until, lateFrom: null }];
    }
    const happened = Math.max(today, from) + 1;
    const planned = end === null ? null : numberOfDay(end) + 1;
    const lateFrom = planned !== null && planned < happened ? Math.max(planned, from) : null;
    return [{ ...stretch, to: null, until: Math.max(happened, planned ?? 0), happened, lateFrom }];
  });
}

function marksOf({ phase, since, gate, end, attention }: InitiativeCard): readonly Mark[] {
  // What was planned for it counts no longer when it has ended.
  if (!isRunningPhase(phase)) return [{ kind: phase, day: since, at: numberOfDay(since), name: null, late: false }];
  const asks = (reason: InitiativeCard["attention"][number]["why"]) => attention.some(({ why }) => why === reason);
  return [
    ...(gate ? [{ kind: "gate", ...dayed(gate.day), name: gate.name, late: asks("gate_overdue") } as const] : []),
    ...(end ? [{ kind: "end", ...dayed(end), name: null, late: asks("past_end") } as const] : []),
  ];
}

function dayed(day: Day) {
  return { day, at: numberOfDay(day) };
}
