import type { PartnerName } from "#src/partner/partner.contract.ts";
import type { PartnerId } from "#src/partner/partner.ts";
import type { PartnerStore } from "#src/partner/partner.store.ts";
import { standingPartner } from "#src/partner/standing-partner.ts";
import type { PersonName } from "./me.contract.ts";
import type { PersonId } from "./person.ts";
import type { PersonStore } from "./person.store.ts";

export interface NamesDeps {
  readonly people: Pick<PersonStore, "get">;
  readonly partners: Pick<PartnerStore, "get">;
}

export interface Names {
  person(id: PersonId): Promise<PersonName>;
  partner(id: PartnerId): Promise<PartnerName>;
}

/** Stands for somebody who is known by id only. */
const unnamed = "?";

/** Looks each name up once; an organisation that became part of another one goes by that one's. Made anew for every answer, so that a new name shows at once. */
export function namesFrom({ people, partners }: NamesDeps): Names {
  return {
    person: remembering(async (id: PersonId) => ({ id, name: (await people.get(id))?.value.name ?? unnamed })),
    partner: remembering(async (id: PartnerId) => {
      const standing = await standingPartner(partners, id);
      return { id: standing?.id ?? id, name: standing?.name ?? unnamed };
    }),
  };
}

function remembering<Key, Found>(look: (key: Key) => Promise<Found>): (key: Key) => Promise<Found> {
  const found = new Map<Key, Promise<Found>>();
  return (key) => {
    const looking = found.get(key) ?? look(key);
    found.set(key, looking);
    return looking;
  };
}
