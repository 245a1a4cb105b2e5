import type { KeyReused, NotFound } from "#src/kernel/aggregate-store.ts";
import type { CommandKey } from "#src/kernel/command.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok } from "#src/kernel/result.ts";
import type { Clock } from "#src/kernel/time.ts";
import type { Actor } from "#src/people/person.ts";
import type { ConversationId, Word } from "./conversation.ts";
import type { ConversationStore } from "./conversation.store.ts";

export interface HearWordDeps {
  readonly conversations: ConversationStore;
  readonly clock: Clock;
}

export interface HearWord {
  readonly key: CommandKey;
  readonly conversation: ConversationId;
  readonly root: string | null;
  readonly word: Word;
}

/** Somebody asks for a card with a word such as `instellen`; it is posted where the word was written. */
export async function hearWord(
  { conversations, clock }: HearWordDeps,
  actor: Actor,
  { key, conversation, root, word }: HearWord,
): Promise<Result<void, NotFound | KeyReused>> {
  const found = await conversations.forCommand(conversation, key);
  if (!found.ok) return found;
  if (found.replayed) return ok(undefined);
  const saved = await conversations.save({
    value: found.value.value,
    expected: found.value,
    command: key,
    by: actor.person,
    at: clock.now(),
    events: [{ type: "word_heard", word, root }],
  });
  if (saved.ok) return ok(undefined);
  // Two people wrote at once; the words of one do not undo those of the other.
  return hearWord({ conversations, clock }, actor, { key, conversation, root, word });
}
