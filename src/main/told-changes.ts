import type { Announced } from "#src/kernel/change-batch.ts";
import type { Unannounced } from "#src/kernel/aggregate-store.ts";
import type { DocumentStore } from "#src/kernel/document-store.port.ts";
import { noticeKind } from "#src/notice/notice.store.ts";

/** The change that a commit of an aggregate is; null for one without an event, which nobody sees. */
export function changeIn(id: string, events: readonly Unannounced[]): Announced | null {
  const [first] = events;
  if (!first) return null;
  return { concept: first.row.aggregate, id, closing: events.some(({ event }) => isClosing(event.event)) };
}

/** Whether a question was closed to all but a few; asked of every event. */
function isClosing(event: unknown): boolean {
  if (typeof event !== "object" || event === null) return false;
  return (
    "type" in event && event.type === "question_confided" && "confidential" in event && event.confidential === true
  );
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
