import { z } from "zod";
import { conversationKind } from "#src/conversation/conversation.store.ts";
import { deliveryMomentKind } from "#src/delivery/delivery-moment.store.ts";
import { initiativeKind } from "#src/initiative/initiative.store.ts";
import { withMomentReminder } from "#src/delivery/moment-reminders.ts";
import { headKind } from "#src/kernel/aggregate-store.ts";
import type { DocumentKind } from "#src/kernel/document-kind.ts";
import { decode, encode } from "#src/kernel/document-kind.ts";
import type { DocumentStore, Operation, StoredDocument } from "#src/kernel/document-store.port.ts";
import type { Log } from "#src/kernel/log.port.ts";
import type { Clock } from "#src/kernel/time.ts";
import { wording } from "#src/kernel/words.ts";
import { pagesOf } from "#src/kernel/pages.ts";
import { noticeKind } from "#src/notice/notice.store.ts";
import { partnerKind } from "#src/partner/partner.store.ts";
import { personKind } from "#src/people/person.store.ts";
import type { Profile } from "#src/profile/profile.ts";
import { holidaysOf } from "#src/profile/working-days.ts";
import { caughtUp } from "#src/question/caught-up.ts";
import { questionKind } from "#src/question/question.store.ts";
import { solutionKind } from "#src/solution/solution.store.ts";

export interface RefreshDeps {
  readonly documents: DocumentStore;
  readonly profile: Pick<Profile, "holidays">;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Writes what an older program stored once more in the form of today. Reading brings a document up to date by itself, but
 * lists and searches find it by what was written with it. Done once for each kind, version and way of reading words; nothing is told of it, since
 * nothing happened: value and revision stay, and so do the cards that people look at.
 */
export async function refreshDocuments(deps: RefreshDeps): Promise<void> {
  const { profile, clock } = deps;
  const holidays = holidaysOf(profile);
  await refresh(deps, { kind: partnerKind, order: "name" });
  await refresh(deps, { kind: personKind, order: "name" });
  await refresh(deps, { kind: conversationKind, order: "seenAt" });
  await refresh(deps, { kind: initiativeKind, order: "bornAt" });
  await refresh(deps, {
    kind: deliveryMomentKind,
    order: "day",
    renewed: (moment) => withMomentReminder(moment, { at: clock.now(), holidays }),
  });
  await refresh(deps, { kind: solutionKind, order: "proposedAt" });
  await refresh(deps, {
    kind: questionKind,
    order: "askedAt",
    renewed: (question) => caughtUp(question, holidays, clock.now()),
  });
}

interface Refreshed<T, F extends string, O extends string> {
  readonly kind: DocumentKind<T, F, O>;
  /** One that every document of every version has. */
  readonly order: O;
  /** What else has to be made up for in a value of an older version. */
  readonly renewed?: (value: T) => T;
}

const batch = 100;
const markPartition = "refreshed-documents";

async function refresh<T, F extends string, O extends string>(
  deps: RefreshDeps,
  refreshed: Refreshed<T, F, O>,
): Promise<void> {
  const { documents, log } = deps;
  const { kind, order } = refreshed;
  const mark = await documents.get(markPartition, kind.type);
  const done = versionsDone(mark);
  if (done === versionsOf(kind)) return;
  const all = kind.searched !== undefined && done?.endsWith(wording) !== true;
  let written = 0;
  const pages = pagesOf((on) =>
    documents.list({ type: kind.type, where: {}, order, direction: "ascending", limit: batch, ...on }),
  );
  for await (const items of pages) {
    const counts = await Promise.all(items.map((stored) => refreshPartition(deps, { ...refreshed, all }, stored)));
    written += counts.reduce((sum, count) => sum + count, 0);
  }
  await writeMark(documents, kind, mark);
  if (written > 0) log.info({ type: kind.type, written }, "documents refreshed");
}

/** A head with the notices beside it, which are listed by fields of their own. Returns how many documents it wrote. */
async function refreshPartition<T, F extends string, O extends string>(
  { documents, log }: RefreshDeps,
  { kind, all, renewed = (value) => value }: Refreshed<T, F, O> & { readonly all: boolean },
  stored: StoredDocument,
): Promise<number> {
  try {
    const notices = await documents.partition(stored.pk, noticeKind.type);
    const isOlder = stored.v < kind.v;
    const headAgain = ({ rev, value }: { readonly rev: number; readonly value: T }) => ({
      rev,
      value: isOlder ? renewed(value) : value,
    });
    const older = notices.filter(({ v }) => v < noticeKind.v);
    const operations = [
      ...(isOlder || all ? [writtenAgain(headKind(kind), stored, headAgain)] : []),
      ...older.map((notice) => writtenAgain(noticeKind, notice, (value) => value)),
    ];
    if (operations.length === 0) return 0;
    // Refused when another process wrote it a moment before, and then it is up to date.
    await documents.commit(stored.pk, operations);
    return operations.length;
  } catch (error) {
    // One that cannot be read is as it was: found as before, and a fault where it is opened.
    log.error({ about: stored.pk, error }, "document not refreshed");
    return 0;
  }
}

function writtenAgain<T>(
  kind: DocumentKind<T, string, string>,
  older: StoredDocument,
  renewed: (value: T) => T,
): Operation {
  return { op: "replace", document: encode(kind, older, renewed(decode(kind, older))), etag: older.etag };
}

const Mark = z.object({ versions: z.string() });

function versionsOf({ v, searched }: { readonly v: number; readonly searched?: object }): string {
  return `${v}, notices ${noticeKind.v}${searched ? `, ${wording}` : ""}`;
}

function versionsDone(mark: StoredDocument | undefined): string | null {
  return mark ? Mark.parse(mark.body).versions : null;
}

async function writeMark(
  documents: DocumentStore,
  kind: { readonly type: string; readonly v: number; readonly searched?: object },
  mark: StoredDocument | undefined,
): Promise<void> {
  const body: z.infer<typeof Mark> = { versions: versionsOf(kind) };
  const document = { id: kind.type, type: "refreshed", v: 1, body, fields: {} };
  await documents.commit(markPartition, [
    mark ? { op: "replace", document, etag: mark.etag } : { op: "create", document },
  ]);
}
