import type { Database } from "better-sqlite3";

interface Migration {
  readonly name: string;
  readonly sql: string;
}

/** Forward only. The place in this list is the number in the file, so nothing is ever changed, removed or put in between. */
const migrations: readonly Migration[] = [
  {
    name: "documents",
    // The body comes last: it may overflow its page, and whoever reads only the fields need not follow it there.
    sql: `CREATE TABLE documents (
            pk TEXT NOT NULL,
            id TEXT NOT NULL,
            type TEXT NOT NULL,
            v INTEGER NOT NULL,
            etag TEXT NOT NULL,
            fields TEXT NOT NULL,
            body TEXT NOT NULL,
            PRIMARY KEY (pk, id)
          ) STRICT`,
  },
];

/** Brings the file up to date. One transaction, taken before looking, so that two programs starting at once do not both migrate. */
export function migrate(db: Database): void {
  db.transaction(() => {
    db.exec("CREATE TABLE IF NOT EXISTS migrations (number INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT");
    const done = migrationsDone(db);
    if (done > migrations.length) {
      throw new Error(
        `${db.name} was written by a newer version: it has migration ${done}, this program knows ${migrations.length}`,
      );
    }
    const write = db.prepare("INSERT INTO migrations (number, name) VALUES (?, ?)");
    for (const [index, { name, sql }] of migrations.entries()) {
      if (index < done) continue;
      db.exec(sql);
      write.run(index + 1, name);
    }
  }).immediate();
}

function migrationsDone(db: Database): number {
  const newest = db
    .prepare<[], { readonly number: number | null }>("SELECT max(number) AS number FROM migrations")
    .get();
  return newest?.number ?? 0;
}
