import type { Database } from "better-sqlite3";
import type { DocumentDeclaration } from "#src/kernel/document-store.port.ts";

/**
 * SQLite opens every index of a table for each row that comes or goes, also those that hold rows of other types only. So
 * what is written with every act, and what stands in no list, stands in `trail`, away from the many indexes of the rest:
 * among seventy of them a press took a third more to write.
 */
export type Table = "documents" | "trail";

export const tables: readonly Table[] = ["documents", "trail"];

export function tableOf(declared: Pick<DocumentDeclaration, "isTrail"> | undefined): Table {
  return declared === undefined || declared.isTrail === true ? "trail" : "documents";
}

/** Moves what stands in the other table because its type was declared otherwise by the program that wrote it. */
export function alignTables(db: Database, declarations: readonly DocumentDeclaration[]): void {
  db.transaction(() => {
    const today = declarations.filter((declared) => tableOf(declared) === "documents").map(({ type }) => type);
    const before = db.prepare<[], string>("SELECT type FROM listed_types").pluck().all();
    const coming = today.filter((type) => !before.includes(type));
    const going = before.filter((type) => !today.includes(type));
    if (coming.length + going.length === 0) return;
    move(db, coming, { from: "trail", to: "documents" });
    move(db, going, { from: "documents", to: "trail" });
    db.exec("DELETE FROM listed_types");
    db.prepare("INSERT INTO listed_types (type) SELECT value FROM json_each(?)").run(JSON.stringify(today));
  }).immediate();
}

function move(
  db: Database,
  types: readonly string[],
  { from, to }: { readonly from: Table; readonly to: Table },
): void {
  const ofTypes = "WHERE type IN (SELECT value FROM json_each(?))";
  const columns = "pk, id, type, v, etag, fields, body";
  db.prepare(`INSERT INTO ${to} (${columns}) SELECT ${columns} FROM ${from} ${ofTypes}`).run(JSON.stringify(types));
  db.prepare(`DELETE FROM ${from} ${ofTypes}`).run(JSON.stringify(types));
}
