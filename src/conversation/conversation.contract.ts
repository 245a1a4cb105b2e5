import { z } from "zod";
import { endpoint, intention, nothing, pageOf, paging } from "#src/kernel/endpoint.ts";
import { Instant } from "#src/kernel/time.ts";
import { Conversation, ConversationId, ConversationUse } from "./conversation.ts";

/** A channel that we have been added to, and how it is there. */
export const ConversationShown = z
  .object({
    id: ConversationId,
    /** Null while Teams has not told it. */
    name: z.string().nullable(),
    use: ConversationUse.nullable(),
    /** `left` since we were taken out of it, `gone` since it was deleted. */
    state: Conversation.shape.state,
    /** When it last changed how we reach it. */
    seenAt: Instant,
    /** Messages for it that still wait, and those that were given up. */
    notices: z.object({ waiting: z.int(), dead: z.int() }),
    may: z.array(z.enum(["conversation.appoint"])),
  })
  .meta({ id: "ConversationShown" });
export type ConversationShown = z.infer<typeof ConversationShown>;

/** Channels only: a chat is between people. Newest first. */
export const listConversations = endpoint({
  method: "GET",
  path: "/conversations",
  summary: "Haal de kanalen op waarin Vraagbaak staat",
  params: nothing,
  query: z.strictObject(paging),
  body: nothing,
  answer: pageOf(ConversationShown),
  refuses: ["role_missing"],
});

/** What the channel is for; null takes its use away. There is one for the intake and one for the QRT. */
export const appointConversationUse = endpoint({
  method: "POST",
  path: "/conversations/{id}/use",
  summary: "Bepaal waar een kanaal voor is",
  params: z.strictObject({ id: ConversationId }),
  query: nothing,
  body: z.strictObject({ ...intention, use: ConversationUse.nullable() }),
  answer: ConversationShown,
  refuses: ["not_found", "key_reused", "role_missing", "not_a_channel", "conversation_closed", "unknown_theme"],
});
