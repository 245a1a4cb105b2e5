import type { CommandKey } from "#src/kernel/command.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok } from "#src/kernel/result.ts";
import type { KeyReused, NotFound } from "#src/kernel/aggregate-store.ts";
import type { Clock } from "#src/kernel/time.ts";
import type { Actor } from "#src/people/person.ts";
import type { ConversationId, SmallTalk } from "./conversation.ts";
import type { ConversationStore } from "./conversation.store.ts";

export interface AnswerSmallTalkDeps {
  readonly conversations: ConversationStore;
  readonly clock: Clock;
}

export interface AnswerSmallTalk {
  readonly key: CommandKey;
  readonly conversation: ConversationId;
  readonly root: string | null;
  readonly talk: SmallTalk;
}

/** A greeting, thanks or an empty mention gets a short word back; it opens no intake. */
export async function answerSmallTalk(
  { conversations, clock }: AnswerSmallTalkDeps,
  actor: Actor,
  { key, conversation, root, talk }: AnswerSmallTalk,
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
    events: [{ type: "small_talk_heard", talk, root }],
  });
  if (saved.ok) return ok(undefined);
  // Two people greeted at once; the words of one do not undo those of the other.
  return answerSmallTalk({ conversations, clock }, actor, { key, conversation, root, talk });
}
