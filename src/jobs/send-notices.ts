import type { Clock } from "#src/kernel/time.ts";
import type { Log } from "#src/kernel/log.port.ts";
import type { Messenger, Notices } from "#src/notice/notice.port.ts";
import type { Delivery, Notice, NoticePlace } from "#src/notice/notice.ts";
import { claimed, postponed, settled, superseded } from "#src/notice/notice.ts";
import type { NoticeStore, StoredNotice } from "#src/notice/notice.store.ts";

export interface SendNoticesDeps {
  readonly notices: NoticeStore;
  readonly compose: Notices["compose"];
  readonly messenger: Messenger;
  readonly clock: Clock;
  /** In 0..1, so that retries of many notices do not come all at once. */
  readonly jitter: () => number;
  readonly log: Log;
}

export interface NoticeSender {
  /** Takes on what is due; does not wait until it has been sent. */
  look(): Promise<void>;
  readonly busy: () => boolean;
  /** Resolves when nothing is under way. */
  ended(): Promise<void>;
  /** Lets what is under way end, and begins nothing else. */
  stop(): Promise<void>;
}

const batch = 200;
const threadsAtOnce = 16;

/**
 * Sends what is due: one message at a time in a thread, several threads at once. A thread in which Teams does not answer
 * keeps its own place occupied until the deadline, and nobody else's. `done` is called when there is room to look again.
 */
export function noticeSender(deps: SendNoticesDeps, done: () => void): NoticeSender {
  const waiting = new Map<string, readonly StoredNotice[]>();
  const underWay = new Map<string, Promise<void>>();

  async function look(): Promise<void> {
    const due = await deps.notices.due(deps.clock.now(), batch);
    for (const [thread, queue] of Map.groupBy(due, ({ notice }) => threadOf(notice.place))) {
      if (!underWay.has(thread)) waiting.set(thread, queue);
    }
    begin();
  }

  function begin(): void {
    for (const [thread, queue] of waiting) {
      if (underWay.size >= threadsAtOnce) return;
      waiting.delete(thread);
      underWay.set(thread, sendThread(thread, queue));
    }
  }

  async function sendThread(thread: string, queue: readonly StoredNotice[]): Promise<void> {
    const isSent = await sendInOrder(deps, queue);
    underWay.delete(thread);
    begin();
    // Not before the last of those that wait has begun: reading anew for each that ends would be most of the work. And
    // not when the store fails: that would begin the same at once; the outbox looks again by itself.
    if (isSent && waiting.size === 0) done();
  }

  async function allEnded(): Promise<void> {
    while (underWay.size > 0) await Promise.all(underWay.values());
  }

  return {
    look,
    busy: () => underWay.size > 0,
    ended: allEnded,
    stop: () => {
      waiting.clear();
      return allEnded();
    },
  };
}

/** False when the store failed; what was claimed is then tried again after its lease. */
async function sendInOrder(deps: SendNoticesDeps, queue: readonly StoredNotice[]): Promise<boolean> {
  try {
    for (const stored of queue) await sendOne(deps, stored);
    return true;
  } catch (error) {
    deps.log.error({ error }, "notices not sent");
    return false;
  }
}

/** To Teams each thread is a conversation of its own; it refuses two messages to one conversation at the same moment. */
function threadOf({ conversation, root }: NoticePlace): string {
  return `${conversation};${root ?? ""}`;
}

async function sendOne(deps: SendNoticesDeps, stored: StoredNotice): Promise<void> {
  const { notices, clock, log } = deps;
  const claim = claimed(stored.notice, clock.now());
  // Somebody else has claimed it, or it is wanted anew: the next look finds it as it stands then.
  if (!(await notices.replace(stored, claim))) return;
  const delivery = await attempt(deps, claim);
  const next = await settle(deps, claim, delivery);
  const fields = { about: claim.about, notice: claim.id, attempts: claim.attempts, outcome: delivery.outcome };
  if (next?.state === "dead") log.error(fields, "notice given up");
  if (delivery.outcome !== "delivered" && next?.state !== "dead") log.warn(fields, "notice not delivered");
}

type Attempt = Delivery | { readonly outcome: "nothing_to_say" } | { readonly outcome: "too_early" };

async function attempt({ notices, compose, messenger, log }: SendNoticesDeps, notice: Notice): Promise<Attempt> {
  try {
    const place = await placeOf(notices, notice);
    if (!place) return { outcome: "too_early" };
    const message = await compose(notice);
    if (!message) return { outcome: "nothing_to_say" };
    return await (notice.activity ? messenger.edit(place, notice.activity, message) : messenger.post(place, message));
  } catch (error) {
    // A fault of ours: it stays waiting, so that a mended program sends it after all.
    log.error({ about: notice.about, notice: notice.id, error }, "notice could not be made");
    return { outcome: "later", problem: "internal", retryAfter: null };
  }
}

/** A reply to a question without a thread of its own stands under the question's card, once that has been posted. */
async function placeOf(notices: NoticeStore, notice: Notice): Promise<NoticePlace | null> {
  if (notice.content.kind !== "reply" || notice.place.root !== null) return notice.place;
  const card = await notices.get(notice.content.under.about, notice.content.under.notice);
  if (card?.notice.activity === null && card.notice.state === "waiting") return null;
  // Given up, or posted without an id: better a thread of its own than never.
  return !card || card.notice.activity === null
    ? notice.place
    : { conversation: notice.place.conversation, root: card.notice.activity };
}

/** Writes down how it went. A newer wish for the same notice may have come meanwhile; the id of the post must not be lost. */
async function settle(deps: SendNoticesDeps, claim: Notice, delivery: Attempt): Promise<Notice | undefined> {
  const standing = await deps.notices.get(claim.about, claim.id);
  if (!standing) return undefined;
  const at = deps.clock.now();
  const next = after(standing.notice, claim, delivery, { at, jitter: deps.jitter() });
  if (await deps.notices.replace(standing, next)) return next;
  return settle(deps, claim, delivery);
}

function after(
  standing: Notice,
  claim: Notice,
  delivery: Attempt,
  when: { readonly at: Notice["createdAt"]; readonly jitter: number },
): Notice {
  switch (delivery.outcome) {
    case "nothing_to_say":
      return superseded(standing, claim.wanted, when.at);
    case "too_early":
      return postponed(standing, when.at);
    case "delivered":
    case "unknown":
    case "later":
    case "gone":
    case "refused":
      return settled(standing, claim.wanted, delivery, when);
  }
}
