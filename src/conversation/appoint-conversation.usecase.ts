import type { KeyReused, NotFound, Versioned } from "#src/kernel/aggregate-store.ts";
import type { CommandKey } from "#src/kernel/command.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Clock, Instant } from "#src/kernel/time.ts";
import { addMilliseconds } from "#src/kernel/time.ts";
import type { RoleMissing } from "#src/people/coordination.policy.ts";
import { mayCoordinate } from "#src/people/coordination.policy.ts";
import type { Actor } from "#src/people/person.ts";
import type { Profile } from "#src/profile/profile.ts";
import type { Conversation, ConversationId, ConversationUse } from "./conversation.ts";
import type { ConversationStore } from "./conversation.store.ts";
import { holderOf } from "./conversation.store.ts";
import { keepOneHolder } from "./keep-one-holder.usecase.ts";

export interface AppointConversationDeps {
  readonly conversations: ConversationStore;
  readonly profile: Pick<Profile, "themes">;
  readonly clock: Clock;
}

export interface AppointConversation {
  readonly key: CommandKey;
  readonly conversation: ConversationId;
  /** Null takes its use away. */
  readonly use: ConversationUse | null;
}

/** A chat is between people; only a channel can work for the alliance. */
export interface NotAChannel {
  readonly code: "not_a_channel";
}

/** We cannot write there, so nothing that we do there would arrive. */
export interface ConversationClosed {
  readonly code: "conversation_closed";
}

interface UnknownTheme {
  readonly code: "unknown_theme";
}

/**
 * The network lead says what a channel is for. It rests on no revision: what was said last counts. The channel that had
 * the use before loses it after this one has it, so that there is always one; if that fails here, the outbox does it.
 */
export async function appointConversation(
  deps: AppointConversationDeps,
  actor: Actor,
  command: AppointConversation,
): Promise<
  Result<Versioned<Conversation>, RoleMissing | NotFound | KeyReused | NotAChannel | ConversationClosed | UnknownTheme>
> {
  const { conversations, profile, clock } = deps;
  const { key, conversation, use } = command;
  const allowed = mayCoordinate(actor, "conversation.appoint");
  if (!allowed.ok) return allowed;
  if (use?.for === "theme" && !profile.themes.some((theme) => theme.key === use.theme)) {
    return refuse({ code: "unknown_theme" });
  }
  const found = await conversations.forCommand(conversation, key);
  if (!found.ok) return found;
  if (found.replayed) return ok(found.value);
  const standing = found.value;
  if (standing.value.kind !== "channel") return refuse({ code: "not_a_channel" });
  if (use !== null && standing.value.state !== "open") return refuse({ code: "conversation_closed" });
  const at = clock.now();
  const saved = await conversations.save({
    value: {
      ...standing.value,
      use,
      appointedAt: use && (await afterFormer(conversations, use, at)),
      digestAt: null,
    },
    expected: standing,
    command: key,
    by: actor.person,
    at,
    events: [{ type: "conversation_appointed", use }],
  });
  if (saved.ok) {
    await keepOneHolder(deps, conversation);
    return saved;
  }
  return saved.refusal.code === "stale" ? appointConversation(deps, actor, command) : refuse(saved.refusal);
}

/** Later than the appointment that it follows, even where a clock went back in between. */
async function afterFormer(conversations: ConversationStore, use: ConversationUse, at: Instant): Promise<Instant> {
  const former = (await holderOf(conversations, use))?.value.appointedAt ?? null;
  return former === null || former < at ? at : addMilliseconds(former, 1);
}
