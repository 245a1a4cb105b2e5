import { z } from "zod";
import type { ConversationId, Thread } from "#src/conversation/conversation.ts";
import type { DocumentKind } from "#src/kernel/document-kind.ts";
import { decode, encode } from "#src/kernel/document-kind.ts";
import type { DocumentStore, NewDocument, Operation, Page } from "#src/kernel/document-store.port.ts";
import type { Listed } from "#src/kernel/list.ts";
import { listDocuments } from "#src/kernel/list.ts";
import type { Instant } from "#src/kernel/time.ts";
import type { PersonId } from "#src/people/person.ts";
import { addresseeOf } from "./notice-content.ts";
import { Notice } from "./notice.ts";

type NoticeFilter = "state" | "placed" | "told" | "opened";

export const noticeKind: DocumentKind<Notice, NoticeFilter, "due"> = {
  type: "notice",
  v: 4,
  schema: Notice,
  upcasts: {
    1: (older) => ({ ...z.looseObject({}).parse(older), doubts: 0 }),
    // All that a notice could say and where then, it can still.
    2: (older) => older,
    3: (older) => ({ ...z.looseObject({}).parse(older), missingSince: null }),
  },
  // Place and addressee go with the state in one value: one index then leads to the few that wait among the many that were sent.
  filters: {
    state: ({ state }) => state,
    placed: ({ place, state }) => shelved("person" in place ? place.person : place.conversation, state),
    told: ({ content, state }) => {
      const to = addresseeOf(content);
      return to === null ? null : shelved(to, state);
    },
    opened: openedThread,
  },
  orders: { due: listedBy },
};

export interface StoredNotice {
  readonly notice: Notice;
  readonly etag: string;
}

/** Notices in one state: all, those for one place, or those for one person. */
export interface NoticeShelf {
  readonly state: Notice["state"];
  readonly place?: ConversationId | PersonId | undefined;
  readonly to?: PersonId | undefined;
}

export interface NoticePage {
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** Notices stand in the partition of what they tell about, so that they can be planned in one commit with their outbox row. */
export interface NoticeStore {
  get(about: string, id: string): Promise<StoredNotice | undefined>;
  about(pk: string): Promise<readonly Notice[]>;
  due(now: Instant, limit: number): Promise<readonly StoredNotice[]>;
  /** Oldest first. */
  dead(where: ConversationId | PersonId, limit: number): Promise<readonly StoredNotice[]>;
  /** What waits in the order in which it is due; the rest newest first. */
  list(shelf: NoticeShelf, page: NoticePage): Promise<Page<Notice>>;
  /** What the card is about that opened this thread; undefined for a thread that somebody else began. */
  opening(thread: Thread): Promise<string | undefined>;
  count(shelf: NoticeShelf): Promise<number>;
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
    dead: async (place, limit) => {
      const where = whereOf({ state: "dead", place });
      return storedIn(await listDocuments(documents, noticeKind, { ...oldestFirst, where, limit }));
    },
    list: async (shelf, { cursor, limit }) => {
      const { items, next } = await listDocuments(documents, noticeKind, {
        where: whereOf(shelf),
        order: "due",
        direction: directionOf(shelf.state),
        limit,
        ...(cursor === undefined ? {} : { cursor }),
      });
      return { items: items.map(({ value }) => value), next };
    },
    opening: async ({ conversation, root }) => {
      if (root === null) return undefined;
      const where = { opened: threadName(conversation, root) };
      const page = await listDocuments(documents, noticeKind, { ...oldestFirst, where, limit: 1 });
      return page.items[0]?.value.about;
    },
    count: (shelf) => documents.count(noticeKind.type, whereOf(shelf)),
    replace: async (current, next) => {
      const outcome = await documents.commit(next.about, [writeNotice(current, next)]);
      return outcome.ok;
    },
  };
}

/** The operation that plans a new notice, or moves a standing one on. */
export function writeNotice(current: StoredNotice | undefined, next: Notice): Operation {
  const document = documentOf(next);
  return current ? { op: "replace", document, etag: current.etag } : { op: "create", document };
}

/** Where a notice stands in a list: what `cursor` takes to read on after it. */
export function placeInList(notice: Notice): string {
  return documentOf(notice).fields["due"] ?? "";
}

export function directionOf(state: Notice["state"]): "ascending" | "descending" {
  return state === "waiting" ? "ascending" : "descending";
}

/**
 * What waits, by when it is due. A card by when it was made, so that editing it moves nothing in any index: of all that is
 * written, that is written most. All else by when it went out, or was given up.
 */
function listedBy({ state, content, due, sentAt, createdAt }: Notice): Instant | null {
  if (state !== "sent" || content.kind === "card") return due ?? createdAt;
  // What no longer held when its turn came was never said.
  return sentAt;
}

function whereOf({ state, place, to }: NoticeShelf): Readonly<Partial<Record<NoticeFilter, string>>> {
  if (place !== undefined) return { placed: shelved(place, state) };
  return to === undefined ? { state } : { told: shelved(to, state) };
}

function shelved(owner: string, state: Notice["state"]): string {
  return `${owner};${state}`;
}

function documentOf(notice: Notice): NewDocument {
  return encode(noticeKind, { pk: notice.about, id: noticeDocumentId(notice.id) }, notice);
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
