import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Clock, Instant } from "#src/kernel/time.ts";
import { dayOf } from "#src/kernel/time.ts";
import type { Names } from "#src/people/name.presenter.ts";
import { namesFrom } from "#src/people/name.presenter.ts";
import type { Actor } from "#src/people/person.ts";
import { attentionFor } from "./attention.ts";
import { decisionsShown } from "./decision.presenter.ts";
import type { DecisionStore } from "./decision.store.ts";
import type { InitiativeDetail, ObstacleShown, UpdateShown } from "./initiative-detail.contract.ts";
import { timelineOf } from "./initiative-timeline.presenter.ts";
import { initiativeAbilities } from "./initiative.policy.ts";
import type { InitiativeShownDeps, Viewing } from "./initiative.presenter.ts";
import { responsibleShown, shownTo } from "./initiative.presenter.ts";
import type { LivingInitiative } from "./initiative.ts";
import type { InitiativeStore } from "./initiative.store.ts";
import { undoUntil, waysFrom } from "./moves.ts";
import type { Obstacle } from "./obstacle.ts";
import { isOpen } from "./obstacle.ts";
import { withStandingPartners } from "./standing-partners.ts";
import type { Update } from "./update.ts";
import { correctableUntil } from "./update.ts";

export interface InitiativeDetailDeps extends InitiativeShownDeps {
  readonly initiatives: Pick<InitiativeStore, "get" | "history">;
  readonly decisions: Pick<DecisionStore, "of">;
  readonly clock: Clock;
}

/** One initiative with all that is known of it, as `actor` sees it. */
export async function initiativeDetail(
  deps: InitiativeDetailDeps,
  actor: Actor,
  { value, rev }: Versioned<LivingInitiative>,
): Promise<InitiativeDetail> {
  const viewing: Viewing = { actor, names: namesFrom(deps) };
  const { names } = viewing;
  const now = deps.clock.now();
  const today = dayOf(now);
  const initiative = await withStandingPartners(deps.partners, value);
  const [shown, owner, participation, phases, documents, updates, obstacles, decisions, timeline] = await Promise.all([
    shownTo(viewing, initiative, deps),
    responsibleShown(initiative.problemOwner, names),
    participationShown(initiative, names),
    phasesShown(initiative, names),
    documentsShown(initiative, names),
    Promise.all(initiative.updates.map((update) => updateShown(update, viewing, now))),
    Promise.all(initiative.obstacles.map((obstacle) => obstacleShown(obstacle, names))),
    deps.decisions.of(initiative.id).then((taken) => decisionsShown(names, taken)),
    deps.initiatives.history(initiative.id).then((history) => timelineOf(history, names)),
  ]);
  const { gate, end } = initiative;
  const undo = undoUntil(initiative);
  return {
    ...shown,
    rev,
    attention: [...attentionFor(initiative, today)],
    owner,
    participation,
    phases,
    gate,
    gateOverdue: gate !== null && gate.day < today,
    end,
    documents,
    updates: updates.toReversed(),
    obstacles: obstacles
      .toReversed()
      .toSorted((one, other) => Number(one.removed !== null) - Number(other.removed !== null)),
    decisions: decisions.toReversed(),
    timeline,
    ways: [...waysFrom(initiative)],
    undoUntil: undo !== null && undo >= now ? undo : null,
    may: [...initiativeAbilities(actor, initiative, now)],
  };
}

function participationShown({ partners }: LivingInitiative, names: Names) {
  return Promise.all(
    partners.map(async ({ partner, brings, since }) => ({ ...(await names.partner(partner)), brings, since })),
  );
}

function phasesShown({ phases }: LivingInitiative, names: Names): Promise<InitiativeDetail["phases"]> {
  return Promise.all(
    phases.map(async ({ phase, since, at, by, decision }) => ({
      phase,
      since,
      at,
      by: by && (await names.person(by)),
      decision,
    })),
  );
}

function documentsShown({ documents }: LivingInitiative, names: Names): Promise<InitiativeDetail["documents"]> {
  return Promise.all(
    documents.map(async ({ id, title, link, by, at }) => ({ id, title, link, by: await names.person(by), at })),
  );
}

async function updateShown(update: Update, { actor, names }: Viewing, now: Instant): Promise<UpdateShown> {
  const { id, state, result, next, obstacle, lesson, by, at, correctedAt } = update;
  const until = correctableUntil(at);
  return {
    id,
    state,
    result,
    next,
    obstacle,
    lesson,
    by: await names.person(by),
    at,
    correctedAt,
    correctableUntil: by === actor.person && until >= now ? until : null,
  };
}

async function obstacleShown(obstacle: Obstacle, names: Names): Promise<ObstacleShown> {
  const { id, text, remover, notedBy, since, asked } = obstacle;
  const whom = asked && (await responsibleShown(asked.whom, names));
  return {
    id,
    text,
    remover: await responsibleShown(remover, names),
    notedBy: await names.person(notedBy),
    since: dayOf(since),
    asked: asked && whom && { whom, by: await names.person(asked.by), at: asked.at },
    removed: isOpen(obstacle)
      ? null
      : { how: obstacle.how, by: await names.person(obstacle.removedBy), at: obstacle.removedAt },
  };
}
