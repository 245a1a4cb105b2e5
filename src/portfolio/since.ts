import type { InitiativeEvent } from "#src/initiative/initiative-event.ts";
import type { InitiativeId, LivingInitiative } from "#src/initiative/initiative.ts";
import type { InitiativePhase } from "#src/initiative/phases.ts";
import { isRunning } from "#src/initiative/initiative.ts";
import type { Day, Instant } from "#src/kernel/time.ts";

/** What became of an initiative since an instant, as a delivery moment looks back. */
export const changesOfPortfolio = ["new", "moved", "slipped", "stopped", "finished"] as const;
export type ChangeOfPortfolio = (typeof changesOfPortfolio)[number];

export interface Happened {
  readonly initiative: InitiativeId;
  readonly at: Instant;
  readonly event: InitiativeEvent;
}

export interface ChangedSince {
  readonly initiative: InitiativeId;
  readonly change: ChangeOfPortfolio;
  /** The phase, or the day of gate or end, that it came from; null where there was none. */
  readonly from: InitiativePhase | Day | null;
  readonly to: InitiativePhase | Day;
}

/**
 * What counts is how it stands now beside how it stood then: what was moved and taken back in between did not move. An
 * initiative can be told more than once, as new and stopped.
 */
export function changedSince(
  initiatives: readonly LivingInitiative[],
  happened: readonly Happened[],
  since: Instant,
): readonly ChangedSince[] {
  const plans = firstPlans(happened, since);
  return initiatives.flatMap((initiative) => [
    ...phaseChange(initiative, since),
    ...slipped(initiative, plans.get(initiative.id)),
  ]);
}

function phaseChange(initiative: LivingInitiative, since: Instant): readonly ChangedSince[] {
  const { id, phase, phases, bornAt } = initiative;
  const isNew = bornAt >= since;
  const then = phases.findLast(({ at }) => at < since)?.phase ?? null;
  const born: readonly ChangedSince[] = isNew ? [{ initiative: id, change: "new", from: null, to: "kraamkamer" }] : [];
  if (phase === then || phase === "kraamkamer") return born;
  const from = then ?? (isNew ? "kraamkamer" : null);
  return [...born, { initiative: id, change: changeInto[phase], from, to: phase }];
}

const changeInto = {
  project: "moved",
  handed_over: "finished",
  stopped: "stopped",
} as const satisfies Record<Exclude<InitiativePhase, "kraamkamer">, ChangeOfPortfolio>;

type Plan = Extract<InitiativeEvent, { readonly type: "initiative_planned" }>["from"];

/** How each was planned at that instant, as far as that changed since. */
function firstPlans(happened: readonly Happened[], since: Instant): ReadonlyMap<InitiativeId, Plan> {
  const first = new Map<InitiativeId, { readonly at: Instant; readonly plan: Plan }>();
  for (const { initiative, at, event } of happened) {
    if (event.type !== "initiative_planned" || at < since) continue;
    const known = first.get(initiative);
    // Events of one instant come newest first, as lists do: of these the last one met is the earliest.
    if (!known || at <= known.at) first.set(initiative, { at, plan: event.from });
  }
  return new Map([...first].map(([initiative, { plan }]) => [initiative, plan]));
}

/** The gate of the same name, or the end, has a later day than it had. Another gate is no delay: the one before was passed. */
function slipped(initiative: LivingInitiative, before: Plan | undefined): readonly ChangedSince[] {
  if (!before || !isRunning(initiative)) return [];
  const { id, gate, end } = initiative;
  const days: readonly (readonly [Day | null, Day | null])[] = [
    [before.gate?.name === gate?.name ? (before.gate?.day ?? null) : null, gate?.day ?? null],
    [before.end, end],
  ];
  const later = days.find(([from, to]) => from !== null && to !== null && to > from);
  const [from, to] = later ?? [];
  return from && to ? [{ initiative: id, change: "slipped", from, to }] : [];
}
