import type { ConversationStore } from "#src/conversation/conversation.store.ts";
import type { ConversationId } from "#src/conversation/conversation.ts";
import type { NotFound } from "#src/kernel/aggregate-store.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { RoleMissing } from "#src/people/coordination.policy.ts";
import { mayCoordinate } from "#src/people/coordination.policy.ts";
import type { Actor } from "#src/people/person.ts";
import type { ReviveNoticesDeps } from "./revive-notices.usecase.ts";
import { reviveNotices } from "./revive-notices.usecase.ts";

export interface RetryConversationDeps extends ReviveNoticesDeps {
  readonly conversations: Pick<ConversationStore, "get">;
}

/** Gives all that was given up in one place another try. What no longer holds is then not said, and repeating does no harm. */
export async function retryConversation(
  deps: RetryConversationDeps,
  actor: Actor,
  conversation: ConversationId,
): Promise<Result<void, RoleMissing | NotFound>> {
  const allowed = mayCoordinate(actor, "notice.retry");
  if (!allowed.ok) return allowed;
  const found = await deps.conversations.get(conversation);
  if (!found) return refuse({ code: "not_found" });
  await reviveNotices(deps, found.value);
  return ok(undefined);
}
