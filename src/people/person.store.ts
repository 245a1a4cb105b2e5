import { z } from "zod";
import type { AggregateStore, StoreOptions } from "#src/kernel/aggregate-store.ts";
import { aggregateStore } from "#src/kernel/aggregate-store.ts";
import type { DocumentKind } from "#src/kernel/document-kind.ts";
import type { DocumentStore } from "#src/kernel/document-store.port.ts";
import { usualSettings } from "./person-settings.ts";
import type { PersonId, Role, RoleName } from "./person.ts";
import { Person, PersonEvent } from "./person.ts";

/** `qrt` and `networkLead` read `yes` for whoever has that role. */
type PersonFilter = "processOwnerOf" | "qrt" | "networkLead" | "organisation";

export const personKind: DocumentKind<Person, PersonFilter, "name"> = {
  type: "person",
  v: 3,
  schema: Person,
  upcasts: {
    1: (older) => ({ ...z.looseObject({}).parse(older), absences: [] }),
    2: (older) => ({ ...z.looseObject({}).parse(older), settings: usualSettings }),
  },
  filters: {
    processOwnerOf: ({ roles }) => roles.find((role) => role.role === "process_owner")?.theme ?? null,
    qrt: ({ roles }) => yesWith(roles, "qrt"),
    networkLead: ({ roles }) => yesWith(roles, "network_lead"),
    organisation: ({ organisation }) => organisation,
  },
  orders: { name: (person) => person.name.toLowerCase() },
};

export type PersonStore = AggregateStore<PersonId, Person, PersonEvent, PersonFilter, "name">;

export function personStore(documents: DocumentStore, options: StoreOptions = {}): PersonStore {
  return aggregateStore({ documents, kind: personKind, idOf: (person) => person.id, event: PersonEvent, ...options });
}

function yesWith(roles: readonly Role[], name: RoleName): "yes" | null {
  return roles.some(({ role }) => role === name) ? "yes" : null;
}
