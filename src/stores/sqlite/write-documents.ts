import type { Database } from "better-sqlite3";
import type { CommitOutcome, NewDocument, Operation } from "#src/kernel/document-store.port.ts";

export type WriteDocuments = (pk: string, operations: readonly Operation[]) => CommitOutcome;

type Written = { readonly etag: string } | "deleted" | "exists" | "stale" | "missing";

/** Applies operations one by one and stops at the first that is refused; undoing what came before it is the caller's. */
export function documentWriter(db: Database): WriteDocuments {
  const insert = db.prepare(
    `INSERT INTO documents (type, v, etag, fields, body, pk, id) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
  );
  const update = db.prepare(
    `UPDATE documents SET type = ?, v = ?, etag = ?, fields = ?, body = ? WHERE pk = ? AND id = ? AND etag = ?`,
  );
  const remove = db.prepare(`DELETE FROM documents WHERE pk = ? AND id = ? AND etag = ?`);
  const exists = db.prepare(`SELECT 1 FROM documents WHERE pk = ? AND id = ?`);

  function write(pk: string, operation: Operation): Written {
    const etag = crypto.randomUUID();
    switch (operation.op) {
      case "create": {
        const { document } = operation;
        const created = insert.run(...columnsOf(document, etag), pk, document.id);
        return created.changes === 0 ? "exists" : { etag };
      }
      case "replace": {
        const { document } = operation;
        const replaced = update.run(...columnsOf(document, etag), pk, document.id, operation.etag);
        return replaced.changes === 0 ? whyNot(pk, document.id) : { etag };
      }
      case "delete": {
        const deleted = remove.run(pk, operation.id, operation.etag);
        return deleted.changes === 0 ? whyNot(pk, operation.id) : "deleted";
      }
    }
  }

  function whyNot(pk: string, id: string): "stale" | "missing" {
    return exists.get(pk, id) === undefined ? "missing" : "stale";
  }

  return (pk, operations) => {
    const etags: Record<string, string> = {};
    for (const operation of operations) {
      const id = operation.op === "delete" ? operation.id : operation.document.id;
      const written = write(pk, operation);
      if (written === "exists" || written === "stale" || written === "missing")
        return { ok: false, refused: written, id };
      if (written !== "deleted") etags[id] = written.etag;
    }
    return { ok: true, etags };
  };
}

function columnsOf({ type, v, fields, body }: NewDocument, etag: string): readonly (string | number)[] {
  return [type, v, etag, JSON.stringify(fields), JSON.stringify(body)];
}
