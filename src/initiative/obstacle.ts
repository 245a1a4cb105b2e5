import { z } from "zod";
import { Instant } from "#src/kernel/time.ts";
import { PersonId } from "#src/people/person.ts";
import { Responsible } from "./responsible.ts";

export const obstacleLimit = 1000;
export const mostObstacles = 100;

const noted = {
  id: z.string().min(1).max(40),
  text: z.string().min(1).max(obstacleLimit),
  /** Who can take it away; null while nobody knows. */
  remover: Responsible.nullable(),
  notedBy: PersonId,
  /** Since when it is in the way: again, for one that came back. */
  since: Instant,
  /** Whom it was put before, as an escalation. */
  asked: z.strictObject({ whom: Responsible, by: PersonId, at: Instant }).nullable(),
};

/** Something in the way of an initiative. It is `open` until somebody removes it (`removed`), and can come back. */
export const Obstacle = z.discriminatedUnion("state", [
  z.strictObject({ state: z.literal("open"), ...noted }),
  z.strictObject({
    state: z.literal("removed"),
    ...noted,
    how: z.string().min(1).max(obstacleLimit),
    removedBy: PersonId,
    removedAt: Instant,
  }),
]);
export type Obstacle = z.infer<typeof Obstacle>;
export type OpenObstacle = Extract<Obstacle, { readonly state: "open" }>;

export function isOpen(obstacle: Obstacle): obstacle is OpenObstacle {
  return obstacle.state === "open";
}

interface Doing {
  readonly by: PersonId;
  readonly at: Instant;
}

export function askedToRemove(obstacle: OpenObstacle, whom: Responsible, { by, at }: Doing): OpenObstacle {
  return { ...obstacle, asked: { whom, by, at } };
}

export function removed(obstacle: OpenObstacle, how: string, { by, at }: Doing): Obstacle {
  return { ...obstacle, state: "removed", how, removedBy: by, removedAt: at };
}

/** It was not gone after all, or came back: how it was removed stays in the trail. */
export function reopened(obstacle: Extract<Obstacle, { readonly state: "removed" }>, at: Instant): OpenObstacle {
  const { id, text, remover, notedBy } = obstacle;
  return { state: "open", id, text, remover, notedBy, since: at, asked: null };
}
