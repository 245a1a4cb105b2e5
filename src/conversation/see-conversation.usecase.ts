import type { Versioned } from "#src/kernel/aggregate-store.ts";
import { commandKey } from "#src/kernel/command.ts";
import type { Clock, Instant } from "#src/kernel/time.ts";
import { conversationIdOf } from "./conversation-id.ts";
import type { Conversation, ConversationEvent } from "./conversation.ts";
import type { ConversationStore } from "./conversation.store.ts";

export interface SeeConversationDeps {
  readonly conversations: ConversationStore;
  readonly clock: Clock;
}

/** What a delivery of Teams tells of its place. What it leaves out stays as it is known. */
export type SeenConversation = Pick<Conversation, "tenant" | "kind" | "reference" | "serviceUrl" | "bot"> &
  Partial<Pick<Conversation, "team" | "name" | "person">>;

/**
 * Remembers where a message came from, so that we can write there later. A new service address replaces the old one, and
 * whoever writes to us from a place that we had left lets us in again.
 */
export async function seeConversation(
  { conversations, clock }: SeeConversationDeps,
  seen: SeenConversation,
): Promise<Versioned<Conversation>> {
  const id = conversationIdOf(seen.tenant, seen.reference);
  const found = await conversations.get(id);
  if (found && !differs(found.value, seen)) return found;
  const at = clock.now();
  const value = found ? seenAgain(found.value, seen, at) : firstSeen(id, seen, at);
  const { serviceUrl, bot, team, name, person } = value;
  const command = commandKey(id, "conversation.see", `${found?.rev ?? 0}`, [serviceUrl, bot.id, team, name, person]);
  const told = { value, command, by: null, at };
  const saved = found
    ? await conversations.save({ ...told, expected: found, events: eventsBetween(found.value, value) })
    : await conversations.create({ ...told, events: [{ type: "conversation_seen" }] });
  // Another message wrote it a moment before; what it wrote is at least as new.
  return saved.ok ? saved.value : seeConversation({ conversations, clock }, seen);
}

function firstSeen(id: Conversation["id"], seen: SeenConversation, at: Instant): Conversation {
  const { tenant, kind, reference, team = null, serviceUrl, bot, name = null, person = null } = seen;
  return {
    id,
    tenant,
    kind,
    reference,
    team,
    serviceUrl,
    bot,
    name,
    person,
    use: null,
    appointedAt: null,
    state: "open",
    seenAt: at,
    digestAt: null,
  };
}

function seenAgain(known: Conversation, seen: SeenConversation, at: Instant): Conversation {
  const { serviceUrl, bot } = seen;
  const { team, name, person } = toldOf(known, seen);
  return { ...known, serviceUrl, bot, team, name, person, state: "open", seenAt: at };
}

function differs(known: Conversation, seen: SeenConversation): boolean {
  const { team, name, person } = toldOf(known, seen);
  const isKnown = known.team === team && known.name === name && known.person === person;
  const isThere = known.serviceUrl === seen.serviceUrl && known.bot.id === seen.bot.id && known.state === "open";
  return !isKnown || !isThere;
}

function toldOf(known: Conversation, { team, name, person }: SeenConversation) {
  return { team: team ?? known.team, name: name ?? known.name, person: person ?? known.person };
}

function eventsBetween(before: Conversation, after: Conversation): readonly ConversationEvent[] {
  const hasMoved = before.serviceUrl !== after.serviceUrl || before.bot.id !== after.bot.id;
  return [
    ...(hasMoved ? [{ type: "conversation_moved" } as const] : []),
    ...(before.name !== after.name ? [{ type: "conversation_renamed" } as const] : []),
    ...(before.state !== after.state ? [{ type: "conversation_opened" } as const] : []),
  ];
}
