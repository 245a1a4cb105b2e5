import type { Versioned } from "#src/kernel/aggregate-store.ts";
import { commandKey } from "#src/kernel/command.ts";
import type { Clock, Instant } from "#src/kernel/time.ts";
import { dayOf, instantAt } from "#src/kernel/time.ts";
import type { Conversation } from "#src/conversation/conversation.ts";
import type { ConversationStore } from "#src/conversation/conversation.store.ts";
import type { WorkingHours } from "./quiet-hours.ts";
import { afterQuietHours, morning, nextMorning } from "./quiet-hours.ts";

export interface BringDigestDeps {
  readonly conversations: Pick<ConversationStore, "save">;
  readonly profile: WorkingHours;
  readonly clock: Clock;
}

/**
 * Brings the overview of this morning to the QRT's channel, and plans the next one. However long nobody looked, or however
 * far the clock jumped, there is one overview: that of today, and none in an evening or on a free day.
 */
export async function bringDigest(
  { conversations, profile, clock }: BringDigestDeps,
  channel: Versioned<Conversation>,
): Promise<boolean> {
  const at = clock.now();
  const { digestAt } = channel.value;
  const next = nextMorning(at, profile);
  // One that lies further away than the next was planned by a clock that ran ahead.
  if (digestAt !== null && digestAt > at && digestAt <= next) return false;
  const comes = digestAt !== null && digestAt <= at && isDigestTime(at, profile);
  const saved = await conversations.save({
    value: { ...channel.value, digestAt: next },
    expected: channel,
    command: commandKey("system", "digest.bring", `${channel.value.id}:${channel.rev}`, digestAt),
    by: null,
    at,
    events: comes && channel.value.state === "open" ? [{ type: "digest_came" }] : [],
  });
  return saved.ok;
}

/** Of a working day from nine until the evening. */
function isDigestTime(at: Instant, profile: WorkingHours): boolean {
  return afterQuietHours(at, profile) === at && at >= instantAt(dayOf(at), morning);
}
