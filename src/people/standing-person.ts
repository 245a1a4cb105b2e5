import type { PartnersById } from "#src/partner/standing-partner.ts";
import { standingPartner } from "#src/partner/standing-partner.ts";
import type { Person, PersonId } from "./person.ts";

/**
 * The person as acting for the partner that their organisation is part of by now. After a merger its people are moved one
 * by one; until then this keeps who is not there yet from answering for an organisation that is no more.
 */
export async function standingPerson(partners: PartnersById, person: Person): Promise<Person> {
  if (person.organisation === null) return person;
  const standing = await standingPartner(partners, person.organisation);
  if (!standing || standing.id === person.organisation) return person;
  return { ...person, organisation: standing.id };
}

interface PeopleById {
  readonly get: (id: PersonId) => Promise<{ readonly value: Person } | undefined>;
}

/** People as they stand, for whoever looks them up one at a time. */
export function standingPeople({ people, partners }: { readonly people: PeopleById; readonly partners: PartnersById }) {
  return {
    get: async (id: PersonId) => {
      const found = await people.get(id);
      return found && { value: await standingPerson(partners, found.value) };
    },
  };
}
