import { commandKey } from "#src/kernel/command.ts";
import { ok } from "#src/kernel/result.ts";
import { pageAsked, route } from "#src/kernel/route.ts";
import { mayCoordinate } from "#src/people/coordination.policy.ts";
import type { Person } from "#src/people/person.ts";
import { actorOf } from "#src/people/person.ts";
import type { AppointConversationDeps } from "./appoint-conversation.usecase.ts";
import { appointConversation } from "./appoint-conversation.usecase.ts";
import { appointConversationUse, listConversations } from "./conversation.contract.ts";
import type { ConversationShownDeps } from "./conversation.presenter.ts";
import { conversationShown } from "./conversation.presenter.ts";
import type { ConversationStore } from "./conversation.store.ts";

export function conversationsRoute(
  deps: ConversationShownDeps & { readonly conversations: Pick<ConversationStore, "list"> },
) {
  return route(listConversations, async (person: Person, { query }) => {
    const actor = actorOf(person);
    const allowed = mayCoordinate(actor, "conversation.see");
    if (!allowed.ok) return allowed;
    const page = await deps.conversations.list({
      where: { kind: "channel" },
      order: "seenAt",
      direction: "descending",
      ...pageAsked(query),
    });
    const items = page.items.map(({ value }) => conversationShown(deps, actor, value));
    return ok({ items: await Promise.all(items), next: page.next });
  });
}

/** The key is made as for the button of the settings card: the same intention, told by another face. */
export function appointConversationRoute(deps: AppointConversationDeps & ConversationShownDeps) {
  return route(appointConversationUse, async (person: Person, { params: { id: conversation }, body }) => {
    const actor = actorOf(person);
    const { nonce, use } = body;
    const key = commandKey(person.id, "conversation.appoint", nonce, { conversation, use });
    const appointed = await appointConversation(deps, actor, { key, conversation, use });
    return appointed.ok ? ok(await conversationShown(deps, actor, appointed.value.value)) : appointed;
  });
}
