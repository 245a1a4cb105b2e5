import type { AggregateStore, StoreOptions } from "#src/kernel/aggregate-store.ts";
import { aggregateStore } from "#src/kernel/aggregate-store.ts";
import type { DocumentKind } from "#src/kernel/document-kind.ts";
import type { DocumentStore } from "#src/kernel/document-store.port.ts";
import type { PersonId } from "./person.ts";
import { Person, PersonEvent } from "./person.ts";

export const personKind: DocumentKind<Person, "processOwnerOf", "name"> = {
  type: "person",
  v: 1,
  schema: Person,
  upcasts: {},
  filters: { processOwnerOf: (person) => person.roles.find((role) => role.role === "process_owner")?.theme ?? null },
  orders: { name: (person) => person.name.toLowerCase() },
};

export type PersonStore = AggregateStore<PersonId, Person, PersonEvent, "processOwnerOf", "name">;

export function personStore(documents: DocumentStore, options: StoreOptions = {}): PersonStore {
  return aggregateStore({ documents, kind: personKind, idOf: (person) => person.id, event: PersonEvent, ...options });
}
