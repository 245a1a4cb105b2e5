import { z } from "zod";
import type { Recorded, Unannounced } from "#src/kernel/aggregate-store.ts";
import { encode } from "#src/kernel/document-kind.ts";
import type { DocumentStore, Operation } from "#src/kernel/document-store.port.ts";
import { listDocuments } from "#src/kernel/list.ts";
import { outboxKind } from "#src/kernel/outbox.ts";
import type { Clock } from "#src/kernel/time.ts";
import { Instant, addMilliseconds } from "#src/kernel/time.ts";
import type { Notices } from "#src/notice/notice.port.ts";
import type { Notice, NoticePlan } from "#src/notice/notice.ts";
import { planned, wantedAgain } from "#src/notice/notice.ts";
import type { NoticeStore, StoredNotice } from "#src/notice/notice.store.ts";
import { writeNotice } from "#src/notice/notice.store.ts";
import type { Log } from "#src/kernel/log.port.ts";
import type { NoticeSender } from "./send-notices.ts";

export interface AnnounceEventsDeps {
  readonly documents: DocumentStore;
  readonly notices: NoticeStore;
  readonly plan: Notices["plan"];
  /** What an event must lead to in other partitions. Called again after a failure, so each is safe to repeat. */
  readonly follow: (about: string, event: Recorded<unknown>) => Promise<void>;
  readonly clock: Clock;
  readonly log: Log;
}

const batch = 100;
/** A database in the cloud takes a hundred operations in one commit. */
const mostOperations = 90;
const longestPause = 300_000;
const RecordedEvent = z.object({ seq: z.int(), by: z.string().nullable(), at: Instant, event: z.unknown() });

/** Turns each event that waits in the outbox into its notices, after the steps that must follow it. */
export interface EventAnnouncer {
  /** Takes on what has just been committed. */
  take(events: readonly Unannounced[]): void;
  /** Takes on what is due in the store; resolves to how many rows that were. */
  look(): Promise<number>;
  readonly busy: () => boolean;
  /** Resolves when nothing is under way. */
  ended(): Promise<void>;
}

interface Sender extends Pick<NoticeSender, "editNow"> {
  /** Says that there is something to send. */
  look(): void;
}

/**
 * Announces what there is, then what came meanwhile: an event that follows from another is told after it. Within one round
 * events of one subject come in their order, those of several at once: their commits then share a write to disk.
 */
export function eventAnnouncer(deps: AnnounceEventsDeps, sender: Sender): EventAnnouncer {
  const inHand = new Set<string>();
  let coming: Waiting[] = [];
  let rounds: Promise<void> | undefined;

  function take(events: readonly Waiting[]): void {
    if (events.length === 0) return;
    for (const waiting of events) inHand.add(keyOf(waiting));
    coming.push(...events);
    rounds ??= announceAll();
  }

  async function announceAll(): Promise<void> {
    while (coming.length > 0) {
      const queues = Map.groupBy(coming, ({ pk }) => pk).values();
      coming = [];
      await Promise.all([...queues].map(announceInOrder));
    }
    rounds = undefined;
  }

  async function announceInOrder(queue: readonly Waiting[]): Promise<void> {
    for (const waiting of queue) {
      const done = () => void inHand.delete(keyOf(waiting));
      try {
        await announceOne(waiting, done);
      } catch (error) {
        await postpone(deps, waiting, error);
        done();
      }
    }
  }

  async function announceOne(waiting: Waiting, done: () => void): Promise<void> {
    const { pk } = waiting;
    const event = waiting.event ?? (await eventOf(deps, waiting));
    await deps.follow(pk, event);
    const plans = await deps.plan(pk, event);
    const editing = await editNow(waiting, { event, plans });
    // The next event need not wait for Teams.
    if (editing) return void editing.ended.finally(done);
    await expand(deps, waiting, { event, plans });
    done();
    sender.look();
  }

  /** Where all that an event leads to is an edit of a card, the edit comes first and one commit ends both. */
  async function editNow(waiting: Waiting, { event, plans }: Planned) {
    const [plan, ...others] = plans;
    if (!plan || others.length > 0) return null;
    const current = await deps.notices.get(waiting.pk, plan.id);
    const next = current && wantedAgain(current.notice, event.seq, plan.notBefore ?? event.at);
    if (!next || next === current.notice) return null;
    const ended = sender.editNow(next, (edited) => endWith(deps, waiting, { current, edited }));
    return ended && { ended };
  }

  return {
    take,
    look: async () => {
      const page = await listDocuments(deps.documents, outboxKind, {
        where: {},
        order: "due",
        direction: "ascending",
        until: deps.clock.now(),
        limit: batch,
      });
      const found = page.items.map(({ stored: { pk, id, etag }, value }) => ({ pk, id, etag, row: value }));
      // A row stands until its event has been announced: to meet again what is in hand is no reason to look on.
      const others = found.filter((waiting) => !inHand.has(keyOf(waiting)));
      take(others);
      await rounds;
      return others.length;
    },
    busy: () => rounds !== undefined,
    ended: async () => {
      while (rounds) await rounds;
    },
  };
}

