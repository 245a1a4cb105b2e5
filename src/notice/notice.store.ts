import { z } from "zod";
import type { DocumentKind } from "#src/kernel/document-kind.ts";
import { decode, encode } from "#src/kernel/document-kind.ts";
import type { DocumentStore, Operation } from "#src/kernel/document-store.port.ts";
import { listDocuments } from "#src/kernel/list.ts";
import type { Instant } from "#src/kernel/time.ts";
import { Notice } from "./notice.ts";

export const noticeKind: DocumentKind<Notice, "state", "due"> = {
  type: "notice",
  v: 2,
  schema: Notice,
  upcasts: { 1: (older) => ({ ...z.looseObject({}).parse(older), doubts: 0 }) },
  filters: { state: (notice) => notice.state },
  orders: { due: (notice) => notice.due },
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
      const page = await listDocuments(documents, noticeKind, {
        where: {},
        order: "due",
        direction: "ascending",
        until: now,
        limit,
      });
      return page.items.map(({ stored, value }) => ({ notice: value, etag: stored.etag }));
    },
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
