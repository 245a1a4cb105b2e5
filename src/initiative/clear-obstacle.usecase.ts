import type { NotFound } from "#src/kernel/aggregate-store.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Actor } from "#src/people/person.ts";
import type {
  ChangeInitiativeDeps,
  Changed,
  ChangedInitiative,
  InitiativeCommand,
} from "./change-initiative.usecase.ts";
import { changeInitiative } from "./change-initiative.usecase.ts";
import type { InitiativeEvent } from "./initiative-event.ts";
import type { LivingInitiative } from "./initiative.ts";
import type { Obstacle, OpenObstacle } from "./obstacle.ts";
import { askedToRemove, isOpen, mostObstacles, removed, reopened } from "./obstacle.ts";
import type { Responsible } from "./responsible.ts";
import type { UnknownPartner, UnknownPerson } from "./steer-initiative.usecase.ts";
import { knownResponsible } from "./steer-initiative.usecase.ts";

type Full = { readonly code: "full" };
/** Somebody removed it already: what they wrote stands. */
export type ObstacleRemoved = { readonly code: "obstacle_removed" };

export interface NoteObstacle extends InitiativeCommand {
  readonly text: string;
  readonly remover: Responsible | null;
}

interface ObstacleCommand extends InitiativeCommand {
  readonly obstacle: string;
}

export interface AskObstacle extends ObstacleCommand {
  readonly whom: Responsible;
}

export interface RemoveObstacle extends ObstacleCommand {
  readonly how: string;
}

export type ReopenObstacle = ObstacleCommand;

export function noteObstacle(
  deps: ChangeInitiativeDeps,
  actor: Actor,
  command: NoteObstacle,
): ChangedInitiative<Full | UnknownPerson | UnknownPartner> {
  const { text, remover } = command;
  return changeInitiative(deps, actor, {
    act: "initiative.note-obstacle",
    command,
    step: async (initiative, { by, at, newId }): Promise<Result<Changed, Full | UnknownPerson | UnknownPartner>> => {
      if (initiative.obstacles.length >= mostObstacles) return refuse({ code: "full" });
      const known = await knownResponsible(deps, remover);
      if (!known.ok) return known;
      const noted: Obstacle = { state: "open", id: newId, text, remover, notedBy: by, since: at, asked: null };
      return ok({
        initiative: { ...initiative, obstacles: [...initiative.obstacles, noted] },
        events: [{ type: "obstacle_noted", obstacle: newId, text }],
      });
    },
  });
}

/** Puts it before somebody who can take it away: partners cannot clear everything themselves. */
export function askToRemoveObstacle(
  deps: ChangeInitiativeDeps,
  actor: Actor,
  command: AskObstacle,
): ChangedInitiative<NotFound | ObstacleRemoved | UnknownPerson | UnknownPartner> {
  const { whom, obstacle: id } = command;
  type Outcome = Result<Changed, NotFound | ObstacleRemoved | UnknownPerson | UnknownPartner>;
  return changeInitiative(deps, actor, {
    act: "initiative.ask-obstacle",
    command,
    step: async (initiative, doing): Promise<Outcome> => {
      const open = openIn(initiative, id);
      if (!open.ok) return open;
      const known = await knownResponsible(deps, whom);
      if (!known.ok) return known;
      return ok(
        withObstacle(initiative, askedToRemove(open.value, whom, doing), {
          type: "obstacle_asked",
          obstacle: id,
          whom,
        }),
      );
    },
  });
}

export function removeObstacle(
  deps: ChangeInitiativeDeps,
  actor: Actor,
  command: RemoveObstacle,
): ChangedInitiative<NotFound | ObstacleRemoved> {
  const { how, obstacle: id } = command;
  return changeInitiative(deps, actor, {
    act: "initiative.remove-obstacle",
    command,
    step: (initiative, doing): Result<Changed, NotFound | ObstacleRemoved> => {
      const open = openIn(initiative, id);
      if (!open.ok) return open;
      return ok(
        withObstacle(initiative, removed(open.value, how, doing), { type: "obstacle_removed", obstacle: id, how }),
      );
    },
  });
}

/** It is in the way again; one that is open already stays so. */
export function reopenObstacle(
  deps: ChangeInitiativeDeps,
  actor: Actor,
  command: ReopenObstacle,
): ChangedInitiative<NotFound> {
  const { obstacle: id } = command;
  return changeInitiative(deps, actor, {
    act: "initiative.reopen-obstacle",
    command,
    step: (initiative, { at }): Result<Changed, NotFound> => {
      const found = initiative.obstacles.find((one) => one.id === id);
      if (!found) return refuse({ code: "not_found" });
      if (isOpen(found)) return ok({ initiative, events: [] });
      return ok(withObstacle(initiative, reopened(found, at), { type: "obstacle_reopened", obstacle: id }));
    },
  });
}

function openIn({ obstacles }: LivingInitiative, id: string): Result<OpenObstacle, NotFound | ObstacleRemoved> {
  const found = obstacles.find((one) => one.id === id);
  if (!found) return refuse({ code: "not_found" });
  return isOpen(found) ? ok(found) : refuse({ code: "obstacle_removed" });
}

function withObstacle(initiative: LivingInitiative, changed: Obstacle, event: InitiativeEvent): Changed {
  const obstacles = initiative.obstacles.map((one) => (one.id === changed.id ? changed : one));
  return { initiative: { ...initiative, obstacles }, events: [event] };
}
