import type { Day } from "#src/kernel/time.ts";
import type { TimedMoment } from "./head.tsx";
import type { Scale } from "./scale.ts";
import type { TimedGroup } from "./timed.ts";
import type { GroupNames } from "./use-group-names.ts";

/** What each form of the timeline shows. */
export interface ShownTimeline {
  readonly groups: readonly TimedGroup[];
  readonly nameOf: GroupNames;
  readonly scale: Scale;
  readonly moments: readonly TimedMoment[];
  readonly today: Day;
  /** By what the portfolio is narrowed; narrowed otherwise, it is another list. */
  readonly narrowedBy: string;
}
