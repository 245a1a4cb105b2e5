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
import type { NotPoster } from "./initiative.policy.ts";
import { isRunning } from "./initiative.ts";
import { withCorrectedObstacle, withToldObstacle } from "./told-obstacle.ts";
import type { Update, UpdateTold } from "./update.ts";
import { correctableUntil, mostUpdates } from "./update.ts";

type Full = { readonly code: "full" };
type TooLate = { readonly code: "too_late" };

export interface PostUpdate extends InitiativeCommand {
  readonly told: UpdateTold;
}

export interface CorrectUpdate extends PostUpdate {
  readonly update: string;
}

/** How it goes, in the words of whoever carries the initiative; what is in the way is noted as an obstacle with it. */
export function postUpdate(deps: ChangeInitiativeDeps, actor: Actor, command: PostUpdate): ChangedInitiative<Full> {
  const { told } = command;
  return changeInitiative(deps, actor, {
    act: "initiative.update",
    command,
    step: (initiative, { by, at, newId }): Result<Changed, Full> => {
      if (initiative.updates.length >= mostUpdates) return refuse({ code: "full" });
      const update: Update = { ...told, id: newId, by, at, correctedAt: null };
      const noted = withToldObstacle(initiative.obstacles, update);
      if (!noted.ok) return noted;
      const { obstacles, events } = noted.value;
      return ok({
        initiative: { ...initiative, updates: [...initiative.updates, update], obstacles },
        events: [{ type: "update_posted", update: newId, told }, ...events],
      });
    },
  });
}

/** Whoever posted it puts it right, within the hour; what it said before stays in the trail. */
export function correctUpdate(
  deps: ChangeInitiativeDeps,
  actor: Actor,
  command: CorrectUpdate,
): ChangedInitiative<NotFound | NotPoster | TooLate | Full> {
  const { told, update } = command;
  return changeInitiative(deps, actor, {
    act: "initiative.correct-update",
    command,
    step: (initiative, { by, at }): Result<Changed, NotFound | NotPoster | TooLate | Full> => {
      const posted = initiative.updates.find(({ id }) => id === update);
      if (!posted) return refuse({ code: "not_found" });
      if (posted.by !== by) return refuse({ code: "forbidden", needs: "poster" });
      if (correctableUntil(posted.at) < at) return refuse({ code: "too_late" });
      const corrected: Update = { ...told, id: posted.id, by, at: posted.at, correctedAt: at };
      // Nothing is in the way of what has ended.
      const noted = isRunning(initiative)
        ? withCorrectedObstacle(initiative.obstacles, { was: posted, becomes: corrected })
        : ok({ obstacles: initiative.obstacles, events: [] });
      if (!noted.ok) return noted;
      const { obstacles, events } = noted.value;
      const updates = initiative.updates.map((one) => (one === posted ? corrected : one));
      return ok({
        initiative: { ...initiative, updates, obstacles },
        events: [{ type: "update_corrected", update, told }, ...events],
      });
    },
  });
}
