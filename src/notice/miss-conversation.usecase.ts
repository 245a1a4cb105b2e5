import type { CloseConversationDeps } from "#src/conversation/close-conversation.usecase.ts";
import { closeConversation } from "#src/conversation/close-conversation.usecase.ts";
import type { ConversationId } from "#src/conversation/conversation.ts";
import type { Instant } from "#src/kernel/time.ts";
import type { PersonId } from "#src/people/person.ts";
import type { NoticeStore } from "./notice.store.ts";

export interface MissConversationDeps extends CloseConversationDeps {
  readonly notices: Pick<NoticeStore, "list">;
}

export interface MissConversation {
  readonly conversation: ConversationId;
  /** Since when nothing is found there. */
  readonly since: Instant;
}

/**
 * Teams said for a day that a place does not exist: then it was deleted without our being told. Unless something else has
 * arrived there since; then only what was said is at fault. Whoever writes to us from there opens it again.
 */
export async function missConversation(
  deps: MissConversationDeps,
  { conversation, since }: MissConversation,
): Promise<void> {
  const found = await deps.conversations.get(conversation);
  if (!found) return;
  const { person } = found.value;
  const places = person === null ? [conversation] : [conversation, person];
  const arrived = await Promise.all(places.map((place) => hasArrived(deps, place, since)));
  if (!arrived.includes(true)) await closeConversation(deps, { conversation, state: "gone" });
}

async function hasArrived(
  { notices }: MissConversationDeps,
  place: ConversationId | PersonId,
  since: Instant,
): Promise<boolean> {
  const { items } = await notices.list({ state: "sent", place }, { limit: 1 });
  return items.some(({ sentAt }) => sentAt !== null && sentAt >= since);
}
