import { z } from "zod";
import type { AggregateStore, Saving, StoreOptions, Versioned } from "#src/kernel/aggregate-store.ts";
import { aggregateStore } from "#src/kernel/aggregate-store.ts";
import type { CommandKey } from "#src/kernel/command.ts";
import { commandKey } from "#src/kernel/command.ts";
import type { DocumentKind } from "#src/kernel/document-kind.ts";
import { declarationOf } from "#src/kernel/document-kind.ts";
import type { DocumentStore } from "#src/kernel/document-store.port.ts";
import { outboxKind } from "#src/kernel/outbox.ts";
import { Instant } from "#src/kernel/time.ts";

/** A canvas as small as can be: organisations approve it, and it changes with each approval. */
const Canvas = z.object({
  id: z.string(),
  result: z.string(),
  approvedBy: z.array(z.string()).readonly(),
  changed: Instant,
});
type Canvas = z.infer<typeof Canvas>;
const CanvasEvent = z.object({ type: z.enum(["canvas_drawn", "canvas_approved"]), organisation: z.string() });
type CanvasEvent = z.infer<typeof CanvasEvent>;
export type Canvases = AggregateStore<string, Canvas, CanvasEvent, "result", "changed">;

const canvasKind: DocumentKind<Canvas, "result", "changed"> = {
  type: "canvas",
  v: 2,
  schema: Canvas,
  upcasts: { 1: (older) => ({ ...z.looseObject({}).parse(older), approvedBy: [] }) },
  filters: { result: (canvas) => canvas.result },
  orders: { changed: (canvas) => canvas.changed },
};

export const morning = Instant.parse("2026-11-02T09:00:00.000Z");

export const canvasDeclarations = [declarationOf(canvasKind), declarationOf(outboxKind)];

interface Options {
  readonly announce?: boolean;
  readonly committed?: NonNullable<StoreOptions["committed"]>;
}

export function canvasesIn(documents: DocumentStore, options: Options = {}): Canvases {
  return aggregateStore<string, Canvas, CanvasEvent, "result", "changed">({
    documents,
    kind: canvasKind,
    idOf: ({ id }) => id,
    event: CanvasEvent,
    ...options,
  });
}

interface Circumstances {
  readonly at?: Instant;
  readonly organisation?: string;
  readonly wording?: string;
}

/** A canvas that was just drawn. */
export function drawn(
  id: string,
  { at = morning, organisation = "noor" }: Circumstances = {},
): Saving<Canvas, CanvasEvent> {
  return {
    value: { id, result: "map", approvedBy: [], changed: at },
    command: commandKey(organisation, "canvas.draw", "nonce", { result: "map" }),
    by: "per_noor",
    at,
    events: [{ type: "canvas_drawn", organisation }],
  };
}

/** One more organisation approves. */
export function approval(
  expected: Versioned<Canvas>,
  organisation: string,
  { at = morning, wording = "yes" }: Circumstances = {},
): Saving<Canvas, CanvasEvent> & { readonly expected: Versioned<Canvas> } {
  const { id, result, approvedBy } = expected.value;
  return {
    value: { id, result, approvedBy: [...approvedBy, organisation], changed: at },
    expected,
    command: approvalKey(organisation, wording),
    by: "per_noor",
    at,
    events: [{ type: "canvas_approved", organisation }],
  };
}

export function approvalKey(organisation: string, wording: string): CommandKey {
  return commandKey("per_noor", "canvas.approve", organisation, { wording });
}

/** The value of what a test expects to be accepted. */
export function accepted<T>(
  outcome: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: unknown },
): T {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.refusal)}`);
  return outcome.value;
}
