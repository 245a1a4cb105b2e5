import { conversationKind, conversationStore, useKey } from "#src/conversation/conversation.store.ts";
import { deliveryMomentKind, deliveryMomentStore } from "#src/delivery/delivery-moment.store.ts";
import { decisionKind } from "#src/initiative/decision.store.ts";
import { initiativeKind, initiativeNewsKind, initiativeStore } from "#src/initiative/initiative.store.ts";
import { declarationOf } from "#src/kernel/document-kind.ts";
import type { DocumentStore } from "#src/kernel/document-store.port.ts";
import { outboxKind } from "#src/kernel/outbox.ts";
import { Instant } from "#src/kernel/time.ts";
import { loadProfile, zwolleDirectory } from "#src/main/load-profile.ts";
import { loadSampleAlliance } from "#src/main/sample/sample-alliance.ts";
import { partnerKind, partnerStore } from "#src/partner/partner.store.ts";
import { personKind, personStore } from "#src/people/person.store.ts";
import type { Profile } from "#src/profile/profile.ts";
import { questionKind, questionStore } from "#src/question/question.store.ts";
import { openSqliteStore } from "#src/stores/sqlite/sqlite-document-store.ts";

export const serviceUrl = "http://127.0.0.1:56150/_connector";
export const bot = { id: "28:bot", name: "Vraagbaak" };
export const profile = profileOfZwolle();
/** A Thursday in the middle of the working day. */
export const workday = "2026-11-19T10:30:00.000Z";

export function emptyStore(): DocumentStore {
  const kinds = [
    questionKind,
    initiativeKind,
    initiativeNewsKind,
    decisionKind,
    personKind,
    partnerKind,
    conversationKind,
    deliveryMomentKind,
    outboxKind,
  ];
  return openSqliteStore({ file: ":memory:", declarations: kinds.map(declarationOf) });
}

export async function load(documents: DocumentStore, now: string = workday): Promise<void> {
  const clock = { now: () => Instant.parse(now) };
  await loadSampleAlliance({ documents, profile, directory: zwolleDirectory, clock, serviceUrl, bot });
}

/** Reading parses every document by its schema, so what comes back has passed. */
export async function loaded(now: string = workday) {
  const documents = emptyStore();
  await load(documents, now);
  return { documents, ...(await everythingIn(documents)) };
}

export async function everythingIn(documents: DocumentStore) {
  const page = { where: {}, direction: "ascending", limit: 200 } as const;
  const values = <T>({ items }: { readonly items: readonly { readonly value: T }[] }) =>
    items.map(({ value }) => value);
  return {
    questions: values(await questionStore(documents).list({ ...page, order: "askedAt" })),
    initiatives: values(await initiativeStore(documents).list({ ...page, order: "bornAt" })),
    moments: values(await deliveryMomentStore(documents).list({ ...page, order: "day" })),
    people: values(await personStore(documents).list({ ...page, order: "name" })),
    partners: values(await partnerStore(documents).list({ ...page, order: "name" })),
    conversations: values(await conversationStore(documents).list({ ...page, order: "seenAt" })).toSorted(
      (one, other) => String(useKey(one.use)).localeCompare(String(useKey(other.use))),
    ),
  };
}

function profileOfZwolle(): Profile {
  const read = loadProfile();
  if (!read.ok) throw new Error(`${read.refusal.file}: ${read.refusal.problem}`);
  return read.value;
}