/** A row of the outbox. Its event comes along where it has just been committed, and is read where the row was found. */
type Waiting = Omit<Unannounced, "event"> & Partial<Pick<Unannounced, "event">>;

interface Planned {
  readonly event: Recorded<unknown>;
  readonly plans: readonly NoticePlan[];
}

function keyOf({ pk, id }: Waiting): string {
  return `${pk}|${id}`;
}

async function eventOf({ documents }: AnnounceEventsDeps, { pk, row }: Waiting): Promise<Recorded<unknown>> {
  const stored = await documents.get(pk, row.event);
  if (!stored) throw new Error(`no event ${row.event}`);
  return RecordedEvent.parse(stored.body);
}

/**
 * Nothing comes back, and the row still stands, when the notice was changed meanwhile. A power cut may take the commit
 * back; the event is then announced anew.
 */
async function endWith(
  { documents }: AnnounceEventsDeps,
  { pk, id, etag }: Waiting,
  { current, edited }: { readonly current: StoredNotice; readonly edited: Notice },
): Promise<Notice | undefined> {
  const operations: readonly Operation[] = [{ op: "delete", id, etag }, writeNotice(current, edited)];
  const outcome = await documents.commit(pk, operations, { lazily: true });
  return outcome.ok ? edited : undefined;
}

/**
 * Notices and the end of the outbox row stand in one commit; whoever else did the same first makes this one void. When
 * there are very many, the first ones go ahead in commits of their own: planning them again changes nothing.
 */
async function expand(deps: AnnounceEventsDeps, waiting: Waiting, { event, plans }: Planned): Promise<void> {
  const { documents, notices } = deps;
  const { pk, id, etag } = waiting;
  const operations: Operation[] = [];
  for (const plan of plans) {
    if (operations.length === mostOperations) await commit(documents, pk, operations.splice(0));
    const current = await notices.get(pk, plan.id);
    const next = current
      ? wantedAgain(current.notice, event.seq, plan.notBefore ?? event.at)
      : planned(plan, pk, event.seq, event.at);
    if (current?.notice !== next) operations.push(writeNotice(current, next));
  }
  const outcome = await documents.commit(pk, [{ op: "delete", id, etag }, ...operations]);
  // The sender changed a notice under our hands, as it does all day: the wish is written once more, on top of that.
  if (!outcome.ok && outcome.id !== id) await expand(deps, waiting, { event, plans });
}

async function commit(documents: DocumentStore, pk: string, operations: readonly Operation[]): Promise<void> {
  const outcome = await documents.commit(pk, operations);
  if (!outcome.ok) throw new Error(`notice ${outcome.id} is ${outcome.refused}`);
}

async function postpone(
  { documents, clock, log }: AnnounceEventsDeps,
  { pk, id, etag, row }: Waiting,
  error: unknown,
): Promise<void> {
  const attempts = row.attempts + 1;
  log.error({ about: pk, event: row.event, attempts, error }, "event not announced");
  const due = addMilliseconds(clock.now(), Math.min(250 * 2 ** attempts, longestPause));
  const document = encode(outboxKind, { pk, id }, { ...row, attempts, due });
  try {
    await documents.commit(pk, [{ op: "replace", document, etag }]);
  } catch (fault) {
    // It stays due, so the next round tries it again.
    log.error({ about: pk, event: row.event, error: fault }, "event not postponed");
  }
}
