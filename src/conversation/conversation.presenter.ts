import { mayCoordinate } from "#src/people/coordination.policy.ts";
import type { Actor } from "#src/people/person.ts";
import type { ConversationShown } from "./conversation.contract.ts";
import type { Conversation, ConversationId } from "./conversation.ts";

export interface ConversationShownDeps {
  /** Injected, because conversations come before notices and know nothing of them. */
  readonly noticesFor: (conversation: ConversationId) => Promise<ConversationShown["notices"]>;
}

export async function conversationShown(
  { noticesFor }: ConversationShownDeps,
  actor: Actor,
  { id, name, use, state, seenAt }: Conversation,
): Promise<ConversationShown> {
  const may: ConversationShown["may"] = mayCoordinate(actor, "conversation.appoint").ok ? ["conversation.appoint"] : [];
  return { id, name, use, state, seenAt, notices: await noticesFor(id), may };
}
