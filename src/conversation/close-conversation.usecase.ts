import { commandKey } from "#src/kernel/command.ts";
import type { Clock } from "#src/kernel/time.ts";
import type { Conversation, ConversationId } from "./conversation.ts";
import type { ConversationStore } from "./conversation.store.ts";

export interface CloseConversationDeps {
  readonly conversations: ConversationStore;
  readonly clock: Clock;
}

export interface CloseConversation {
  readonly conversation: ConversationId;
  /** `left` when we were taken out of it, `gone` when it was deleted. */
  readonly state: Exclude<Conversation["state"], "open">;
}

/**
 * We cannot write there any more. What it was used for stays with it, so that everybody sees what is missing, and so that
 * it is itself again once we are let in. Safe to repeat; of a place that we do not know there is nothing to close.
 */
export async function closeConversation(
  { conversations, clock }: CloseConversationDeps,
  { conversation, state }: CloseConversation,
): Promise<void> {
  const found = await conversations.get(conversation);
  // What was deleted cannot be left after that.
  if (!found || found.value.state === state || found.value.state === "gone") return;
  const at = clock.now();
  const saved = await conversations.save({
    value: { ...found.value, state },
    expected: found,
    command: commandKey(conversation, "conversation.close", `${found.rev}`, state),
    by: null,
    at,
    events: [{ type: "conversation_closed", state }],
  });
  if (!saved.ok) await closeConversation({ conversations, clock }, { conversation, state });
}

/** We were taken out of a whole team, or the team was deleted: that closes each of its channels. */
export async function closeTeam(
  deps: CloseConversationDeps,
  { team, state }: { readonly team: string } & Pick<CloseConversation, "state">,
): Promise<void> {
  const page = await deps.conversations.list({
    where: { team },
    order: "seenAt",
    direction: "descending",
    limit: mostChannels,
  });
  for (const { value } of page.items) await closeConversation(deps, { conversation: value.id, state });
}

/** Teams allows a thousand channels in a team, deleted ones included. */
const mostChannels = 1000;
