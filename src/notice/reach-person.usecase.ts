import type { ConversationStore } from "#src/conversation/conversation.store.ts";
import { seeConversation } from "#src/conversation/see-conversation.usecase.ts";
import type { Clock } from "#src/kernel/time.ts";
import type { PersonId } from "#src/people/person.ts";
import type { PersonStore } from "#src/people/person.store.ts";
import type { NoticePlace } from "./notice-content.ts";
import type { Messenger, Opening } from "./notice.port.ts";

export interface ReachPersonDeps {
  readonly conversations: ConversationStore;
  readonly people: Pick<PersonStore, "get">;
  readonly messenger: Pick<Messenger, "open">;
  readonly clock: Clock;
}

type Reached = { readonly outcome: "reached"; readonly place: NoticePlace };

/** The chat between somebody and us: the one that we know, or else a new one, which we then know. */
export async function reachPerson(
  deps: ReachPersonDeps,
  id: PersonId,
): Promise<Reached | Exclude<Opening, { readonly outcome: "opened" }>> {
  const { conversations, people, messenger } = deps;
  const known = await latest(conversations, { person: id });
  if (known) return reached(known.id);
  const [person, anywhere] = await Promise.all([people.get(id), latest(conversations, {})]);
  if (!person || !anywhere) return { outcome: "refused", problem: "nowhere to write" };
  // A guest is met where the bot lives, not in the tenant that the guest comes from.
  const { tenant, serviceUrl, bot } = anywhere;
  const opening = await messenger.open({ tenant, serviceUrl, bot, object: person.value.object });
  if (opening.outcome !== "opened") return opening;
  const { reference } = opening;
  const seen = await seeConversation(deps, { tenant, kind: "personal_chat", reference, serviceUrl, bot, person: id });
  return reached(seen.value.id);
}

function reached(conversation: NoticePlace["conversation"]): Reached {
  return { outcome: "reached", place: { conversation, root: null } };
}

async function latest(conversations: ConversationStore, where: { readonly person?: PersonId }) {
  const page = await conversations.list({ where, order: "seenAt", direction: "descending", limit: 1 });
  return page.items[0]?.value;
}
