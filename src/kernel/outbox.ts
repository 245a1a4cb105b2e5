import { z } from "zod";
import type { DocumentKind } from "./document-kind.ts";
import { Instant } from "./time.ts";

/** One event that others must still hear of. Written in the commit of the event itself, deleted once its notices stand. */
export const OutboxRow = z.object({
  aggregate: z.string(),
  /** Id of the event's document in the same partition. */
  event: z.string(),
  due: Instant,
  attempts: z.int(),
});
export type OutboxRow = z.infer<typeof OutboxRow>;

export const outboxKind: DocumentKind<OutboxRow, never, "due"> = {
  type: "outbox",
  v: 1,
  schema: OutboxRow,
  upcasts: {},
  filters: {},
  orders: { due: (row) => row.due },
  isTrail: true,
};
