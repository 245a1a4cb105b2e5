import type { Conversation } from "#src/conversation/conversation.ts";
import type { Clock } from "#src/kernel/time.ts";
import { retried } from "./notice.ts";
import type { NoticeStore, StoredNotice } from "./notice.store.ts";

export interface ReviveNoticesDeps {
  readonly notices: Pick<NoticeStore, "dead" | "replace">;
  readonly clock: Clock;
}

const batch = 100;

/**
 * We can write in a place again: what could not be said there is tried once more, and the cards show the present. What no
 * longer holds is not said after all. Safe to repeat; what is tried is no longer dead.
 */
export async function reviveNotices(
  deps: ReviveNoticesDeps,
  { id, person }: Pick<Conversation, "id" | "person">,
): Promise<void> {
  await reviveAll(deps, id);
  if (person !== null) await reviveAll(deps, person);
}

async function reviveAll(deps: ReviveNoticesDeps, where: Parameters<NoticeStore["dead"]>[0]): Promise<void> {
  const dead = await deps.notices.dead(where, batch);
  const revived = await Promise.all(dead.map((stored) => revive(deps, stored)));
  // Each that was revived is listed no longer, so this comes to an end.
  if (dead.length === batch && revived.includes(true)) await reviveAll(deps, where);
}

function revive({ notices, clock }: ReviveNoticesDeps, stored: StoredNotice): Promise<boolean> {
  return notices.replace(stored, retried(stored.notice, clock.now()));
}
