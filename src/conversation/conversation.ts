import { z } from "zod";
import { idSchema } from "#src/kernel/ids.ts";
import { Instant } from "#src/kernel/time.ts";
import { PersonId } from "#src/people/person.ts";
import { ThemeKey } from "#src/profile/profile.ts";

export const ConversationId = idSchema("cnv", "ConversationId");
export type ConversationId = z.infer<typeof ConversationId>;

/** A channel takes in questions, is where the QRT works, or belongs to a theme. */
export const ConversationUse = z.discriminatedUnion("for", [
  z.strictObject({ for: z.literal("intake") }),
  z.strictObject({ for: z.literal("qrt") }),
  z.strictObject({ for: z.literal("theme"), theme: ThemeKey }),
]);
export type ConversationUse = z.infer<typeof ConversationUse>;

/** A channel or chat of Teams that we can write to: all that a message without a turn needs. */
export const Conversation = z.strictObject({
  id: ConversationId,
  tenant: z.string().min(1),
  kind: z.enum(["channel", "group_chat", "personal_chat"]),
  /** Teams' id of the channel or chat, without the part that names a thread. */
  reference: z.string().min(1),
  /** Teams' id of the team that a channel stands in, once Teams has told it. */
  team: z.string().min(1).nullable(),
  serviceUrl: z.url(),
  bot: z.strictObject({ id: z.string().min(1), name: z.string() }),
  /** Of a channel, once Teams has told it. */
  name: z.string().max(200).nullable(),
  /** With whom, in a personal chat that the person has opened. */
  person: PersonId.nullable(),
  /** What the alliance uses it for; null where it has no appointed use. */
  use: ConversationUse.nullable(),
  /** Since when it has its use: where two have the same one, the newest counts. */
  appointedAt: Instant.nullable(),
  /** Whether we can write there: `left` since we were taken out of it, `gone` since it was deleted. */
  state: z.enum(["open", "left", "gone"]),
  seenAt: Instant,
  /** When the QRT's channel gets its next morning overview; null elsewhere. */
  digestAt: Instant.nullable(),
});
export type Conversation = z.infer<typeof Conversation>;

/** Why somebody who mentions us gets a word of help instead of an intake card. `ask_in_channel` is no longer said. */
export const SmallTalk = z.enum([
  "greeting",
  "help",
  "thanks",
  "no_text",
  "only_attachment",
  "too_long",
  "ask_in_channel",
  /** We have just been added to it; said once, in the place where that happened. */
  "installed",
]);
export type SmallTalk = z.infer<typeof SmallTalk>;

/** A word that asks us for something of our own: it gets a card, in the same place. */
export const Word = z.discriminatedUnion("word", [
  z.strictObject({ word: z.literal("my_questions") }),
  z.strictObject({ word: z.literal("my_actions") }),
  /** As it was typed: it may name no question that exists. */
  z.strictObject({ word: z.literal("status"), number: z.string().max(20) }),
  z.strictObject({ word: z.literal("settings") }),
  /** No word of its own: what was said under a question was added to it, and whoever said it may have meant another one. */
  z.strictObject({ word: z.literal("added"), question: z.string(), contribution: z.string() }),
]);
export type Word = z.infer<typeof Word>;

export const ConversationEvent = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("conversation_seen") }),
  z.strictObject({ type: z.literal("conversation_moved") }),
  z.strictObject({ type: z.literal("conversation_renamed") }),
  z.strictObject({ type: z.literal("conversation_closed"), state: z.enum(["left", "gone"]) }),
  z.strictObject({ type: z.literal("conversation_opened") }),
  z.strictObject({ type: z.literal("conversation_appointed"), use: ConversationUse.nullable() }),
  z.strictObject({ type: z.literal("digest_came") }),
  z.strictObject({ type: z.literal("small_talk_heard"), talk: SmallTalk, root: z.string().nullable() }),
  z.strictObject({ type: z.literal("word_heard"), word: Word, root: z.string().nullable() }),
]);
export type ConversationEvent = z.infer<typeof ConversationEvent>;

/** Where in a conversation a message stands: the thread's first message, or null for the chat as a whole. */
export const Thread = z.strictObject({ conversation: ConversationId, root: z.string().min(1).nullable() });
export type Thread = z.infer<typeof Thread>;
