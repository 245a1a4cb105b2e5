import type { Database } from "better-sqlite3";
import type { CommitOutcome, FoundBy, NewDocument, Operation } from "#src/kernel/document-store.port.ts";
import type { Change, Known, KnownDocuments } from "./known-documents.ts";
import type { KnownPartitions } from "./known-partitions.ts";
import type { Row } from "./row.ts";
import { searchIndex } from "./search-index.ts";

export interface WriteDocuments {
  /** Applies operations one by one and stops at the first that is refused; undoing what came before it is the caller's. */
  readonly write: (pk: string, operations: readonly Operation[]) => Applied;
  /** What was applied has come to stand. */
  readonly stands: (changes: readonly Change[]) => void;
  /** Writing has failed, and what stands is to be read again. */
  readonly isUncertain: () => void;
}

export interface Applied {
  readonly outcome: CommitOutcome;
  readonly changes: readonly Change[];
}

type Written = Row | "deleted" | Refused;
type Refused = Extract<CommitOutcome, { readonly ok: false }>["refused"];

export function documentWriter(
  db: Database,
  known: KnownDocuments,
  partitions: Pick<KnownPartitions, "change" | "forget">,
): WriteDocuments {
  const insert = db.prepare(
    `INSERT INTO documents (type, v, etag, fields, body, pk, id) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
  );
  const update = db.prepare(
    `UPDATE documents SET type = ?, v = ?, etag = ?, fields = ?, body = ? WHERE pk = ? AND id = ? AND etag = ?`,
  );
  const updateUnlisted = db.prepare(
    `UPDATE documents SET v = ?, etag = ?, body = ? WHERE pk = ? AND id = ? AND etag = ?`,
  );
  const remove = db.prepare(`DELETE FROM documents WHERE pk = ? AND id = ? AND etag = ?`);
  const index = searchIndex(db);
  const exists = db.prepare(`SELECT 1 FROM documents WHERE pk = ? AND id = ?`);

  function apply(pk: string, operation: Operation): Written {
    switch (operation.op) {
      case "create": {
        const row = rowOf(pk, operation.document);
        const { id, type, v, etag, fields, body } = row;
        return insert.run(type, v, etag, fields, body, pk, id).changes === 0 ? "exists" : row;
      }
      case "replace": {
        const row = rowOf(pk, operation.document);
        return replace(row, operation.etag) === 0 ? whyNot(pk, row.id) : row;
      }
      case "delete": {
        const { id, etag } = operation;
        return remove.run(pk, id, etag).changes === 0 ? whyNot(pk, id) : "deleted";
      }
    }
  }

  function keepFound(pk: string, operation: Operation): void {
    if (operation.op === "delete") return index.drop(pk, operation.id);
    const { id, type, found } = operation.document;
    if (!found) return;
    const standing = operation.op === "replace" ? standingAt(pk, id, operation.etag) : undefined;
    if (!isFoundTheSame(standing?.found, found)) index.keep({ pk, id, type, found });
  }

  /** What we know of the document that a replacement replaces. */
  function standingAt(pk: string, id: string, etag: string): Known | undefined {
    const standing = known.find(pk, id);
    return standing?.row.etag === etag ? standing : undefined;
  }

  /** To SQLite an index changes with each column that it reads, even if the same is written; there are many of them. */
  function replace({ pk, id, type, v, etag, fields, body }: Row, before: string): number {
    const standing = standingAt(pk, id, before)?.row;
    const isListedTheSame = standing?.type === type && standing.fields === fields;
    if (isListedTheSame) return updateUnlisted.run(v, etag, body, pk, id, before).changes;
    return update.run(type, v, etag, fields, body, pk, id, before).changes;
  }

  function whyNot(pk: string, id: string): "stale" | "missing" {
    return exists.get(pk, id) === undefined ? "missing" : "stale";
  }

  return {
    write: (pk, operations) => {
      const etags: Record<string, string> = {};
      const changes: Change[] = [];
      for (const operation of operations) {
        const id = operation.op === "delete" ? operation.id : operation.document.id;
        const written = apply(pk, operation);
        if (written === "exists" || written === "stale" || written === "missing") {
          return { outcome: { ok: false, refused: written, id }, changes: [] };
        }
        const row = written === "deleted" ? undefined : written;
        if (row) etags[id] = row.etag;
        keepFound(pk, operation);
        changes.push({ pk, id, row, found: operation.op === "delete" ? undefined : operation.document.found });
      }
      return { outcome: { ok: true, etags }, changes };
    },
    stands: (changes) => {
      known.change(changes);
      partitions.change(changes);
    },
    isUncertain: () => {
      known.forget();
      partitions.forget();
    },
  };
}

function rowOf(pk: string, { id, type, v, fields, body }: NewDocument): Row {
  return { pk, id, type, v, etag: crypto.randomUUID(), fields: JSON.stringify(fields), body: JSON.stringify(body) };
}

function isFoundTheSame(before: FoundBy | undefined, { at, text, marks }: FoundBy): boolean {
  if (before?.at !== at || before.text !== text) return false;
  return before.marks === marks || JSON.stringify(before.marks) === JSON.stringify(marks);
}
