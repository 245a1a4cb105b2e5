import type { FoundBy, StoredDocument } from "#src/kernel/document-store.port.ts";
import type { Row } from "./row.ts";
import { documentOf } from "./row.ts";

/** What stands in the file of what was read lately, so that reading it again costs no query. */
export interface KnownDocuments {
  readonly find: (pk: string, id: string) => Known | undefined;
  readonly learn: (row: Row) => Known;
  /** Takes over what we have written ourselves; of what nobody has read there is nothing to keep up to date. */
  readonly change: (changes: readonly Change[]) => void;
  /** Somebody else has written. */
  readonly forget: () => void;
}

export interface Known {
  readonly row: Row;
  readonly document: StoredDocument;
  /** What it is found by, where we have written it ourselves. */
  readonly found: FoundBy | undefined;
}

/** `row` is undefined for what was deleted. */
export interface Change {
  readonly pk: string;
  readonly id: string;
  readonly row: Row | undefined;
  readonly found: FoundBy | undefined;
}

/** Some kilobytes each. */
const most = 2_000;

export function knownDocuments(): KnownDocuments {
  /** By partition and then by id: a key made of both would be put together and hashed anew at each look. */
  const partitions = new Map<string, Map<string, Known>>();
  let held = 0;

  function keep(pk: string, row: Row, found?: FoundBy): Known {
    const documents = partitions.get(pk) ?? begin(pk);
    const standing = { row, document: documentOf(row), found };
    if (!documents.has(row.id)) held += 1;
    documents.set(row.id, standing);
    if (held > most) forgetOldest();
    return standing;
  }

  function begin(pk: string): Map<string, Known> {
    const documents = new Map<string, Known>();
    partitions.set(pk, documents);
    return documents;
  }

  function forgetOldest(): void {
    for (const [pk, documents] of partitions) {
      if (held <= most) return;
      held -= documents.size;
      partitions.delete(pk);
    }
  }

  function drop(pk: string, id: string): void {
    if (partitions.get(pk)?.delete(id) === true) held -= 1;
  }

  return {
    find: (pk, id) => partitions.get(pk)?.get(id),
    learn: (row) => keep(row.pk, row),
    change: (changes) => {
      for (const { pk, id, row, found } of changes) {
        if (!row) drop(pk, id);
        else if (partitions.get(pk)?.has(id) === true) keep(pk, row, found);
      }
    },
    forget: () => {
      partitions.clear();
      held = 0;
    },
  };
}
