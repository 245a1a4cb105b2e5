import { commandKey } from "#src/kernel/command.ts";
import type { Clock } from "#src/kernel/time.ts";
import type { PartnerStore } from "#src/partner/partner.store.ts";
import type { Language } from "#src/profile/profile.ts";
import type { Person } from "./person.ts";
import { usualSettings } from "./person-settings.ts";
import { personIdOf } from "./person-id.ts";
import type { PersonStore } from "./person.store.ts";
import { standingPerson } from "./standing-person.ts";

export interface WelcomePersonDeps {
  readonly people: PersonStore;
  readonly partners: Pick<PartnerStore, "get">;
  readonly clock: Clock;
}

export interface Newcomer {
  readonly tenant: string;
  readonly object: string;
  readonly name: string;
  readonly language: Language;
}

/** The person behind a message. Whoever is new is welcome and chooses an organisation later; a new display name is taken over. */
export async function welcomePerson(deps: WelcomePersonDeps, newcomer: Newcomer): Promise<Person> {
  return standingPerson(deps.partners, await personBehind(deps, newcomer));
}

async function personBehind({ people, clock }: WelcomePersonDeps, newcomer: Newcomer): Promise<Person> {
  const id = personIdOf(newcomer.tenant, newcomer.object);
  const found = await people.get(id);
  if (found && (found.value.name === newcomer.name || newcomer.name === "")) return found.value;
  const at = clock.now();
  const command = commandKey(id, found ? "person.rename" : "person.welcome", newcomer.name, newcomer.name);
  if (found) {
    const renamed: Person = { ...found.value, name: newcomer.name };
    await people.save({ value: renamed, expected: found, command, by: id, at, events: [{ type: "person_renamed" }] });
    return renamed;
  }
  const { tenant, object, language } = newcomer;
  const name = newcomer.name === "" ? "?" : newcomer.name;
  const person: Person = {
    id,
    tenant,
    object,
    name,
    language,
    roles: [{ role: "partner_member" }],
    organisation: null,
    absences: [],
    settings: usualSettings,
  };
  const created = await people.create({ value: person, command, by: id, at, events: [{ type: "person_welcomed" }] });
  if (created.ok) return created.value.value;
  // Two first messages at once: the other one made the person.
  return (await people.get(id))?.value ?? person;
}
