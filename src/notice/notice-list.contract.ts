import { z } from "zod";
import { ConversationId } from "#src/conversation/conversation.ts";
import { endpoint, nothing, pageOf, paging } from "#src/kernel/endpoint.ts";
import { Instant } from "#src/kernel/time.ts";
import { PersonName } from "#src/people/me.contract.ts";
import { deathReasons, troubles, waitReasons } from "./how-it-fares.ts";
import { noticeTemplates } from "./notice-content.ts";

const noticeStates = ["waiting", "sent", "dead"] as const;

/**
 * What a message tells about. `id` leads to it, and is null for whoever may not see it: of a confidential question they
 * read the number, of somebody's draft not even that.
 */
export const NoticeSubject = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("question"),
    id: z.string().nullable(),
    number: z.string().nullable(),
    title: z.string().nullable(),
  }),
  z.object({ kind: z.literal("initiative"), id: z.string(), title: z.string() }),
  /** A delivery moment, or an action that was agreed on there. */
  z.object({ kind: z.literal("delivery_moment"), id: z.string(), title: z.string() }),
  /** A conversation itself: the morning overview, or an answer to whoever wrote to us. */
  z.object({ kind: z.literal("conversation") }),
]);
export type NoticeSubject = z.infer<typeof NoticeSubject>;

/** Where it goes; `name` is null while Teams has not told it, and for whoever may not know. */
export const NoticeWhere = z.object({
  kind: z.enum(["channel", "group_chat", "personal_chat"]),
  name: z.string().nullable(),
});
export type NoticeWhere = z.infer<typeof NoticeWhere>;

export const NoticeLine = z.object({
  id: z.string(),
  /** Together with `id` it names the message for another try. */
  about: z.string(),
  subject: NoticeSubject,
  template: z.enum(noticeTemplates),
  /** Whom it is for; null for what is there for all who read along. */
  to: PersonName.nullable(),
  where: NoticeWhere,
  state: z.enum(noticeStates),
  createdAt: Instant,
  sentAt: Instant.nullable(),
  /** When it will be sent or tried again; null once it rests. */
  due: Instant.nullable(),
  attempts: z.int(),
  waits: z.enum(waitReasons).nullable(),
  died: z.enum(deathReasons).nullable(),
  trouble: z.enum(troubles).nullable(),
  /** The trouble as the log has it, for those who can send the message again; null for anybody else. */
  problem: z.string().nullable(),
  may: z.array(z.enum(["notice.retry"])),
});
export type NoticeLine = z.infer<typeof NoticeLine>;

/** The QRT, the network lead and the admin see all messages; anybody else those to themselves and about their own questions. */
export const listNotices = endpoint({
  method: "GET",
  path: "/notices",
  summary: "Haal de berichten op die Vraagbaak verstuurt",
  params: nothing,
  query: z.strictObject({
    ...paging,
    state: z.enum(noticeStates),
    /** Only those for this channel or chat. */
    conversation: ConversationId.optional(),
  }),
  body: nothing,
  answer: pageOf(NoticeLine).extend({
    /** How many there are in all; those that were sent are too many to count. */
    counts: z.object({ waiting: z.int(), dead: z.int() }),
    /** The channel that was asked for. */
    place: NoticeWhere.nullable(),
  }),
  refuses: ["role_missing", "not_found"],
});

/** Gives all that was given up in a channel another try. Safe to repeat. */
export const retryNoticesOf = endpoint({
  method: "POST",
  path: "/conversations/{id}/notices/retry",
  summary: "Verstuur alle mislukte berichten van een kanaal opnieuw",
  params: z.strictObject({ id: ConversationId }),
  query: nothing,
  body: nothing,
  answer: z.object({ waiting: z.int(), dead: z.int() }),
  refuses: ["role_missing", "not_found"],
});
