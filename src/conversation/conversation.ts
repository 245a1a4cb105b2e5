import { z } from "zod";
import { idSchema } from "#src/kernel/ids.ts";
import { Instant } from "#src/kernel/time.ts";

export const ConversationId = idSchema("cnv", "ConversationId");
export type ConversationId = z.infer<typeof ConversationId>;

/** A channel or chat of Teams that we can write to: all that a message without a turn needs. */
export const Conversation = z.strictObject({
  id: ConversationId,
  tenant: z.string().min(1),
  kind: z.enum(["channel", "group_chat", "personal_chat"]),
  /** Teams' id of the channel or chat, without the part that names a thread. */
  reference: z.string().min(1),
  serviceUrl: z.url(),
  bot: z.strictObject({ id: z.string().min(1), name: z.string() }),
  /** What the alliance uses it for; null where it has no appointed use. */
  use: z.enum(["intake", "qrt"]).nullable(),
  seenAt: Instant,
});
export type Conversation = z.infer<typeof Conversation>;

/** Why somebody who mentions us gets a word of help instead of an intake card. */
export const SmallTalk = z.enum(["greeting", "help", "thanks", "no_text", "ask_in_channel"]);
export type SmallTalk = z.infer<typeof SmallTalk>;

export const ConversationEvent = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("conversation_seen") }),
  z.strictObject({ type: z.literal("conversation_moved") }),
  z.strictObject({ type: z.literal("small_talk_heard"), talk: SmallTalk, root: z.string().nullable() }),
]);
export type ConversationEvent = z.infer<typeof ConversationEvent>;

/** Where in a conversation a message stands: the thread's first message, or null for the chat as a whole. */
export const Thread = z.strictObject({ conversation: ConversationId, root: z.string().min(1).nullable() });
export type Thread = z.infer<typeof Thread>;
