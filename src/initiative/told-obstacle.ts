import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { InitiativeEvent } from "./initiative-event.ts";
import type { Obstacle } from "./obstacle.ts";
import { isOpen, mostObstacles } from "./obstacle.ts";
import type { Update } from "./update.ts";

type Full = { readonly code: "full" };

interface Obstacles {
  readonly obstacles: Obstacle[];
  readonly events: readonly InitiativeEvent[];
}

/**
 * What an update says is in the way stands as an obstacle too, under the id of the update: page, agenda and what asks for
 * attention all look there. One that stands already is not noted twice.
 */
export function withToldObstacle(
  standing: readonly Obstacle[],
  { id, obstacle: text, by, at }: Pick<Update, "id" | "obstacle" | "by" | "at">,
): Result<Obstacles, Full> {
  if (text === "" || standing.some((one) => isOpen(one) && says(one, text))) return ok(unchanged(standing));
  if (standing.length >= mostObstacles) return refuse({ code: "full" });
  const noted: Obstacle = { state: "open", id, text, remover: null, notedBy: by, since: at, asked: null };
  return ok({ obstacles: [...standing, noted], events: [{ type: "obstacle_noted", obstacle: id, text }] });
}

/**
 * An update that is put right takes its obstacle along: other words, or none, where it was no obstacle after all. Once
 * somebody was asked to take it away, or did, it is no longer the poster's alone and stays.
 */
export function withCorrectedObstacle(
  standing: readonly Obstacle[],
  { was, becomes }: { readonly was: Update; readonly becomes: Update },
): Result<Obstacles, Full> {
  if (was.obstacle === becomes.obstacle) return ok(unchanged(standing));
  const own = standing.find(({ id }) => id === was.id);
  if (!own) return withToldObstacle(standing, becomes);
  if (!isOpen(own) || own.asked !== null) return ok(unchanged(standing));
  const others = standing.filter((one) => one !== own);
  const text = becomes.obstacle;
  if (text === "" || others.some((one) => isOpen(one) && says(one, text))) return ok(unchanged(others));
  return ok(unchanged(standing.map((one) => (one === own ? { ...own, text } : one))));
}

/** Nothing that is told by itself: the correction of the update says it. */
function unchanged(obstacles: readonly Obstacle[]): Obstacles {
  return { obstacles: [...obstacles], events: [] };
}

function says({ text }: Obstacle, told: string): boolean {
  return plain(text) === plain(told);
}

/** Capitals, spaces and the full stop make no other obstacle. */
function plain(text: string): string {
  return text
    .toLocaleLowerCase("nl")
    .replaceAll(/[\s.!]+/gu, " ")
    .trim();
}
