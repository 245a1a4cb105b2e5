import type { Versioned } from "#src/kernel/aggregate-store.ts";
import { commandKey } from "#src/kernel/command.ts";
import type { Clock } from "#src/kernel/time.ts";
import type { Conversation, ConversationId } from "./conversation.ts";
import type { ConversationStore } from "./conversation.store.ts";
import { useKey } from "./conversation.store.ts";

export interface KeepOneHolderDeps {
  readonly conversations: ConversationStore;
  readonly clock: Clock;
}

/** More than one holder only stands there for a moment, or after a crash. */
const mostHolders = 100;

/**
 * There is one channel for the intake and one for the QRT: whoever was appointed before the newest loses the use. Follows
 * an appointment, as often as needed; a theme may have several channels.
 */
export async function keepOneHolder(deps: KeepOneHolderDeps, appointed: ConversationId): Promise<void> {
  const use = (await deps.conversations.get(appointed))?.value.use ?? null;
  if (use === null || use.for === "theme") return;
  const page = await deps.conversations.list({
    where: { use: use.for },
    order: "appointedAt",
    direction: "descending",
    limit: mostHolders,
  });
  const [, ...former] = page.items;
  const dismissed = await Promise.all(former.map((holder) => dismiss(deps, holder)));
  // Changed since it was listed, perhaps appointed anew: look again who is the newest.
  if (dismissed.includes(false)) await keepOneHolder(deps, appointed);
}

async function dismiss({ conversations, clock }: KeepOneHolderDeps, holder: Versioned<Conversation>): Promise<boolean> {
  const saved = await conversations.save({
    value: { ...holder.value, use: null, appointedAt: null, digestAt: null },
    expected: holder,
    command: commandKey(holder.value.id, "conversation.dismiss", `${holder.rev}`, useKey(holder.value.use)),
    by: null,
    at: clock.now(),
    events: [{ type: "conversation_appointed", use: null }],
  });
  return saved.ok;
}
