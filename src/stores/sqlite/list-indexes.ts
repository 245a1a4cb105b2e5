import type { Database } from "better-sqlite3";
import type { DocumentDeclaration } from "#src/kernel/document-store.port.ts";
import { fieldSql } from "./list-sql.ts";

/**
 * Keeps one index for each way of reading that is declared, and no other: SQLite fills a new one from the documents that
 * stand and keeps it up to date by itself. Each holds documents of one type only. Measured against a table of list entries
 * kept by hand, a durable commit cost the same or less and a list up to half, and an index cannot drift from the documents.
 */
export function alignIndexes(db: Database, declarations: readonly DocumentDeclaration[]): void {
  db.transaction(() => {
    const wanted = new Set(declarations.flatMap(indexesOf));
    const standing = db
      .prepare<[], { readonly name: string; readonly sql: string }>(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND name GLOB 'list:*'",
      )
      .all();
    for (const { name, sql } of standing) if (!wanted.delete(sql)) db.exec(`DROP INDEX "${name}"`);
    for (const sql of wanted) db.exec(sql);
  }).immediate();
}

/** For each order one index by itself and one behind each filter; a type without orders is only counted. */
function indexesOf({ type, filters, orders }: DocumentDeclaration): readonly string[] {
  const leads = [[], ...filters.map((filter) => [filter])];
  const paths = orders.length === 0 ? leads : leads.flatMap((lead) => orders.map((order) => [...lead, order]));
  return paths.filter((path) => path.length > 0).map((path) => indexSql(type, path));
}

function indexSql(type: string, path: readonly string[]): string {
  return `CREATE INDEX "list:${type}:${path.join(":")}" ON documents (${path.map(fieldSql).join(", ")}) WHERE type = '${type}'`;
}
