import { z } from "zod";
import type { ConversationId, Thread } from "#src/conversation/conversation.ts";
import type { DocumentKind } from "#src/kernel/document-kind.ts";
import { decode, encode } from "#src/kernel/document-kind.ts";
import type { DocumentStore, Operation, Page } from "#src/kernel/document-store.port.ts";
import type { Listed } from "#src/kernel/list.ts";
import { listDocuments } from "#src/kernel/list.ts";
import type { Instant } from "#src/kernel/time.ts";
import type { PersonId } from "#src/people/person.ts";
import { Notice } from "./notice.ts";

export const noticeKind: DocumentKind<Notice, "state" | "conversation" | "opened", "due"> = {
  type: "notice",
  v: 3,
  schema: Notice,
  upcasts: {
    1: (older) => ({ ...z.looseObject({}).parse(older), doubts: 0 }),
    // All that a notice could say and where then, it can still.
    2: (older) => older,
  },
  filters: {
    state: (notice) => notice.state,
    conversation: ({ place }) => ("person" in place ? place.person : place.conversation),
    opened: openedThread,
  },
  // What no longer waits is listed by when it was made, where it is listed at all.
  orders: {
    due: (notice) => notice.due ?? (notice.state === "dead" || openedThread(notice) ? notice.createdAt : null),
  },
};

export interface StoredNotice {
  readonly notice: Notice;
  readonly etag: string;
}

/** Notices stand in the partition of what they tell about, so that they can be planned in one commit with their outbox row. */
export interface NoticeStore {
  get(about: string, id: string): Promise<StoredNotice | undefined>;
  about(pk: string): Promise<readonly Notice[]>;
  due(now: Instant, limit: number): Promise<readonly StoredNotice[]>;
  /** Oldest first. */
  dead(where: ConversationId | PersonId, limit: number): Promise<readonly StoredNotice[]>;
  /** What the card is about that opened this thread; undefined for a thread that somebody else began. */
  opening(thread: Thread): Promise<string | undefined>;
  /** How many notices for a conversation stand in this state. */
  count(conversation: ConversationId, state: Notice["state"]): Promise<number>;
  /** False when somebody else changed it since it was read. */
  replace(current: StoredNotice, next: Notice): Promise<boolean>;
}

export function noticeStore(documents: DocumentStore): NoticeStore {
  return {
    get: async (about, id) => {
      const stored = await documents.get(about, noticeDocumentId(id));
      return stored ? { notice: decode(noticeKind, stored), etag: stored.etag } : undefined;
    },
    about: async (pk) => (await documents.partition(pk, noticeKind.type)).map((stored) => decode(noticeKind, stored)),
    due: async (now, limit) => {
      const where = { state: "waiting" };
      return storedIn(await listDocuments(documents, noticeKind, { ...oldestFirst, where, until: now, limit }));
    },
    dead: async (conversation, limit) => {
      const where = { state: "dead", conversation };
      return storedIn(await listDocuments(documents, noticeKind, { ...oldestFirst, where, limit }));
    },
    opening: async ({ conversation, root }) => {
      if (root === null) return undefined;
      const where = { opened: threadName(conversation, root) };
      const page = await listDocuments(documents, noticeKind, { ...oldestFirst, where, limit: 1 });
      return page.items[0]?.value.about;
    },
    count: (conversation, state) => documents.count(noticeKind.type, { conversation, state }),
    replace: async (current, next) => {
      const outcome = await documents.commit(next.about, [writeNotice(current, next)]);
      return outcome.ok;
    },
  };
}

/** The operation that plans a new notice, or moves a standing one on. */
export function writeNotice(current: StoredNotice | undefined, next: Notice): Operation {
  const document = encode(noticeKind, { pk: next.about, id: noticeDocumentId(next.id) }, next);
  return current ? { op: "replace", document, etag: current.etag } : { op: "create", document };
}

function noticeDocumentId(id: string): string {
  return `notice:${id}`;
}

const oldestFirst = { order: "due", direction: "ascending" } as const;

function storedIn({ items }: Page<Listed<Notice>>): readonly StoredNotice[] {
  return items.map(({ stored, value }) => ({ notice: value, etag: stored.etag }));
}

/** Of a card that began a thread by itself, so that whoever answers there is known to answer on its subject. */
function openedThread({ content, place, activity }: Notice): string | null {
  if (content.kind !== "card" || "person" in place || place.root !== null || activity === null) return null;
  return threadName(place.conversation, activity);
}

function threadName(conversation: ConversationId, root: string): string {
  return `${conversation};${root}`;
}
