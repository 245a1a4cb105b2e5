import type { KeyReused, NotFound } from "#src/kernel/aggregate-store.ts";
import type { CommandKey } from "#src/kernel/command.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok } from "#src/kernel/result.ts";
import type { Clock } from "#src/kernel/time.ts";
import type { Actor } from "#src/people/person.ts";
import type { ConversationEvent, ConversationId, SmallTalk, Word } from "./conversation.ts";
import type { ConversationStore } from "./conversation.store.ts";

export interface HearDeps {
  readonly conversations: ConversationStore;
  readonly clock: Clock;
}

interface Heard {
  readonly key: CommandKey;
  readonly conversation: ConversationId;
  readonly root: string | null;
}

/** A greeting, thanks or an empty mention gets a short word back; it opens no intake. */
export function hearSmallTalk(
  deps: HearDeps,
  actor: Actor,
  { talk, ...heard }: Heard & { readonly talk: SmallTalk },
): Promise<Result<void, NotFound | KeyReused>> {
  return hear(deps, actor, { ...heard, event: { type: "small_talk_heard", talk, root: heard.root } });
}

/** Somebody asks for a card with a word such as `instellen`; it is posted where the word was written. */
export function hearWord(
  deps: HearDeps,
  actor: Actor,
  { word, ...heard }: Heard & { readonly word: Word },
): Promise<Result<void, NotFound | KeyReused>> {
  return hear(deps, actor, { ...heard, event: { type: "word_heard", word, root: heard.root } });
}

async function hear(
  { conversations, clock }: HearDeps,
  actor: Actor,
  heard: Heard & { readonly event: ConversationEvent },
): Promise<Result<void, NotFound | KeyReused>> {
  const found = await conversations.forCommand(heard.conversation, heard.key);
  if (!found.ok) return found;
  if (found.replayed) return ok(undefined);
  const saved = await conversations.save({
    value: found.value.value,
    expected: found.value,
    command: heard.key,
    by: actor.person,
    at: clock.now(),
    events: [heard.event],
  });
  if (saved.ok) return ok(undefined);
  // Two people wrote at once; the words of one do not undo those of the other.
  return hear({ conversations, clock }, actor, heard);
}
