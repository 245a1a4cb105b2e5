import { z } from "zod";
import type { Announced } from "#src/kernel/change-batch.ts";
import type { Unannounced } from "#src/kernel/aggregate-store.ts";
import type { DocumentStore } from "#src/kernel/document-store.port.ts";
import { noticeKind } from "#src/notice/notice.store.ts";

const Closing = z.object({ type: z.literal("question_confided"), confidential: z.literal(true) });

/** The change that a commit of an aggregate is; null for one without an event, which nobody sees. */
export function changeIn(id: string, events: readonly Unannounced[]): Announced | null {
  const [first] = events;
  if (!first) return null;
  const closing = events.some(({ event }) => Closing.safeParse(event.event).success);
  return { concept: first.row.aggregate, id, closing };
}

/** Notices belong to no aggregate; that one was planned, sent or given up is seen as it is written. */
export function tellingOfNotices(documents: DocumentStore, tell: (change: Announced) => void): DocumentStore {
  return {
    // All else is the engine's own, whatever it can.
    ...documents,
    commit: async (pk, operations, how) => {
      const outcome = await documents.commit(pk, operations, how);
      const touches = operations.some((step) => step.op !== "delete" && step.document.type === noticeKind.type);
      if (outcome.ok && touches) tell({ concept: noticeKind.type, id: pk, closing: false });
      return outcome;
    },
  };
}
