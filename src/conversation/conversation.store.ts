import type { AggregateStore, StoreOptions } from "#src/kernel/aggregate-store.ts";
import { aggregateStore } from "#src/kernel/aggregate-store.ts";
import type { DocumentKind } from "#src/kernel/document-kind.ts";
import type { DocumentStore } from "#src/kernel/document-store.port.ts";
import type { ConversationId } from "./conversation.ts";
import { Conversation, ConversationEvent } from "./conversation.ts";

export const conversationKind: DocumentKind<Conversation, "use", "seenAt"> = {
  type: "conversation",
  v: 1,
  schema: Conversation,
  upcasts: {},
  filters: { use: (conversation) => conversation.use },
  orders: { seenAt: (conversation) => conversation.seenAt },
};

export type ConversationStore = AggregateStore<ConversationId, Conversation, ConversationEvent, "use", "seenAt">;

export function conversationStore(documents: DocumentStore, options: StoreOptions = {}): ConversationStore {
  return aggregateStore({
    documents,
    kind: conversationKind,
    idOf: (conversation) => conversation.id,
    event: ConversationEvent,
    ...options,
  });
}
