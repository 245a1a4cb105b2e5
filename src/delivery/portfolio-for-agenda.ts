import type { LivingInitiative } from "#src/initiative/initiative.ts";
import { isRunning } from "#src/initiative/initiative.ts";
import { isOpen } from "#src/initiative/obstacle.ts";
import type { Day, Instant } from "#src/kernel/time.ts";
import { addDays, dayOf } from "#src/kernel/time.ts";
import type { PersonId } from "#src/people/person.ts";
import { attentionFor, stuckDays } from "#src/initiative/attention.ts";
import type { Happened } from "#src/portfolio/since.ts";
import { changedSince } from "#src/portfolio/since.ts";
import type { PortfolioForAgenda } from "./agenda-input.ts";

interface Looking {
  /** The delivery moment before; null for the first one, when all is new. */
  readonly since: Instant | null;
  readonly today: Day;
  /** The day of the moment: gates up to then wait for it. */
  readonly on: Day;
}

/** What of the portfolio belongs on an agenda. */
export function portfolioForAgenda(
  initiatives: readonly LivingInitiative[],
  happened: readonly Happened[],
  { since, today, on }: Looking,
): PortfolioForAgenda {
  const running = initiatives.filter(isRunning);
  const named = (initiative: LivingInitiative) => ({
    initiative: initiative.id,
    title: initiative.title,
    presenter: presenterOf(initiative),
  });
  return {
    changed: changedIn(initiatives, happened, since).map(({ initiative, what }) => ({ ...named(initiative), what })),
    attention: running.flatMap((initiative) => {
      const why = attentionFor(initiative, today).map((reason) => reason.why);
      return why.length === 0 ? [] : [{ ...named(initiative), why }];
    }),
    obstacles: running.flatMap((initiative) =>
      initiative.obstacles
        .filter(isOpen)
        .filter((obstacle) => obstacle.asked !== null || addDays(dayOf(obstacle.since), stuckDays) <= today)
        .map(({ id, text }) => ({ ...named(initiative), obstacle: id, text })),
    ),
    gates: running.flatMap((initiative) =>
      initiative.gate !== null && initiative.gate.day <= on ? [{ ...named(initiative), ...initiative.gate }] : [],
    ),
  };
}

/** Each once, however much became of it; whoever told of it in an update has a result to show as well. */
function changedIn(initiatives: readonly LivingInitiative[], happened: readonly Happened[], since: Instant | null) {
  const from = since ?? theBeginning;
  const changes = new Map(
    changedSince(initiatives, happened, from).map((one) => [one.initiative, one.change] as const),
  );
  return initiatives.flatMap((initiative) => {
    const told = initiative.updates.some(({ at }) => at >= from);
    const what = changes.get(initiative.id) ?? (told ? "updated" : null);
    return what === null ? [] : [{ initiative, what }];
  });
}

// Written in the form that every instant has, and before all of them.
const theBeginning = "0000-01-01T00:00:00.000Z" as Instant;

/** Whoever answers for it. */
function presenterOf({ problemOwner, processOwner }: LivingInitiative): PersonId | null {
  return problemOwner?.kind === "person" ? problemOwner.person : processOwner;
}
