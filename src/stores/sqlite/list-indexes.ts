import type { Database } from "better-sqlite3";
import type { DocumentDeclaration } from "#src/kernel/document-store.port.ts";
import { waysOf } from "./declarations.ts";
import { fieldSql } from "./list-sql.ts";
import { tableOf } from "./tables.ts";

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

function indexesOf(declaration: DocumentDeclaration): readonly string[] {
  return waysOf(declaration)
    .filter((way) => way.length > 0)
    .map((way) => indexSql(declaration, way));
}

function indexSql(declaration: DocumentDeclaration, way: readonly string[]): string {
  const { type, isSparse = false } = declaration;
  const columns = way.map(fieldSql);
  // In the words of a list's own condition, or SQLite does not see that the index holds all that the list can hold.
  const listed = isSparse ? ` AND ${columns.at(-1)} IS NOT NULL` : "";
  const name = `"list:${type}:${way.join(":")}"`;
  return `CREATE INDEX ${name} ON ${tableOf(declaration)} (${columns.join(", ")}) WHERE type = '${type}'${listed}`;
}
