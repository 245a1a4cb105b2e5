import type { Change } from "./known-documents.ts";

/**
 * What stands in the partitions that were lately asked for something that is not there. Whether a command was spent is
 * asked before each act, and the answer is nearly always no: it then costs no query.
 */
export interface KnownPartitions {
  /** False where it is not known. */
  readonly isAbsent: (pk: string, id: string) => boolean;
  /** Remembers all ids of a partition that is not known yet. */
  readonly look: (pk: string) => void;
  readonly change: (changes: readonly Change[]) => void;
  /** Somebody else has written. */
  readonly forget: () => void;
}

/** `atMost` gives one id more than that where there are more. */
type IdsOf = (pk: string, atMost: number) => readonly string[];

const mostPartitions = 500;
/** Of a larger one only is known that it is large. */
const mostIds = 1_000;

export function knownPartitions(idsOf: IdsOf): KnownPartitions {
  const known = new Map<string, Set<string> | "large">();

  function keep(pk: string, ids: Set<string> | "large"): void {
    known.set(pk, ids);
    for (const oldest of known.keys()) {
      if (known.size <= mostPartitions) break;
      known.delete(oldest);
    }
  }

  return {
    isAbsent: (pk, id) => {
      const ids = known.get(pk);
      return ids !== undefined && ids !== "large" && !ids.has(id);
    },
    look: (pk) => {
      if (known.has(pk)) return;
      const ids = new Set(idsOf(pk, mostIds));
      keep(pk, ids.size > mostIds ? "large" : ids);
    },
    change: (changes) => {
      for (const { pk, id, row } of changes) {
        const ids = known.get(pk);
        if (ids === undefined || ids === "large") continue;
        if (row) ids.add(id);
        else ids.delete(id);
        if (ids.size > mostIds) keep(pk, "large");
      }
    },
    forget: () => known.clear(),
  };
}
