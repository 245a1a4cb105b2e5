import type { InitiativeCard } from "#src/portfolio/portfolio-overview.contract.ts";
import type { Course } from "./course.ts";
import { courseOf } from "./course.ts";
import type { Grouping } from "./groups.ts";
import { grouped } from "./groups.ts";

/** An initiative with its way through time. */
export interface Timed {
  readonly initiative: InitiativeCard;
  readonly course: Course;
}

export interface TimedGroup {
  readonly key: string;
  readonly total: number;
  readonly timed: readonly Timed[];
}

interface Timing {
  readonly grouping: Grouping;
  /** In the order of the profile. */
  readonly themes: readonly string[];
  readonly today: number;
}

export function timedGroups(
  initiatives: readonly InitiativeCard[],
  { grouping, themes, today }: Timing,
): readonly TimedGroup[] {
  return grouped(initiatives, grouping, themes).map(({ key, initiatives: within }) => ({
    key,
    total: within.length,
    timed: within.map((initiative) => ({ initiative, course: courseOf(initiative, today) })),
  }));
}

/** The same groups with only the first so many initiatives. */
export function firstOf(groups: readonly TimedGroup[], most: number): readonly TimedGroup[] {
  return groups.map((group, index) => {
    const before = groups.slice(0, index).reduce((sum, { total }) => sum + total, 0);
    return { ...group, timed: group.timed.slice(0, Math.max(most - before, 0)) };
  });
}

/** Every day that has a place on the scale. */
export function daysIn(groups: readonly TimedGroup[]): readonly number[] {
  return groups.flatMap(({ timed }) =>
    timed.flatMap(({ course }) =>
      course.flatMap((point) => (point.kind === "phase" ? [point.from, point.until] : [point.at])),
    ),
  );
}
