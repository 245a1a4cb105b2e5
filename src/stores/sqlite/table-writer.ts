import type { Database } from "better-sqlite3";
import type { Row } from "./row.ts";
import type { Table } from "./tables.ts";

/** Writes to one of the two tables. Each says whether there was something to write to. */
export interface TableWriter {
  /** Not where the place is taken in this table. */
  readonly insert: (row: Row) => boolean;
  readonly update: (row: Row, before: string) => boolean;
  /** For a row that stays in the same lists: to SQLite an index changes with each column it reads, even if the same is written. */
  readonly updateUnlisted: (row: Row, before: string) => boolean;
  readonly remove: (pk: string, id: string, etag: string) => boolean;
  readonly has: (pk: string, id: string) => boolean;
}

export function tableWriter(db: Database, table: Table): TableWriter {
  const insert = db.prepare(
    `INSERT INTO ${table} (type, v, etag, fields, body, pk, id) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
  );
  const update = db.prepare(
    `UPDATE ${table} SET type = ?, v = ?, etag = ?, fields = ?, body = ? WHERE pk = ? AND id = ? AND etag = ?`,
  );
  const updateUnlisted = db.prepare(
    `UPDATE ${table} SET v = ?, etag = ?, body = ? WHERE pk = ? AND id = ? AND etag = ?`,
  );
  const remove = db.prepare(`DELETE FROM ${table} WHERE pk = ? AND id = ? AND etag = ?`);
  const exists = db.prepare(`SELECT 1 FROM ${table} WHERE pk = ? AND id = ?`);
  return {
    insert: ({ pk, id, type, v, etag, fields, body }) => insert.run(type, v, etag, fields, body, pk, id).changes > 0,
    update: ({ pk, id, type, v, etag, fields, body }, before) =>
      update.run(type, v, etag, fields, body, pk, id, before).changes > 0,
    updateUnlisted: ({ pk, id, v, etag, body }, before) =>
      updateUnlisted.run(v, etag, body, pk, id, before).changes > 0,
    remove: (pk, id, etag) => remove.run(pk, id, etag).changes > 0,
    has: (pk, id) => exists.get(pk, id) !== undefined,
  };
}
