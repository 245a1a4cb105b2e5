import type { Versioned } from "#src/kernel/aggregate-store.ts";
import { commandKey } from "#src/kernel/command.ts";
import type { Clock } from "#src/kernel/time.ts";
import { conversationIdOf } from "./conversation-id.ts";
import type { Conversation } from "./conversation.ts";
import type { ConversationStore } from "./conversation.store.ts";

export interface SeeConversationDeps {
  readonly conversations: ConversationStore;
  readonly clock: Clock;
}

export type SeenConversation = Pick<Conversation, "tenant" | "kind" | "reference" | "serviceUrl" | "bot">;

/** Remembers where a message came from, so that we can write there later. A new service address replaces the old one. */
export async function seeConversation(
  { conversations, clock }: SeeConversationDeps,
  seen: SeenConversation,
): Promise<Versioned<Conversation>> {
  const id = conversationIdOf(seen.tenant, seen.reference);
  const found = await conversations.get(id);
  const unchanged = found && found.value.serviceUrl === seen.serviceUrl && found.value.bot.id === seen.bot.id;
  if (unchanged) return found;
  const at = clock.now();
  const { tenant, kind, reference, serviceUrl, bot } = seen;
  const value: Conversation = {
    id,
    tenant,
    kind,
    reference,
    serviceUrl,
    bot,
    use: found?.value.use ?? null,
    seenAt: at,
  };
  const command = commandKey(id, "conversation.see", `${found?.rev ?? 0}`, [serviceUrl, bot.id]);
  const saved = found
    ? await conversations.save({
        value,
        expected: found,
        command,
        by: null,
        at,
        events: [{ type: "conversation_moved" }],
      })
    : await conversations.create({ value, command, by: null, at, events: [{ type: "conversation_seen" }] });
  // Another message wrote it a moment before; what it wrote is at least as new.
  return saved.ok ? saved.value : seeConversation({ conversations, clock }, seen);
}
