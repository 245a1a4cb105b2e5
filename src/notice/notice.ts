import { z } from "zod";
import { ConversationId, SmallTalk } from "#src/conversation/conversation.ts";
import { Instant, addMilliseconds } from "#src/kernel/time.ts";

/**
 * What we say to others, and how it fared.
 *
 * A `card` notice is one posted card that follows its subject: the first delivery posts it, later ones edit it, and it
 * always shows the state of the moment it is sent, so a backlog shrinks to one edit. A `reply` and `small_talk` are said once.
 * Each is `waiting` until it is `sent`; it ends visibly `dead` when sending it is refused or keeps failing.
 */
export const NoticeContent = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("card"), template: z.enum(["thread", "triage"]) }),
  z.strictObject({
    kind: z.literal("reply"),
    template: z.enum(["decided", "initiative_born"]),
    /** Id of the person who is mentioned. */
    to: z.string(),
    /** The card under which it belongs where the place names no thread. */
    under: z.strictObject({ about: z.string(), notice: z.string() }),
  }),
  z.strictObject({ kind: z.literal("small_talk"), talk: SmallTalk, to: z.string() }),
]);
export type NoticeContent = z.infer<typeof NoticeContent>;

/** Where it goes: a thread of a conversation, or a new thread in it (`root` null in a channel). */
export const NoticePlace = z.strictObject({ conversation: ConversationId, root: z.string().nullable() });
export type NoticePlace = z.infer<typeof NoticePlace>;

export const Notice = z.strictObject({
  /** `card:thread`, or event#recipient for a reply: what makes the same notice the same. */
  id: z.string(),
  /** Partition of the question or initiative that it tells about. */
  about: z.string(),
  content: NoticeContent,
  place: NoticePlace,
  /** Newest event that asks for it, and newest that went out with it. */
  wanted: z.int(),
  sent: z.int(),
  state: z.enum(["waiting", "sent", "dead"]),
  /** Teams' id of the posted message, once known. */
  activity: z.string().nullable(),
  /** When to try next; also the end of the lease while an attempt is under way. Null once it rests. */
  due: Instant.nullable(),
  sendingUntil: Instant.nullable(),
  attempts: z.int(),
  /** Posts since the last that certainly arrived of which nobody knows whether they stand there. */
  doubts: z.int(),
  createdAt: Instant,
  sentAt: Instant.nullable(),
  /** Why the last attempt failed, in the words of the delivery outcome; null after a success. */
  problem: z.string().nullable(),
});
export type Notice = z.infer<typeof Notice>;

export interface NoticePlan {
  readonly id: string;
  readonly content: NoticeContent;
  readonly place: NoticePlace;
}

/** What became of one attempt to post or edit. */
export type Delivery =
  | { readonly outcome: "delivered"; readonly activity: string }
  /** Accepted without telling an id, or lost on the way back: it may stand in the channel. */
  | { readonly outcome: "unknown"; readonly problem: string }
  | { readonly outcome: "later"; readonly problem: string; readonly retryAfter: number | null }
  /** The message to edit is gone: post it anew. */
  | { readonly outcome: "gone"; readonly problem: string }
  | { readonly outcome: "refused"; readonly problem: string };

const lease = 30_000;
const firstRetry = 2_000;
const longestRetry = 900_000;
const untilItsCardStands = 1_000;
/** With the pauses between them eleven hours at the least, so that no outage of a working day costs a notice. */
const mostAttempts = 100;

export function planned(plan: NoticePlan, about: string, seq: number, at: Instant): Notice {
  return {
    id: plan.id,
    about,
    content: plan.content,
    place: plan.place,
    wanted: seq,
    sent: 0,
    state: "waiting",
    activity: null,
    due: at,
    sendingUntil: null,
    attempts: 0,
    doubts: 0,
    createdAt: at,
    sentAt: null,
    problem: null,
  };
}

/** A newer event asks for the same notice: it goes out again, after an attempt that is under way. */
export function wantedAgain(notice: Notice, seq: number, at: Instant): Notice {
  if (seq <= notice.wanted) return notice;
  const due = notice.sendingUntil ?? at;
  return { ...notice, wanted: seq, state: "waiting", attempts: 0, due };
}

export function claimed(notice: Notice, at: Instant): Notice {
  const until = addMilliseconds(at, lease);
  return { ...notice, attempts: notice.attempts + 1, sendingUntil: until, due: until };
}

/** `carried` is what the attempt had been asked to send; a newer wish keeps the notice waiting. `jitter` lies in 0..1. */
export function settled(
  notice: Notice,
  carried: number,
  delivery: Delivery,
  { at, jitter }: { readonly at: Instant; readonly jitter: number },
): Notice {
  const free = { ...notice, sendingUntil: null };
  switch (delivery.outcome) {
    case "delivered":
      return rested({ ...free, activity: delivery.activity, doubts: 0, problem: null }, carried, at);
    case "unknown":
      // One resend at most: it may stand there already, and a second copy is worse than a missing id.
      return doubted({ ...free, doubts: notice.doubts + 1, problem: delivery.problem }, carried, { at, jitter });
    case "gone":
      return { ...free, activity: null, due: at, problem: delivery.problem };
    case "refused":
      // What was refused is older than what is wanted: that may be smaller, or allowed by now.
      if (notice.wanted > carried) return { ...free, due: at, problem: delivery.problem };
      return { ...free, state: "dead", due: null, problem: delivery.problem };
    case "later":
      if (notice.attempts >= mostAttempts) return { ...free, state: "dead", due: null, problem: delivery.problem };
      return { ...free, due: retryAt(notice.attempts, delivery.retryAfter, { at, jitter }), problem: delivery.problem };
  }
}

/** What it would have told no longer holds: nothing is sent, and that is how it should end. A newer wish is looked at anew. */
export function superseded(notice: Notice, carried: number, at: Instant): Notice {
  return { ...rested({ ...notice, sendingUntil: null, problem: null }, carried, at), sentAt: notice.sentAt };
}

/** The card it belongs under has not been posted yet; waiting for it is no failed attempt. */
export function postponed(notice: Notice, at: Instant): Notice {
  return {
    ...notice,
    sendingUntil: null,
    attempts: Math.max(0, notice.attempts - 1),
    due: addMilliseconds(at, untilItsCardStands),
  };
}

function doubted(notice: Notice, carried: number, when: { readonly at: Instant; readonly jitter: number }): Notice {
  if (notice.doubts < 2) return { ...notice, due: retryAt(notice.attempts, null, when) };
  return rested(notice, carried, when.at);
}

function rested(notice: Notice, carried: number, at: Instant): Notice {
  if (notice.wanted > carried) return { ...notice, sent: carried, sentAt: at, state: "waiting", attempts: 0, due: at };
  return { ...notice, sent: carried, sentAt: at, state: "sent", attempts: 0, due: null };
}

/** Twice as long after each attempt, spread by the jitter, never sooner than the service asks. */
function retryAt(
  attempts: number,
  retryAfter: number | null,
  { at, jitter }: { readonly at: Instant; readonly jitter: number },
): Instant {
  const backoff = Math.min(firstRetry * 2 ** (attempts - 1), longestRetry) * (0.5 + jitter / 2);
  return addMilliseconds(at, Math.max(backoff, Math.min(retryAfter ?? 0, longestRetry)));
}
