import { digestOf } from "#src/kernel/digest.ts";
import { remembering } from "#src/kernel/remembering.ts";
import { ConversationId } from "./conversation.ts";

/** The same channel or chat always has the same id, whoever meets it first. */
export const conversationIdOf = remembering(2_000, (tenant: string, reference: string): ConversationId =>
  ConversationId.parse(`cnv_${digestOf(tenant.toLowerCase(), reference).slice(0, 16)}`),
);
