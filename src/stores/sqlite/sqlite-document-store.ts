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
import { alignIndexes } from "./list-indexes.ts";
import { countSql, listSql } from "./list-sql.ts";
import { migrate } from "./migrations.ts";
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
  const reads = readsTogether(db);
  const { commit, flush } = groupCommit(db, documentWriter(db), reads.end);
  const one = db.prepare<[string, string], Row>(`${select} WHERE pk = ? AND id = ?`);
  const ofOneType = db.prepare<[string, string], Row>(`${select} WHERE pk = ? AND type = ? ORDER BY id`);

  function list(query: ListQuery): Page<StoredDocument> {
    declared.mustHave(query.type, Object.keys(query.where), query.order);
    const { text, values } = listSql(query);
    const rows = prepared<Row>(text).all(...values);
    const items = rows.slice(0, query.limit).map(documentOf);
    return { items, next: rows.length > query.limit ? (items.at(-1)?.fields[query.order] ?? null) : null };
  }

  return {
    get: async (pk, id) => {
      reads.begin();
      const row = one.get(pk, id);
      return row && documentOf(row);
    },
    partition: async (pk, type) => ofOneType.all(pk, type).map(documentOf),
    commit: async (pk, operations, how) => {
      if (!db.open) throw new Error("the store is closed");
      return commit(pk, operations, how);
    },
    list: async (query) => list(query),
    count: async (type, where) => {
      declared.mustHave(type, Object.keys(where));
      const { text, values } = countSql(type, where);
      return prepared<{ readonly total: number }>(text).get(...values)?.total ?? 0;
    },
    close: async () => {
      flush();
      reads.end();
      db.close();
    },
  };
}

interface Row {
  readonly pk: string;
  readonly id: string;
  readonly type: string;
  readonly v: number;
  readonly etag: string;
  readonly fields: string;
  readonly body: string;
}

const select = "SELECT pk, id, type, v, etag, fields, body FROM documents";
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
    alignIndexes(db, declarations);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/**
 * The reads of one turn of the event loop share a transaction: opening and closing one is half the price of reading a
 * document. Whoever writes ends it first.
 */
function readsTogether(db: Database): { readonly begin: () => void; readonly end: () => void } {
  const open = db.prepare("BEGIN");
  const close = db.prepare("COMMIT");
  let ending: NodeJS.Immediate | undefined;

  function end(): void {
    if (!ending) return;
    clearImmediate(ending);
    ending = undefined;
    // A broken disk may have ended it already.
    if (db.inTransaction) close.run();
  }

  return {
    begin: () => {
      if (ending) return;
      open.run();
      ending = setImmediate(end);
    },
    end,
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

/** Parsed where it is read: whoever knows this etag already, or asks for the order only, needs neither. */
function documentOf({ pk, id, type, v, etag, fields, body }: Row): StoredDocument {
  return {
    pk,
    id,
    type,
    v,
    etag,
    get fields() {
      // Written from a record of strings.
      return JSON.parse(fields) as Record<string, string>;
    },
    get body() {
      return JSON.parse(body) as unknown;
    },
  };
}
