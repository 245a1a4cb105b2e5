import type { ConversationStore } from "#src/conversation/conversation.store.ts";
import { holderOf } from "#src/conversation/conversation.store.ts";
import type { Log } from "#src/kernel/log.port.ts";
import type { BringDigestDeps } from "#src/notice/bring-digest.usecase.ts";
import { bringDigest } from "#src/notice/bring-digest.usecase.ts";

export interface DigestDeps extends BringDigestDeps {
  readonly conversations: Pick<ConversationStore, "list" | "save">;
  readonly log: Log;
}

/**
 * Lets the morning overview come where it is due. A channel that has just become the QRT's, and one from before there were
 * overviews, gets its first one planned here. Returns how many it met; one that fails stays due.
 */
export async function digestAll(deps: DigestDeps): Promise<number> {
  const channel = await holderOf(deps.conversations, { for: "qrt" });
  if (!channel) return 0;
  try {
    return (await bringDigest(deps, channel)) ? 1 : 0;
  } catch (error) {
    deps.log.error({ conversation: channel.value.id, error }, "overview not brought");
    return 0;
  }
}
