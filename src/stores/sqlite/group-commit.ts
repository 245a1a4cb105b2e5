import type { Database } from "better-sqlite3";
import type { CommitHow, CommitOutcome, Operation } from "#src/kernel/document-store.port.ts";
import type { WriteDocuments } from "./write-documents.ts";

export interface GroupCommit {
  /** Resolves after the group it went along with is on disk. */
  readonly commit: (pk: string, operations: readonly Operation[], how?: CommitHow) => Promise<CommitOutcome>;
  /** Writes what is waiting now. */
  readonly flush: () => void;
}

interface Waiting {
  readonly pk: string;
  readonly operations: readonly Operation[];
  readonly lazily: boolean;
  readonly resolve: (outcome: CommitOutcome) => void;
  readonly reject: (error: unknown) => void;
}

/** Milliseconds that a commit which need not wait for the disk waits for one that does, to go along with it. */
const longestHeld = 20;
/** Milliseconds that a commit waits at most for others that are coming in. */
const longestGathered = 5;

/**
 * Waiting for the disk is most of the price of a commit, and it is the same for one as for fifty. So commits share a
 * transaction for as long as each turn of the event loop brings more of them, each behind a savepoint of its own: one that
 * is refused or fails leaves no trace and does not touch the others. What need not wait for the disk is held for a moment,
 * so that it mostly needs no transaction of its own; all are written in the order in which they were asked for.
 */
export function groupCommit(db: Database, { write, stands, isUncertain }: WriteDocuments): GroupCommit {
  const savepoint = db.prepare("SAVEPOINT one");
  const undo = db.prepare("ROLLBACK TO one");
  const release = db.prepare("RELEASE one");
  const together = db.transaction((group: readonly Waiting[]) => group.map(writeOne));
  let waiting: Waiting[] = [];
  let isWaitingForDisk = true;
  let held: NodeJS.Timeout | undefined;
  let isComing = false;
  let gatheredSince = 0;

  /** Without it the commits still come to the disk in their order, at the latest with the next one that waits. */
  function waitForDisk(wanted: boolean): void {
    if (wanted === isWaitingForDisk) return;
    db.exec(`PRAGMA synchronous = ${wanted ? "FULL" : "NORMAL"}`);
    isWaitingForDisk = wanted;
  }

  /** Gives back how to tell the asker, which must wait until the whole group is on disk. */
  function writeOne({ pk, operations, resolve, reject }: Waiting): () => void {
    savepoint.run();
    try {
      const { outcome, changes } = write(pk, operations);
      if (!outcome.ok) undo.run();
      release.run();
      return () => {
        stands(changes);
        resolve(outcome);
      };
    } catch (error) {
      // A full or broken disk ends the transaction of the whole group.
      if (!db.inTransaction) throw error;
      undo.run();
      release.run();
      return () => reject(error);
    }
  }

  function flush(): void {
    const group = waiting;
    waiting = [];
    isComing = false;
    clearTimeout(held);
    held = undefined;
    if (group.length === 0) return;
    try {
      waitForDisk(!group.every(({ lazily }) => lazily));
      for (const tell of together.immediate(group)) tell();
    } catch (error) {
      // The group failed as a whole. Its refusals are void too: they may rest on writes that did not come to stand.
      isUncertain();
      for (const { reject } of group) reject(error);
    }
  }

  /** Whoever comes alone waits for one turn and no clock. */
  function gather(before: number): void {
    const isGrowing = waiting.length > before;
    if (isGrowing && performance.now() - gatheredSince < longestGathered) setImmediate(gather, waiting.length);
    else flush();
  }

  return {
    flush,
    commit: (pk, operations, { lazily = false } = {}) => {
      const { promise, resolve, reject } = Promise.withResolvers<CommitOutcome>();
      waiting.push({ pk, operations, lazily, resolve, reject });
      if (lazily) held ??= setTimeout(flush, longestHeld);
      else if (!isComing) {
        isComing = true;
        gatheredSince = performance.now();
        setImmediate(gather, waiting.length);
      }
      return promise;
    },
  };
}
