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
  const known = new Map<string, Known>();

  function keep(key: string, row: Row, found?: FoundBy): Known {
    const standing = { row, document: documentOf(row), found };
    known.delete(key);
    known.set(key, standing);
    for (const oldest of known.keys()) {
      if (known.size <= most) break;
      known.delete(oldest);
    }
    return standing;
  }

  return {
    find: (pk, id) => known.get(keyOf(pk, id)),
    learn: (row) => keep(keyOf(row.pk, row.id), row),
    change: (changes) => {
      for (const { pk, id, row, found } of changes) {
        const key = keyOf(pk, id);
        if (!known.has(key)) continue;
        if (row) keep(key, row, found);
        else known.delete(key);
      }
    },
    forget: () => known.clear(),
  };
}

/** No name of a partition holds a line break. */
function keyOf(pk: string, id: string): string {
  return `${pk}\n${id}`;
}
