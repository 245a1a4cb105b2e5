import { z } from "zod";
import { endpoint, nothing } from "./endpoint.ts";

/** One thing that stands differently than before: which, and never how. */
export const Change = z.object({
  /**
   * `question`, `initiative`, `partner`, `person`, `conversation`, `delivery-moment`, `delivery-outcome`, `agenda-proposal`, or
   * `notice` for what was sent about it.
   */
  concept: z.string(),
  id: z.string(),
});
export type Change = z.infer<typeof Change>;

/**
 * What a reader is told at once. `at` says that all is told so far, and comes every so often so that a reader knows that
 * the line still holds; `reset` says that what was missed cannot be told apart any more, so that all is to be read anew;
 * `replaced` that the person opened so many windows that this one is no longer told anything.
 */
export const News = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("at") }),
    z.object({ kind: z.literal("changed"), changes: z.array(Change) }),
    z.object({ kind: z.literal("reset") }),
    z.object({ kind: z.literal("replaced") }),
  ])
  .meta({ id: "News" });
export type News = z.infer<typeof News>;

export const followChanges = endpoint({
  method: "GET",
  path: "/changes",
  summary: "Volg wat er verandert, in een stroom die niet eindigt",
  params: nothing,
  /** The `id` of the last event that was heard; Last-Event-ID says the same. */
  query: z.object({ after: z.string().max(80).optional() }),
  body: nothing,
  answer: News,
  media: "text/event-stream",
});
