import type { Database } from "better-sqlite3";
import type { CommitOutcome, FoundBy, NewDocument, Operation } from "#src/kernel/document-store.port.ts";
import type { Change, Known, KnownDocuments } from "./known-documents.ts";
import type { KnownPartitions } from "./known-partitions.ts";
import type { Row } from "./row.ts";
import { searchIndex } from "./search-index.ts";
import type { TableWriter } from "./table-writer.ts";
import { tableWriter } from "./table-writer.ts";
import type { Table } from "./tables.ts";

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

interface Writing {
  readonly known: KnownDocuments;
  readonly partitions: Pick<KnownPartitions, "change" | "forget">;
  readonly tableOf: (type: string) => Table;
}

export function documentWriter(db: Database, { known, partitions, tableOf }: Writing): WriteDocuments {
  const documents = tableWriter(db, "documents");
  const trail = tableWriter(db, "trail");
  const index = searchIndex(db);

  function apply(pk: string, operation: Operation): Written {
    switch (operation.op) {
      case "create": {
        const row = rowOf(pk, operation.document);
        const { own, other } = writersOf(row);
        return !other.has(pk, row.id) && own.insert(row) ? row : "exists";
      }
      case "replace": {
        const row = rowOf(pk, operation.document);
        return replace(row, operation.etag) ? row : whyNot(pk, row.id);
      }
      case "delete": {
        const { id, etag } = operation;
        // What is deleted is mostly a row of the outbox.
        if (trail.remove(pk, id, etag)) return "deleted";
        if (!documents.remove(pk, id, etag)) return whyNot(pk, id);
        index.drop(pk, id);
        return "deleted";
      }
    }
  }

  function writersOf({ type }: Row): { readonly own: TableWriter; readonly other: TableWriter } {
    return tableOf(type) === "trail" ? { own: trail, other: documents } : { own: documents, other: trail };
  }

  function keepFound(pk: string, operation: Exclude<Operation, { readonly op: "delete" }>): void {
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

  function replace(row: Row, before: string): boolean {
    const { own, other } = writersOf(row);
    const standing = standingAt(row.pk, row.id, before)?.row;
    if (standing?.type === row.type && standing.fields === row.fields) return own.updateUnlisted(row, before);
    if (own.update(row, before)) return true;
    // Of another type than before, it may have stood in the other table.
    return other.remove(row.pk, row.id, before) && own.insert(row);
  }

  function whyNot(pk: string, id: string): "stale" | "missing" {
    return documents.has(pk, id) || trail.has(pk, id) ? "stale" : "missing";
  }

  return {
    write: (pk, operations) => {
      // Ids are always new: as the names of an object each would make V8 a shape of its own.
      const etags = new Map<string, string>();
      const changes: Change[] = [];
      for (const operation of operations) {
        const id = operation.op === "delete" ? operation.id : operation.document.id;
        const written = apply(pk, operation);
        if (written === "exists" || written === "stale" || written === "missing") {
          return { outcome: { ok: false, refused: written, id }, changes: [] };
        }
        const row = written === "deleted" ? undefined : written;
        if (row) etags.set(id, row.etag);
        if (operation.op !== "delete") keepFound(pk, operation);
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
  const names = Object.keys(marks);
  if (names.length !== Object.keys(before.marks).length) return false;
  return names.every((name) => areTheSame(before.marks[name], marks[name]));
}

function areTheSame(before: readonly string[] = [], values: readonly string[] = []): boolean {
  return before.length === values.length && values.every((value, place) => value === before[place]);
}
