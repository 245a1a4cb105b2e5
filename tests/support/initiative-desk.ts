import type { Versioned } from "#src/kernel/aggregate-store.ts";
import { commandKey } from "#src/kernel/command.ts";
import type { DocumentStore } from "#src/kernel/document-store.port.ts";
import { Instant } from "#src/kernel/time.ts";
import type { DecisionDeps } from "#src/initiative/decide-on-initiative.usecase.ts";
import type { InitiativeCommand } from "#src/initiative/change-initiative.usecase.ts";
import type { Initiative } from "#src/initiative/initiative.ts";
import type { Stores } from "#src/main/stores.ts";
import { declarations, typedStores } from "#src/main/stores.ts";
import { PartnerId } from "#src/partner/partner.ts";
import type { Actor, Person } from "#src/people/person.ts";
import { PersonId, actorOf } from "#src/people/person.ts";
import { openSqliteStore } from "#src/stores/sqlite/sqlite-document-store.ts";
import type { FakeClock } from "./fake-clock.ts";
import { fakeClock } from "./fake-clock.ts";
import { housing, noor, owner, sam, school } from "./people.ts";

/** Nobody's organisation takes part through her. */
export const lead: Person = person("lead", "Lieke Voorbeeld", [{ role: "network_lead" }]);
export const member: Person = person("member", "Maas Voorbeeld", [{ role: "kernteam" }]);
/** Of an organisation that takes part in nothing. */
export const outsider: Person = person("outsider", "Olga Voorbeeld", [{ role: "partner_member" }]);
/** Owns the problem where a test says so. */
export const problemOwner: Person = person("problem", "Pia Voorbeeld", [{ role: "partner_member" }]);

export interface InitiativeDesk {
  readonly documents: DocumentStore;
  readonly stores: Stores;
  readonly deps: DecisionDeps;
  readonly clock: FakeClock;
  /** Puts an initiative there, born as its value says. */
  readonly given: <Given extends Initiative>(initiative: Given) => Promise<Versioned<Initiative>>;
  /** A command to it as it stands now. */
  readonly to: (initiative: Pick<Initiative, "id">, nonce?: string) => Promise<InitiativeCommand>;
  readonly standing: (initiative: Pick<Initiative, "id">) => Promise<Initiative>;
  readonly events: (initiative: Pick<Initiative, "id">) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** People who do things with initiatives, on a Friday in November. */
export async function initiativeDesk(): Promise<InitiativeDesk> {
  const documents = openSqliteStore({ file: ":memory:", declarations });
  const stores = typedStores(documents, "V", () => undefined);
  const clock = fakeClock(Instant.parse("2026-11-06T09:00:00.000Z"));
  for (const value of [noor, sam, owner, lead, member, outsider, problemOwner]) {
    await stores.people.create({ ...written(value.id, clock.now()), value, events: [{ type: "person_welcomed" }] });
  }
  for (const value of [housing, school]) {
    await stores.partners.create({ ...written(value.id, clock.now()), value, events: [{ type: "partner_joined" }] });
  }
  let count = 0;
  return {
    documents,
    stores,
    deps: { ...stores, clock },
    clock,
    given: async (value) => {
      const events = [{ type: "initiative_born", origin: null } as const];
      const put = await stores.initiatives.create({ ...written(value.id, value.bornAt), value, events });
      if (!put.ok) throw new Error(put.refusal.code);
      return put.value;
    },
    to: async ({ id }, nonce = `nonce-${count++}`) => {
      const rev = (await stores.initiatives.get(id))?.rev ?? 0;
      return { key: commandKey("test", "act", nonce, nonce), initiative: id, rev };
    },
    standing: async ({ id }) => {
      const found = await stores.initiatives.get(id);
      if (!found) throw new Error(`${id} is not there`);
      return found.value;
    },
    events: async ({ id }) => (await stores.initiatives.history(id)).map(({ event }) => event.type),
    close: () => documents.close(),
  };
}

export function by(doer: Person): Actor {
  return actorOf(doer);
}

function person(key: string, name: string, roles: Person["roles"]): Person {
  const { tenant, object, language, absences, settings } = noor;
  const organisation = PartnerId.parse("prt_elsewhere");
  return { id: PersonId.parse(`per_${key}`), tenant, object, name, language, roles, organisation, absences, settings };
}

function written(id: string, at: Instant) {
  return { command: commandKey("test", "given", id, id), by: null, at };
}
