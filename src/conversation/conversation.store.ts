import { z } from "zod";
import type { AggregateStore, StoreOptions, Versioned } from "#src/kernel/aggregate-store.ts";
import { aggregateStore } from "#src/kernel/aggregate-store.ts";
import type { DocumentKind } from "#src/kernel/document-kind.ts";
import type { DocumentStore } from "#src/kernel/document-store.port.ts";
import type { ConversationId, ConversationUse } from "./conversation.ts";
import { Conversation, ConversationEvent } from "./conversation.ts";

type ConversationFilter = "kind" | "use" | "person" | "state" | "team";
type ConversationOrder = "seenAt" | "digestAt" | "appointedAt";

export const conversationKind: DocumentKind<Conversation, ConversationFilter, ConversationOrder> = {
  type: "conversation",
  v: 2,
  schema: Conversation,
  upcasts: { 1: conversationOfVersion1 },
  filters: {
    kind: ({ kind }) => kind,
    use: ({ use }) => useKey(use),
    person: ({ person }) => person,
    state: ({ state }) => state,
    team: ({ team }) => team,
  },
  orders: {
    seenAt: ({ seenAt }) => seenAt,
    digestAt: ({ digestAt }) => digestAt,
    appointedAt: ({ appointedAt }) => appointedAt,
  },
};

export type ConversationStore = AggregateStore<
  ConversationId,
  Conversation,
  ConversationEvent,
  ConversationFilter,
  ConversationOrder
>;

/** Names a use in the filter: `intake`, `qrt`, or `theme:` and its key. */
export function useKey(use: ConversationUse | null): string | null {
  if (use === null) return null;
  return use.for === "theme" ? `theme:${use.theme}` : use.for;
}

export function conversationStore(documents: DocumentStore, options: StoreOptions = {}): ConversationStore {
  return aggregateStore({
    documents,
    kind: conversationKind,
    idOf: (conversation) => conversation.id,
    event: ConversationEvent,
    ...options,
  });
}

/** Who has this use; of two that were appointed, the newest counts. */
export async function holderOf(
  conversations: Pick<ConversationStore, "list">,
  use: ConversationUse,
): Promise<Versioned<Conversation> | undefined> {
  const page = await conversations.list({
    where: { use: useKey(use) ?? "" },
    order: "appointedAt",
    direction: "descending",
    limit: 1,
  });
  return page.items[0];
}

/** Before a channel could belong to a theme, or be left. */
function conversationOfVersion1(older: unknown): unknown {
  const { use, seenAt, ...known } = z.looseObject({ use: z.string().nullable(), seenAt: z.string() }).parse(older);
  return {
    ...known,
    seenAt,
    use: use === null ? null : { for: use },
    appointedAt: use === null ? null : seenAt,
    team: null,
    name: null,
    person: null,
    state: "open",
    digestAt: null,
  };
}
