import type { Conversation, ConversationUse } from "#src/conversation/conversation.ts";
import { conversationIdOf } from "#src/conversation/conversation-id.ts";
import type { CommandKey } from "#src/kernel/command.ts";
import { commandKey } from "#src/kernel/command.ts";
import type { DocumentStore } from "#src/kernel/document-store.port.ts";
import { Instant } from "#src/kernel/time.ts";
import type { Stores } from "#src/main/stores.ts";
import { declarations, typedStores } from "#src/main/stores.ts";
import type { Partner } from "#src/partner/partner.ts";
import { PartnerId } from "#src/partner/partner.ts";
import type { Actor, Person } from "#src/people/person.ts";
import { PersonId, actorOf } from "#src/people/person.ts";
import { openSqliteStore } from "#src/stores/sqlite/sqlite-document-store.ts";
import type { FakeClock } from "./fake-clock.ts";
import { fakeClock } from "./fake-clock.ts";
import { profile } from "./loaded-sample.ts";
import { eve, housing, noor, sam, school } from "./people.ts";

/** She guards who is who: the network lead. */
export const lea: Person = {
  ...noor,
  id: PersonId.parse("per_lea"),
  object: "00000000-0000-4000-8000-000000000005",
  name: "Lea Voorbeeld",
  roles: [{ role: "network_lead" }],
};

/** What the housing foundation becomes part of in the tests. */
export const landlord: Partner = {
  id: PartnerId.parse("prt_sample-landlord"),
  name: "Verhuurders Voorbeeld",
  kind: "housing",
  expertise: ["Huurwoningen"],
  mergedInto: null,
};

export interface CoordinationDesk extends Stores {
  readonly documents: DocumentStore;
  readonly clock: FakeClock;
  readonly profile: typeof profile;
  readonly close: () => Promise<void>;
}

/** Three partners, and a network lead, a member of the QRT, a partner and a newcomer. */
export async function coordinationDesk(): Promise<CoordinationDesk> {
  const documents = openSqliteStore({ file: ":memory:", declarations });
  const stores = typedStores(documents, profile.numberPrefix, () => undefined);
  const clock = fakeClock(Instant.parse("2026-11-06T09:00:00.000Z"));
  const told = (id: string) => ({ command: commandKey("test", "given", id, id), by: null, at: clock.now() });
  for (const partner of [housing, school, landlord]) {
    await stores.partners.create({ value: partner, ...told(partner.id), events: [{ type: "partner_joined" }] });
  }
  for (const person of [lea, sam, noor, eve]) {
    await stores.people.create({ value: person, ...told(person.id), events: [{ type: "person_welcomed" }] });
  }
  return { ...stores, documents, clock, profile, close: () => documents.close() };
}

export function actorFor(person: Person): Actor {
  return actorOf(person);
}

/** One intention of the test; the same name and content are the same intention. */
export function intention(name: string, content: unknown = null): CommandKey {
  return commandKey("test", "intention", name, content);
}

const tenant = "00000000-0000-4000-8000-00000000000a";

export function channel(name: string, changes: Partial<Conversation> = {}): Conversation {
  const reference = `19:${name.toLowerCase()}@thread.tacv2`;
  return {
    id: conversationIdOf(tenant, reference),
    tenant,
    kind: "channel",
    reference,
    team: "19:team@thread.tacv2",
    serviceUrl: "http://127.0.0.1:3979/",
    bot: { id: "28:bot", name: "Vraagbaak" },
    name,
    person: null,
    use: null,
    appointedAt: null,
    state: "open",
    seenAt: Instant.parse("2026-11-02T09:00:00.000Z"),
    digestAt: null,
    ...changes,
  };
}

export async function givenChannel(
  { conversations, clock }: CoordinationDesk,
  value: Conversation,
): Promise<Conversation> {
  const command = commandKey("test", "given", value.id, value.id);
  const events = [{ type: "conversation_seen" } as const];
  const created = await conversations.create({ value, command, by: null, at: clock.now(), events });
  if (!created.ok) throw new Error(created.refusal.code);
  return value;
}

export async function useOf(
  { conversations }: CoordinationDesk,
  { id }: Conversation,
): Promise<ConversationUse | null> {
  return (await conversations.get(id))?.value.use ?? null;
}
