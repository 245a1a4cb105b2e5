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
  {
    name: "search",
    // The numbers are given by us (search-index.ts), since VACUUM may renumber rows without such a key. Words and marks stand
    // apart: what happens to a question changes its marks often and its words seldom, and words are the dear ones to write.
    // Beginnings of two and three letters have so many words that they are kept as words of their own.
    // Both come in already read, hence the plain tokenizer; neither keeps its text, nor where in it a word stands.
    sql: `CREATE TABLE found (
            number INTEGER PRIMARY KEY,
            pk TEXT NOT NULL,
            id TEXT NOT NULL,
            text TEXT NOT NULL,
            marks TEXT NOT NULL,
            UNIQUE (pk, id)
          ) STRICT;
          CREATE VIRTUAL TABLE found_words USING fts5 (
            words, content = '', contentless_delete = 1, detail = none, tokenize = "ascii", prefix = '2 3'
          );
          CREATE VIRTUAL TABLE found_marks USING fts5 (
            marks, content = '', contentless_delete = 1, detail = none, tokenize = "ascii tokenchars '.:_-'"
          )`,
  },
  {
    name: "trail",
    // Which types stand in which table is decided by what is declared today (tables.ts): here is only told where they stand.
    sql: `CREATE TABLE trail (
            pk TEXT NOT NULL,
            id TEXT NOT NULL,
            type TEXT NOT NULL,
            v INTEGER NOT NULL,
            etag TEXT NOT NULL,
            fields TEXT NOT NULL,
            body TEXT NOT NULL,
            PRIMARY KEY (pk, id)
          ) STRICT;
          CREATE TABLE listed_types (type TEXT PRIMARY KEY) STRICT;
          INSERT INTO listed_types (type) SELECT DISTINCT type FROM documents`,
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
