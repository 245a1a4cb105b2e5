import { digestOf } from "#src/kernel/digest.ts";
import { ConversationId } from "./conversation.ts";

/** The same channel or chat always has the same id, whoever meets it first. */
export function conversationIdOf(tenant: string, reference: string): ConversationId {
  return ConversationId.parse(`cnv_${digestOf(tenant.toLowerCase(), reference).slice(0, 16)}`);
}
