import type { Database, Statement } from "better-sqlite3";
import Sqlite from "better-sqlite3";
import type {
  DocumentDeclaration,
  DocumentStore,
  ListQuery,
  Page,
  StoredDocument,
} from "#src/kernel/document-store.port.ts";
import { readDeclarations } from "./declarations.ts";
import { groupCommit } from "./group-commit.ts";
import { knownDocuments } from "./known-documents.ts";
import { knownPartitions } from "./known-partitions.ts";
import { alignIndexes } from "./list-indexes.ts";
import { countSql, listSql } from "./list-sql.ts";
import { migrate } from "./migrations.ts";
import type { Row } from "./row.ts";
import { documentOf } from "./row.ts";
import { searching } from "./search.ts";
import { alignTables, tables } from "./tables.ts";
import { documentWriter } from "./write-documents.ts";

export interface SqliteStore {
  /** A path on a local disk (WAL does not work over a network), or `:memory:`. */
  readonly file: string;
  readonly declarations: readonly DocumentDeclaration[];
}

/** Opens the file, makes or updates its schema, and serves documents from it. Throws when a newer version wrote the file. */
export function openSqliteStore({ file, declarations }: SqliteStore): DocumentStore {
  const declared = readDeclarations(declarations);
  const db = openDatabase(file, declared.all);
  const prepared = preparing(db);
  const known = knownDocuments();
  const idsOf = db.prepare<[string, string, number], string>(`${inEither("SELECT id", "pk = ?")} LIMIT ?`).pluck();
  const partitions = knownPartitions((pk, atMost) => idsOf.all(pk, pk, atMost + 1));
  const lookForOthers = onceATurn(otherWriters(db), () => {
    known.forget();
    partitions.forget();
  });
  const { commit, flush } = groupCommit(db, documentWriter(db, { known, partitions, tableOf: declared.tableOf }));
  const one = db.prepare<[string, string, string, string], Row>(inEither(select, "pk = ? AND id = ?"));

  let isClosed = false;

  function list(query: ListQuery): Page<StoredDocument> {
    declared.mustHave(query.type, Object.keys(query.where), query.order);
    const { text, values } = listSql(declared.tableOf(query.type), query);
    const rows = prepared<Row>(text).all(...values);
    const items = rows.slice(0, query.limit).map(documentOf);
    return { items, next: rows.length > query.limit ? (items.at(-1)?.fields[query.order] ?? null) : null };
  }

  return {
    changedElsewhere: otherWriters(db),
    get: async (pk, id) => {
      if (isClosed) throw new Error("the store is closed");
      lookForOthers();
      const standing = known.find(pk, id);
      if (standing) return standing.document;
      if (partitions.isAbsent(pk, id)) return undefined;
      const row = one.get(pk, id, pk, id);
      if (row) return known.learn(row).document;
      partitions.look(pk);
      return undefined;
    },
    partition: async (pk, type) =>
      prepared<Row>(`${select} FROM ${declared.tableOf(type)} WHERE pk = ? AND type = ? ORDER BY id`)
        .all(pk, type)
        .map(documentOf),
    commit: async (pk, operations, how) => {
      if (isClosed) throw new Error("the store is closed");
      return commit(pk, operations, how);
    },
    list: async (query) => list(query),
    count: async (type, where) => {
      declared.mustHave(type, Object.keys(where));
      const { text, values } = countSql(declared.tableOf(type), type, where);
      return prepared<{ readonly total: number }>(text).get(...values)?.total ?? 0;
    },
    ...searching(declared, prepared),
    close: async () => {
      isClosed = true;
      flush();
      db.close();
    },
  };
}

const select = "SELECT pk, id, type, v, etag, fields, body";

/** A place of a partition and an id is taken in one of the tables at most. */
function inEither(what: string, where: string): string {
  return tables.map((table) => `${what} FROM ${table} WHERE ${where}`).join(" UNION ALL ");
}

/** How long to wait for another program that writes to the same file; the event loop waits along. */
const busyMilliseconds = 2_000;

function openDatabase(file: string, declarations: readonly DocumentDeclaration[]): Database {
  const db = new Sqlite(file, { timeout: busyMilliseconds });
  try {
    db.pragma("journal_mode = WAL");
    db.pragma("synchronous = FULL");
    // A page that is written often is then copied to the file less often: a fifth off the CPU of a commit. In pages, 16 MB.
    db.pragma("wal_autocheckpoint = 4000");
    // In KiB, negative by SQLite's convention: the indexes of some hundred thousand documents.
    db.pragma("cache_size = -32000");
    db.pragma("foreign_keys = ON");
    // What is erased must not linger in free pages.
    db.pragma("secure_delete = ON");
    migrate(db);
    alignTables(db, declarations);
    alignIndexes(db, declarations);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** SQLite counts the commits of others on the file, and does not count our own. */
function otherWriters(db: Database): () => boolean {
  const version = db.prepare<[], number>("PRAGMA data_version").pluck();
  let known = version.get();
  return () => {
    const before = known;
    known = version.get();
    return known !== before;
  };
}

/**
 * Asking whether others wrote takes a lock, and costs as much as reading a document. What one turn of the event loop reads
 * may be as old as its beginning; who writes on it is held to its etag.
 */
function onceATurn(haveOthersWritten: () => boolean, othersWrote: () => void): () => void {
  let isAsked = false;
  return () => {
    if (isAsked) return;
    isAsked = true;
    setImmediate(() => {
      isAsked = false;
    });
    if (haveOthersWritten()) othersWrote();
  };
}

/** Statements are made once for each form of query; there are as many forms as ways in which the code asks. */
function preparing(db: Database): <R>(text: string) => Statement<unknown[], R> {
  const statements = new Map<string, Statement>();
  return <R>(text: string) => {
    const statement = statements.get(text) ?? db.prepare(text);
    statements.set(text, statement);
    // The text alone decides the columns, and whoever asks wrote the text.
    return statement as Statement<unknown[], R>;
  };
}
