import type { Initiative, RunningInitiative } from "./initiative.ts";
import { isRunning } from "./initiative.ts";
import { isOpen } from "./obstacle.ts";
import type { Day } from "#src/kernel/time.ts";
import { addDays, dayOf } from "#src/kernel/time.ts";
import type { AttentionReason } from "./attention-reasons.ts";
import { attentionReasons } from "./attention-reasons.ts";

export interface Attention {
  readonly why: AttentionReason;
  /** The day since when it is so. */
  readonly since: Day;
}

/** After so many days without an update an initiative counts as silent. */
const silentDays = 30;
/** An obstacle that stands in the way for so long is stuck. */
export const stuckDays = 14;

/** What of an initiative asks for attention on that day. One that ended asks for none. */
export function attentionFor(initiative: Initiative, today: Day): readonly Attention[] {
  if (!isRunning(initiative)) return [];
  return attentionReasons.flatMap((why) => {
    const since = reasons[why](initiative, today);
    return since === null ? [] : [{ why, since }];
  });
}

/** Since when a reason holds; null where it does not. */
const reasons: Readonly<Record<AttentionReason, (initiative: RunningInitiative, today: Day) => Day | null>> = {
  no_problem_owner: (initiative) => (initiative.problemOwner === null ? phaseSince(initiative) : null),
  stuck_obstacle: (initiative, today) => stuckSince(initiative, today),
  // Beside an obstacle that is stuck as well: whoever counts what says that it is stuck, misses none.
  stuck_update: ({ updates }) => {
    const last = updates.at(-1);
    return last?.state === "stuck" ? dayOf(last.at) : null;
  },
  gate_overdue: ({ gate }, today) => (gate !== null && gate.day < today ? gate.day : null),
  past_end: ({ end }, today) => (end !== null && end < today ? end : null),
  silent: (initiative, today) => {
    const heard = lastHeard(initiative);
    return addDays(heard, silentDays) <= today ? heard : null;
  },
  one_partner: (initiative) => (initiative.partners.length <= 1 ? phaseSince(initiative) : null),
};

/** Whoever begins a phase has not yet been silent in it. */
function lastHeard(initiative: RunningInitiative): Day {
  const update = initiative.updates.at(-1);
  const begun = phaseSince(initiative);
  if (!update) return begun;
  const updated = dayOf(update.at);
  return updated > begun ? updated : begun;
}

function phaseSince({ phases, bornAt }: RunningInitiative): Day {
  return phases.at(-1)?.since ?? dayOf(bornAt);
}

/** The day of its longest obstacle that is stuck. */
function stuckSince({ obstacles }: RunningInitiative, today: Day): Day | null {
  const open = obstacles.filter(isOpen).map(({ since }) => dayOf(since));
  return open.filter((day) => addDays(day, stuckDays) <= today).toSorted()[0] ?? null;
}
