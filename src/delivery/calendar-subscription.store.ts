import { z } from "zod";
import type { DocumentKind } from "#src/kernel/document-kind.ts";
import { decode, encode } from "#src/kernel/document-kind.ts";
import type { DocumentStore } from "#src/kernel/document-store.port.ts";
import { Instant } from "#src/kernel/time.ts";
import type { PersonId } from "#src/people/person.ts";

/** The digest of the secret in somebody's calendar address: the secret itself is known to that calendar alone. */
const CalendarSubscription = z.strictObject({ secretDigest: z.string(), since: Instant });
export type CalendarSubscription = z.infer<typeof CalendarSubscription>;

export interface CalendarSubscriptions {
  of(person: PersonId): Promise<CalendarSubscription | null>;
  /** Takes the place of the one that stood. */
  put(person: PersonId, subscription: CalendarSubscription): Promise<void>;
  /** Safe to repeat. */
  remove(person: PersonId): Promise<void>;
}

const subscriptionKind: DocumentKind<CalendarSubscription, never, never> = {
  type: "calendar-subscription",
  v: 1,
  schema: CalendarSubscription,
  upcasts: {},
  filters: {},
  orders: {},
};

const id = "calendar-subscription";

/** It stands with the person, and is erased with them. */
export function calendarSubscriptions(documents: DocumentStore): CalendarSubscriptions {
  const write: CalendarSubscriptions["put"] = async (person, subscription) => {
    const stored = await documents.get(person, id);
    const document = encode(subscriptionKind, { pk: person, id }, subscription);
    const outcome = await documents.commit(person, [
      stored ? { op: "replace", document, etag: stored.etag } : { op: "create", document },
    ]);
    // Two windows of one person at once: the later address is the one that holds.
    if (!outcome.ok) await write(person, subscription);
  };
  return {
    put: write,
    of: async (person) => {
      const stored = await documents.get(person, id);
      return stored ? decode(subscriptionKind, stored) : null;
    },
    remove: async (person) => {
      const stored = await documents.get(person, id);
      if (stored) await documents.commit(person, [{ op: "delete", id, etag: stored.etag }]);
    },
  };
}
