import type { InitiativeId, LivingInitiative, RunningInitiative } from "#src/initiative/initiative.ts";
import { isRunning } from "#src/initiative/initiative.ts";
import { isOpen } from "#src/initiative/obstacle.ts";
import type { Day, Instant } from "#src/kernel/time.ts";
import { addDays, dayOf } from "#src/kernel/time.ts";
import type { PersonId } from "#src/people/person.ts";
import { attentionFor, stuckDays } from "#src/initiative/attention.ts";
import type { Happened } from "#src/portfolio/since.ts";
import { changedSince } from "#src/portfolio/since.ts";
import type { AgendaChange, InitiativeForAgenda } from "./agenda-input.ts";

interface Looking {
  /** The delivery moment before; null for the first one, when all is new. */
  readonly since: Instant | null;
  readonly today: Day;
  /** The day of the moment: gates up to then wait for it. */
  readonly on: Day;
}

/** What the portfolio brings to an agenda, by initiative; also of those with nothing to say, which may stand on it already. */
export function portfolioForAgenda(
  initiatives: readonly LivingInitiative[],
  happened: readonly Happened[],
  { since, today, on }: Looking,
): readonly InitiativeForAgenda[] {
  const changes = changesIn(initiatives, happened, since ?? theBeginning);
  return initiatives.map((initiative) => ({
    initiative: initiative.id,
    title: initiative.title,
    presenter: presenterOf(initiative),
    changed: changes.get(initiative.id) ?? null,
    attention: attentionFor(initiative, today).map(({ why }) => why),
    obstacles: isRunning(initiative) ? stuckObstacles(initiative, today) : [],
    gate: isRunning(initiative) && initiative.gate !== null && initiative.gate.day <= on ? initiative.gate : null,
    everInTheWay: initiative.obstacles.map(({ text }) => text),
  }));
}

function stuckObstacles({ obstacles }: RunningInitiative, today: Day): InitiativeForAgenda["obstacles"] {
  return obstacles
    .filter(isOpen)
    .filter((obstacle) => obstacle.asked !== null || addDays(dayOf(obstacle.since), stuckDays) <= today)
    .map(({ id, text }) => ({ id, text }));
}

/** Whoever told of it in an update has a result to show as well. */
function changesIn(
  initiatives: readonly LivingInitiative[],
  happened: readonly Happened[],
  from: Instant,
): ReadonlyMap<InitiativeId, AgendaChange> {
  const told = initiatives.filter(({ updates }) => updates.some(({ at }) => at >= from));
  return new Map<InitiativeId, AgendaChange>([
    ...told.map(({ id }) => [id, "updated"] as const),
    ...changedSince(initiatives, happened, from).map((one) => [one.initiative, one.change] as const),
  ]);
}

// Written in the form that every instant has, and before all of them.
const theBeginning = "0000-01-01T00:00:00.000Z" as Instant;

/** Whoever answers for it. */
function presenterOf({ problemOwner, processOwner }: LivingInitiative): PersonId | null {
  return problemOwner?.kind === "person" ? problemOwner.person : processOwner;
}
