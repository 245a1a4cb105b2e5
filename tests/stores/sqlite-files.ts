import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "@jest/globals";
import Sqlite from "better-sqlite3";

/** Names a new file each time, in a folder that goes with the last test. */
export function filesForTests(): () => string {
  const folder = mkdtempSync(join(tmpdir(), "vraagbaak-store-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  let files = 0;
  return () => {
    files += 1;
    return join(folder, `${files}.db`);
  };
}

/** Looks into the file as another program would. */
export function look<R>(file: string, at: (db: Sqlite.Database) => R): R {
  const db = new Sqlite(file);
  try {
    return at(db);
  } finally {
    db.close();
  }
}

/**
 * Counts the transactions in the write-ahead log: of the frames of one transaction only the last tells, in bytes 4 to 7,
 * how many pages the database has then (https://www.sqlite.org/fileformat2.html#the_write_ahead_log).
 */
export function transactionsIn(file: string): number {
  const log = readFileSync(`${file}-wal`);
  const [headerSize, frameHeaderSize] = [32, 24];
  const frameSize = frameHeaderSize + log.readUInt32BE(8);
  let found = 0;
  for (let at = headerSize; at + frameSize <= log.length; at += frameSize) if (log.readUInt32BE(at + 4) > 0) found += 1;
  return found;
}
