import { commandKey } from "#src/kernel/command.ts";
import type { Clock } from "#src/kernel/time.ts";
import type { ConversationId } from "./conversation.ts";
import type { ConversationStore } from "./conversation.store.ts";

export interface RenameConversationDeps {
  readonly conversations: ConversationStore;
  readonly clock: Clock;
}

export interface RenameConversation {
  readonly conversation: ConversationId;
  readonly name: string;
}

/** A channel that we know has got another name in Teams. Safe to repeat. */
export async function renameConversation(
  { conversations, clock }: RenameConversationDeps,
  { conversation, name }: RenameConversation,
): Promise<void> {
  const found = await conversations.get(conversation);
  if (!found || found.value.name === name) return;
  const saved = await conversations.save({
    value: { ...found.value, name },
    expected: found,
    command: commandKey(conversation, "conversation.rename", `${found.rev}`, name),
    by: null,
    at: clock.now(),
    events: [{ type: "conversation_renamed" }],
  });
  if (!saved.ok) await renameConversation({ conversations, clock }, { conversation, name });
}
