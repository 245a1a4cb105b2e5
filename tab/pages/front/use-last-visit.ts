import { useEffect, useState } from "react";
import type { Instant } from "#src/kernel/time.ts";
import { remembered } from "#tab/ui/remembered.ts";

/** Whoever comes back within this time is still on the same visit: what was new stays marked. */
const oneVisit = 30 * 60_000;

interface Visit {
  /** Until when the reader had seen what changed. */
  readonly since: Instant;
  /** When the page was opened last. */
  readonly at: Instant;
}

/**
 * Until when the reader had seen what changed: what is newer is new, also when it comes while the page is open. Told by the
 * server's clock alone, since a browser's may be wrong by a day. On the first visit nothing is new but what comes after it.
 */
export function useLastVisit(who: string, now: Instant): Instant {
  const [visit] = useState((): Visit => ({ since: seenBefore(who, now), at: now }));
  useEffect(() => remembered.keep(nameOf(who), JSON.stringify(visit)), [who, visit]);
  return visit.since;
}

function seenBefore(who: string, now: Instant): Instant {
  const kept = keptVisit(who);
  if (kept === null) return now;
  return Date.parse(now) - Date.parse(kept.at) < oneVisit ? kept.since : kept.at;
}

function keptVisit(who: string): Visit | null {
  try {
    const kept: unknown = JSON.parse(remembered.read(nameOf(who)) ?? "null");
    return isVisit(kept) ? kept : null;
  } catch {
    return null;
  }
}

function isVisit(kept: unknown): kept is Visit {
  if (typeof kept !== "object" || kept === null || !("since" in kept) || !("at" in kept)) return false;
  return isTime(kept.since) && isTime(kept.at);
}

/** Only compared with what the server tells: what somebody wrote there by hand marks too much or too little, no more. */
function isTime(text: unknown): text is Instant {
  return typeof text === "string" && !Number.isNaN(Date.parse(text));
}

function nameOf(who: string): string {
  return `visit.${who}`;
}
