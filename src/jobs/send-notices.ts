import type { Clock, Instant } from "#src/kernel/time.ts";
import type { Log } from "#src/kernel/log.port.ts";
import type { ConversationStore } from "#src/conversation/conversation.store.ts";
import type { NoticeDestination, NoticePlace, Under } from "#src/notice/notice-content.ts";
import { missConversation } from "#src/notice/miss-conversation.usecase.ts";
import { addresseeOf, keepsHours } from "#src/notice/notice-content.ts";
import type { Messenger, Notices } from "#src/notice/notice.port.ts";
import type { Delivery, Notice } from "#src/notice/notice.ts";
import { claimed, deferred, postponed, settled, superseded } from "#src/notice/notice.ts";
import type { NoticeStore, StoredNotice } from "#src/notice/notice.store.ts";
import type { WorkingHours } from "#src/notice/quiet-hours.ts";
import { afterQuietHours, hoursOf } from "#src/notice/quiet-hours.ts";
import { reachPerson } from "#src/notice/reach-person.usecase.ts";
import { PersonId } from "#src/people/person.ts";
import type { PersonStore } from "#src/people/person.store.ts";
import { places } from "./places.ts";

export interface SendNoticesDeps {
  readonly notices: NoticeStore;
  readonly conversations: ConversationStore;
  readonly people: Pick<PersonStore, "get">;
  readonly compose: Notices["compose"];
  readonly messenger: Messenger;
  readonly profile: WorkingHours;
  readonly clock: Clock;
  /** In 0..1, so that retries of many notices do not come all at once. */
  readonly jitter: () => number;
  readonly log: Log;
}

export interface NoticeSender {
  /**
   * Edits a card that stands, where its turn is now, and gives back when that has been written down; null where something
   * else comes first. `write` writes it down together with what asked for it, and returns nothing when it has no effect.
   */
  editNow(notice: Notice, write: WriteEdit): Promise<void> | null;
  /** Takes on what is due; does not wait until it has been sent. */
  look(): Promise<void>;
  readonly busy: () => boolean;
  /** Resolves when nothing is under way. */
  ended(): Promise<void>;
  /** Lets what is under way end, and begins nothing else. */
  stop(): Promise<void>;
}

export type WriteEdit = (edited: Notice) => Promise<Notice | undefined>;

const batch = 200;
const threadsAtOnce = 16;

/**
 * Sends what is due: one message at a time in a thread, several threads at once. A thread in which Teams does not answer
 * keeps its own place occupied until the deadline, and nobody else's. `done` is called when there is room to look again.
 */
