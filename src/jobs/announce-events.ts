import { z } from "zod";
import type { Recorded } from "#src/kernel/aggregate-store.ts";
import { encode } from "#src/kernel/document-kind.ts";
import type { DocumentStore, Operation } from "#src/kernel/document-store.port.ts";
import { listDocuments } from "#src/kernel/list.ts";
import type { OutboxRow } from "#src/kernel/outbox.ts";
import { outboxKind } from "#src/kernel/outbox.ts";
import type { Clock } from "#src/kernel/time.ts";
import { Instant, addMilliseconds } from "#src/kernel/time.ts";
import type { Notices } from "#src/notice/notice.port.ts";
import type { NoticePlan } from "#src/notice/notice.ts";
import { planned, wantedAgain } from "#src/notice/notice.ts";
import type { NoticeStore } from "#src/notice/notice.store.ts";
import { writeNotice } from "#src/notice/notice.store.ts";
import type { Log } from "#src/kernel/log.port.ts";

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

/** Turns each event that waits in the outbox into its notices, after the steps that must follow it. Returns how many rows it met. */
export async function announceEvents(deps: AnnounceEventsDeps): Promise<number> {
  const { documents, clock } = deps;
  const page = await listDocuments(documents, outboxKind, {
    where: {},
    order: "due",
    direction: "ascending",
    until: clock.now(),
    limit: batch,
  });
  const waiting = page.items.map(({ stored, value }) => ({
    pk: stored.pk,
    id: stored.id,
    etag: stored.etag,
    row: value,
  }));
  const queues = Map.groupBy(waiting, ({ pk }) => pk).values();
  // Events of one subject in their order, those of several at once: their commits then share a write to disk.
  await Promise.all([...queues].map((queue) => announceInOrder(deps, queue)));
  return page.items.length;
}

async function announceInOrder(deps: AnnounceEventsDeps, queue: readonly Waiting[]): Promise<void> {
  for (const waiting of queue) await announceOne(deps, waiting);
}

interface Waiting {
  readonly pk: string;
  readonly id: string;
  readonly etag: string;
  readonly row: OutboxRow;
}

async function announceOne(deps: AnnounceEventsDeps, waiting: Waiting): Promise<void> {
  try {
    const stored = await deps.documents.get(waiting.pk, waiting.row.event);
    if (!stored) throw new Error(`no event ${waiting.row.event}`);
    const event = RecordedEvent.parse(stored.body);
    await deps.follow(waiting.pk, event);
    const plans = await deps.plan(waiting.pk, event);
    await expand(deps, waiting, { event, plans });
  } catch (error) {
    deps.log.error(
      { about: waiting.pk, event: waiting.row.event, attempts: waiting.row.attempts + 1, error },
      "event not announced",
    );
    await postpone(deps, waiting);
  }
}

/**
 * Notices and the end of the outbox row stand in one commit; whoever else did the same first makes this one void. When
 * there are very many, the first ones go ahead in commits of their own: planning them again changes nothing.
 */
async function expand(
  deps: AnnounceEventsDeps,
  waiting: Waiting,
  { event, plans }: { readonly event: Recorded<unknown>; readonly plans: readonly NoticePlan[] },
): Promise<void> {
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

async function postpone({ documents, clock }: AnnounceEventsDeps, { pk, id, etag, row }: Waiting): Promise<void> {
  const attempts = row.attempts + 1;
  const due = addMilliseconds(clock.now(), Math.min(250 * 2 ** attempts, longestPause));
  await documents.commit(pk, [
    { op: "replace", document: encode(outboxKind, { pk, id }, { ...row, attempts, due }), etag },
  ]);
}
