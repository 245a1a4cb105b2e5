import { z } from "zod";
import { ConversationId, SmallTalk, Word } from "#src/conversation/conversation.ts";
import { Day } from "#src/kernel/time.ts";
import { PersonId } from "#src/people/person.ts";

/** Cards that follow their question: where it was asked, where the alliance follows it, and with the QRT. */
const questionCards = ["thread", "shared", "triage"] as const;

/** Cards that follow a delivery moment, in the channel in which the alliance reads along. */
const momentCards = ["invitation", "agenda", "minutes"] as const;
export type MomentCardTemplate = (typeof momentCards)[number];

/** What a notice is called that is a card of a delivery moment: there is one of each kind. */
export function momentNotice(template: MomentCardTemplate): string {
  return `card:${template}`;
}

const cardTemplates = [...questionCards, ...momentCards] as const;

/** A short text under a card of a delivery moment, for all who read along. */
const announcementTemplates = ["moment_moved", "moment_cancelled", "minutes_reopened"] as const;
export type AnnouncementTemplate = (typeof announcementTemplates)[number];

/** Why somebody gets a card with actions to do. */
export const actionsTemplates = [
  "actions_given",
  "action_due",
  "action_overdue",
  "action_settled",
  "action_reopened",
] as const;
export type ActionsTemplate = (typeof actionsTemplates)[number];

/** A short text of its own under a card. Named after what it tells. */
export const replyTemplates = [
  "submitted",
  "thread_opened",
  "asked_back",
  "asker_answered",
  "handed_over",
  "decided",
  "decision_undone",
  "joined",
  "parted",
  "waits_alone",
  "standing_moved_on",
  "analysis_reported",
  "reopened",
  "came_back",
  "partners_called",
  "draft_waits",
  "pick_up_due",
  "pick_up_overdue",
  "decide_due",
  "decide_overdue",
  "answer_awaited",
  "answer_overdue",
  "call_ends",
  "analysis_due",
  "analysis_overdue",
  "escalated",
  "helped_asked",
  "initiative_born",
  "initiative_announced",
  "initiative_undone",
] as const;
export type ReplyTemplate = (typeof replyTemplates)[number];

/** A card with buttons that asks one person something. */
export const promptTemplates = ["draft_waits", "helped_asked"] as const;
export type PromptTemplate = (typeof promptTemplates)[number];

/** The card under which something belongs where the place names no thread; `about` is the question. */
const Under = z.strictObject({ about: z.string(), notice: z.string() });
export type Under = z.infer<typeof Under>;

/**
 * - `card`: one posted card that follows its subject.
 * - `announcement`: a short text under a card of a delivery moment.
 * - `update_request`: asks one person how it goes with an initiative, before a delivery moment.
 * - `actions`: what one person agreed to do in a delivery moment.
 * - `reply`: a short text under a card that mentions one person, or is there for all who read along (`to` null).
 * - `prompt`: a card with buttons under a card, for one person.
 * - `update`: what happened since the last one, for one person; told at most once in ten minutes.
 * - `digest`: the QRT's morning overview. Said on its day or not at all.
 * - `small_talk`, `word`: what somebody who wrote to us gets back.
 */
export const NoticeContent = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("card"), template: z.enum(cardTemplates) }),
  z.strictObject({
    kind: z.literal("reply"),
    template: z.enum(replyTemplates),
    /** Id of the person who is mentioned. */
    to: z.string().nullable(),
    under: Under,
  }),
  z.strictObject({ kind: z.literal("prompt"), template: z.enum(promptTemplates), to: z.string(), under: Under }),
  z.strictObject({ kind: z.literal("announcement"), template: z.enum(announcementTemplates), under: Under }),
  z.strictObject({ kind: z.literal("update_request"), moment: z.string(), to: z.string() }),
  z.strictObject({ kind: z.literal("actions"), template: z.enum(actionsTemplates), to: z.string() }),
  z.strictObject({ kind: z.literal("update"), to: z.string() }),
  z.strictObject({ kind: z.literal("digest"), day: Day }),
  z.strictObject({ kind: z.literal("small_talk"), talk: SmallTalk, to: z.string() }),
  z.strictObject({ kind: z.literal("word"), word: Word, to: z.string() }),
]);
export type NoticeContent = z.infer<typeof NoticeContent>;

/** A thread of a conversation, or a new thread in it (`root` null in a channel). */
export const NoticePlace = z.strictObject({ conversation: ConversationId, root: z.string().nullable() });
export type NoticePlace = z.infer<typeof NoticePlace>;

/** The chat between one person and the bot, which may not have been opened yet. */
const PersonalPlace = z.strictObject({ person: PersonId });
export type PersonalPlace = z.infer<typeof PersonalPlace>;

export const NoticeDestination = z.union([NoticePlace, PersonalPlace]);
export type NoticeDestination = z.infer<typeof NoticeDestination>;

/** Every name that the content of a notice goes by. */
export const noticeTemplates = [
  ...cardTemplates,
  // A prompt has the name of the reply that announces it.
  ...replyTemplates,
  ...announcementTemplates,
  ...actionsTemplates,
  "update_request",
  "update",
  "digest",
  "small_talk",
  "word",
] as const;

export type NoticeTemplate = (typeof noticeTemplates)[number];

export function templateOf(content: NoticeContent): NoticeTemplate {
  return "template" in content ? content.template : content.kind;
}

/** Everybody is let be outside working hours; only what asks for an answer of somebody now, and cards, go out at once. */
export function keepsHours({ kind }: NoticeContent): boolean {
  return keepingHours.has(kind);
}

const keepingHours: ReadonlySet<NoticeContent["kind"]> = new Set([
  "update",
  "prompt",
  "digest",
  "update_request",
  "actions",
]);

/** Whom it is for; null for a message to all who read along. */
export function addresseeOf(content: NoticeContent): string | null {
  return "to" in content ? content.to : null;
}