export function noticeSender(deps: SendNoticesDeps, done: () => void): NoticeSender {
  const waiting = new Map<string, readonly StoredNotice[]>();
  const underWay = new Map<string, Promise<void>>();
  /** Threads in which more was due while something was under way there. */
  const passedBy = new Set<string>();
  const { isFree, take, leave } = places(threadsAtOnce);

  async function look(): Promise<void> {
    const due = await deps.notices.due(deps.clock.now(), batch);
    for (const [thread, queue] of Map.groupBy(cardsFirst(due), ({ notice }) => threadOf(notice.place))) {
      if (underWay.has(thread)) passedBy.add(thread);
      else waiting.set(thread, queue);
    }
    begin();
  }

  function begin(): void {
    for (const [thread, queue] of waiting) {
      if (!isFree()) return;
      waiting.delete(thread);
      underWay.set(thread, sendThread(thread, queue));
    }
  }

  async function sendThread(thread: string, queue: readonly StoredNotice[]): Promise<void> {
    await take();
    const isSent = await sendInOrder(deps, queue);
    leave();
    underWay.delete(thread);
    passedBy.delete(thread);
    begin();
    // Not before the last of those that wait has begun: reading anew for each that ends would be most of the work. And
    // not when the store fails: that would begin the same at once; the outbox looks again by itself.
    if (isSent && waiting.size === 0) done();
  }

  function editNow(notice: Notice, write: WriteEdit): Promise<void> | null {
    const thread = threadOf(notice.place);
    if (underWay.has(thread) || waiting.has(thread) || !mayBeEdited(notice)) return null;
    const editing = editThread(thread, notice, write);
    underWay.set(thread, editing);
    return editing;
  }

  async function editThread(thread: string, notice: Notice, write: WriteEdit): Promise<void> {
    await take();
    const edited = await editOne(deps, notice).finally(leave);
    const isAtRest = await writeDown(deps, edited, write);
    underWay.delete(thread);
    begin();
    // What follows the edit, such as a reply under the card, goes at once.
    if (passedBy.delete(thread) || !isAtRest) done();
  }

  async function allEnded(): Promise<void> {
    while (underWay.size > 0) await Promise.all(underWay.values());
  }

  return {
    editNow,
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

/** What belongs under a card that is due at the same moment need not wait for the next look. */
function cardsFirst(due: readonly StoredNotice[]): readonly StoredNotice[] {
  const isCard = ({ notice }: StoredNotice) => notice.content.kind === "card";
  return [...due.filter(isCard), ...due.filter((stored) => !isCard(stored))];
}

/** To Teams each thread is a conversation of its own; it refuses two messages to one conversation at the same moment. */
function threadOf(place: NoticeDestination): string {
  return "person" in place ? place.person : `${place.conversation};${place.root ?? ""}`;
}

/** A card that has been posted, and that nobody else is sending. */
function mayBeEdited({ content, activity, sendingUntil }: Notice): boolean {
  return content.kind === "card" && activity !== null && sendingUntil === null;
}

interface Edited {
  readonly claim: Notice;
  readonly delivery: Attempt;
}

/**
 * Needs no claim in the store: should the program fall before the edit is written down, what asked for it asks again, and
 * the same edit twice does no harm. That spares two of the four commits of a press on a card.
 */
async function editOne(deps: SendNoticesDeps, notice: Notice): Promise<Edited> {
  const claim = claimed(notice, deps.clock.now());
  return { claim, delivery: await attempt(deps, claim) };
}

/** False where there is more to send: it was wanted anew meanwhile, or is gone and to be posted anew. */
async function writeDown(deps: SendNoticesDeps, { claim, delivery }: Edited, write: WriteEdit): Promise<boolean> {
  const at = deps.clock.now();
  try {
    const standing = await write(after(claim, claim, delivery, { at, jitter: deps.jitter() }));
    tell(deps, claim, { delivery, standing });
    return standing !== undefined && (standing.due === null || standing.due > at);
  } catch (error) {
    deps.log.error({ error }, "notices not sent");
    return true;
  }
}

async function sendOne(deps: SendNoticesDeps, stored: StoredNotice): Promise<void> {
  const { notices, clock } = deps;
  const at = clock.now();
  const until = await mayGoAt(deps, stored.notice, at);
  if (until > at) return void (await notices.replace(stored, deferred(stored.notice, until)));
  const claim = claimed(stored.notice, at);
  // Somebody else has claimed it, or it is wanted anew: the next look finds it as it stands then.
  if (!(await notices.replace(stored, claim))) return;
  const delivery = await attempt(deps, claim);
  const standing = await settle(deps, claim, delivery);
  tell(deps, claim, { delivery, standing });
  if (delivery.outcome !== "missing" || standing?.state !== "dead" || standing.missingSince === null) return;
  await missConversation(deps, { conversation: delivery.conversation, since: standing.missingSince });
}

/** Whoever it is for may have quiet hours of their own, and may have chosen them since it was planned. */
async function mayGoAt(
  { people, profile }: SendNoticesDeps,
  { content, activity }: Notice,
  at: Instant,
): Promise<Instant> {
  // An edit of what stands there notifies nobody.
  if (!keepsHours(content) || activity !== null) return at;
  const person = PersonId.safeParse(addresseeOf(content));
  const found = person.success ? await people.get(person.data) : undefined;
  return afterQuietHours(at, found ? hoursOf(found.value.settings, profile) : profile);
}

function tell(
  { log }: SendNoticesDeps,
  { about, id: notice, attempts }: Notice,
  { delivery, standing }: { readonly delivery: Attempt; readonly standing: Notice | undefined },
): void {
  const fields = { about, notice, attempts, outcome: delivery.outcome };
  if (standing?.state === "dead") return log.error(fields, "notice given up");
  if (hasFailed(delivery)) log.warn(fields, "notice not delivered");
}

type Attempt = Delivery | { readonly outcome: "nothing_to_say" } | { readonly outcome: "too_early" };

/** A notice that waits for its card, or has nothing to say any more, is as it should be. */
function hasFailed({ outcome }: Attempt): boolean {
  switch (outcome) {
    case "delivered":
    case "nothing_to_say":
    case "too_early":
      return false;
    case "unknown":
    case "later":
    case "missing":
    case "gone":
    case "refused":
      return true;
  }
}

async function attempt(deps: SendNoticesDeps, notice: Notice): Promise<Attempt> {
  const { notices, compose, messenger, log } = deps;
  try {
    const under = underOf(notice);
    const card = under ? await notices.get(under.about, under.notice) : undefined;
    if (card?.notice.activity === null && card.notice.state === "waiting") return { outcome: "too_early" };
    const message = await compose(notice, card?.notice.activity ?? null);
    if (!message) return { outcome: "nothing_to_say" };
    const found = await placeOf(deps, notice, card?.notice);
    if (found.outcome !== "reached") return found;
    if (notice.activity !== null) return await messenger.edit(found.place, notice.activity, message);
    return await messenger.post(found.place, message);
  } catch (error) {
    // A fault of ours: it stays waiting, so that a mended program sends it after all.
    log.error({ about: notice.about, notice: notice.id, error }, "notice could not be made");
    return { outcome: "later", problem: "internal", retryAfter: null };
  }
}

/** Only where the place names no thread does a card have to stand first. */
function underOf({ content, place }: Notice): Under | null {
  if (content.kind !== "reply" && content.kind !== "prompt" && content.kind !== "announcement") return null;
  return "person" in place || place.root === null ? content.under : null;
}

type Found = Awaited<ReturnType<typeof reachPerson>>;

/** A thread, a chat, or the thread that the card began; where that was given up, better a new thread than never. */
async function placeOf(deps: SendNoticesDeps, { place }: Notice, card: Notice | undefined): Promise<Found> {
  if ("person" in place) return reachPerson(deps, place.person);
  const root = card && isIn(card.place, place) ? (place.root ?? card.activity) : place.root;
  return { outcome: "reached", place: { conversation: place.conversation, root } };
}

function isIn(place: NoticeDestination, { conversation }: NoticePlace): boolean {
  return !("person" in place) && place.conversation === conversation;
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
    case "missing":
    case "gone":
    case "refused":
      return settled(standing, claim.wanted, delivery, when);
  }
}
