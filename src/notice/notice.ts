import { z } from "zod";
import type { ConversationId } from "#src/conversation/conversation.ts";
import { Instant, addMilliseconds, minutesBetween } from "#src/kernel/time.ts";
import { NoticeContent, NoticeDestination } from "./notice-content.ts";

/**
 * What we say to others, and how it fared.
 *
 * A `card` always shows the state of the moment it is sent: the first delivery posts it, later ones edit it, so a backlog
 * shrinks to one edit. An `update` tells in one message what happened since the last one, and rests ten minutes after it.
 * All else is said once. Each is `waiting` until it is `sent`; it ends visibly `dead` when sending it is refused, keeps
 * failing, or makes no sense because we cannot write there any more. A dead one can be tried again.
 */
export const Notice = z.strictObject({
  /** `card:thread`, `update#recipient`, or event#recipient: what makes the same notice the same. */
  id: z.string(),
  /** Partition of the question, initiative or conversation that it tells about. */
  about: z.string(),
  content: NoticeContent,
  place: NoticeDestination,
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
  /** Since when Teams says of every attempt that the place does not exist; null while it does not say so. */
  missingSince: Instant.nullable(),
  createdAt: Instant,
  sentAt: Instant.nullable(),
  /** Why the last attempt failed, in the words of the delivery outcome; null after a success. */
  problem: z.string().nullable(),
});
export type Notice = z.infer<typeof Notice>;

export interface NoticePlan {
  readonly id: string;
  readonly content: NoticeContent;
  readonly place: NoticeDestination;
  /** Where it keeps hours: the moment from which it may go out. */
  readonly notBefore?: Instant;
}

/** What became of one attempt to post or edit. */
export type Delivery =
  | { readonly outcome: "delivered"; readonly activity: string }
  /** Accepted without telling an id, or lost on the way back: it may stand in the channel. */
  | { readonly outcome: "unknown"; readonly problem: string }
  | { readonly outcome: "later"; readonly problem: string; readonly retryAfter: number | null }
  /** The place itself is not found: perhaps for a moment, perhaps for good. */
  | { readonly outcome: "missing"; readonly problem: string; readonly conversation: ConversationId }
  /** The message to edit is gone: post it anew. */
  | { readonly outcome: "gone"; readonly problem: string }
  | { readonly outcome: "refused"; readonly problem: string };

const lease = 30_000;
const firstRetry = 2_000;
const longestRetry = 900_000;
const untilItsCardStands = 1_000;
export const betweenUpdates = 600_000;
/** With the pauses between them eleven hours at the least, so that no outage of a working day costs a notice. */
export const mostAttempts = 100;
/** A place that is not found for so long was deleted. */
const minutesUntilGone = 24 * 60;

export function planned(plan: NoticePlan, about: string, seq: number, at: Instant): Notice {
  return {
    id: plan.id,
    about,
    content: plan.content,
    place: plan.place,
    wanted: seq,
    sent: plan.content.kind === "update" ? seq - 1 : 0,
    state: "waiting",
    activity: null,
    due: plan.notBefore ?? at,
    sendingUntil: null,
    attempts: 0,
    doubts: 0,
    missingSince: null,
    createdAt: at,
    sentAt: null,
    problem: null,
  };
}

/** A newer event asks for the same notice: it goes out again, after an attempt that is under way. */
export function wantedAgain(notice: Notice, seq: number, at: Instant): Notice {
  if (seq <= notice.wanted) return notice;
  const wanted: Notice = { ...notice, wanted: seq, state: "waiting", attempts: 0, due: notice.sendingUntil ?? at };
  if (notice.content.kind !== "update") return wanted;
  const rested = restedUntil(notice, at);
  // News that waits for the morning does not wait for the next one when more happens in the meantime.
  const due = notice.state === "waiting" && notice.due !== null && notice.due < rested ? notice.due : rested;
  // What happened while nobody had to be told of it is no news now.
  const sent = notice.state === "sent" ? seq - 1 : notice.sent;
  return { ...wanted, sent, due: notice.sendingUntil ?? due };
}

/** Somebody, or the conversation that opened again, gives a dead notice another try. */
export function retried(notice: Notice, at: Instant): Notice {
  if (notice.state !== "dead") return notice;
  return { ...notice, state: "waiting", attempts: 0, doubts: 0, missingSince: null, due: at };
}

/** Whom it goes to alone: that it was sent tells others who follows what. Null where others read along. */
export function soleReader({ content, place }: Pick<Notice, "content" | "place">): string | null {
  if (content.kind === "update") return content.to;
  return "person" in place ? place.person : null;
}

export function claimed(notice: Notice, at: Instant): Notice {
  const until = addMilliseconds(at, lease);
  return { ...notice, attempts: notice.attempts + 1, sendingUntil: until, due: until };
}

/** It would come outside working hours; that is no attempt. */
export function deferred(notice: Notice, until: Instant): Notice {
  return { ...notice, due: until };
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
    case "missing":
      return missed({ ...free, problem: delivery.problem }, { at, jitter });
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

/** However often it is tried: only time tells a place that is gone from one that is not found for a moment. */
function missed(notice: Notice, when: { readonly at: Instant; readonly jitter: number }): Notice {
  const missingSince = notice.missingSince ?? when.at;
  if (minutesBetween(missingSince, when.at) >= minutesUntilGone) {
    return { ...notice, missingSince, state: "dead", due: null };
  }
  return { ...notice, missingSince, due: retryAt(notice.attempts, null, when) };
}

function doubted(notice: Notice, carried: number, when: { readonly at: Instant; readonly jitter: number }): Notice {
  if (notice.doubts < 2) return { ...notice, due: retryAt(notice.attempts, null, when) };
  return rested(notice, carried, when.at);
}

function rested(notice: Notice, carried: number, at: Instant): Notice {
  const isUpdate = notice.content.kind === "update";
  // The next update is a message of its own.
  const told: Notice = {
    ...notice,
    activity: isUpdate ? null : notice.activity,
    sent: carried,
    sentAt: at,
    attempts: 0,
    missingSince: null,
  };
  if (notice.wanted <= carried) return { ...told, state: "sent", due: null };
  return { ...told, state: "waiting", due: isUpdate ? addMilliseconds(at, betweenUpdates) : at };
}

/** Nobody gets more than one update of a question in ten minutes. */
function restedUntil({ sentAt }: Notice, at: Instant): Instant {
  const soonest = sentAt === null ? at : addMilliseconds(sentAt, betweenUpdates);
  return soonest > at ? soonest : at;
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
