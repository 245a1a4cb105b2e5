import type { NotFound } from "#src/kernel/aggregate-store.ts";
import { commandKey } from "#src/kernel/command.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Clock } from "#src/kernel/time.ts";
import type { PartnerId } from "#src/partner/partner.ts";
import type { PartnerStore } from "#src/partner/partner.store.ts";
import { standingPartner } from "#src/partner/standing-partner.ts";
import type { Actor } from "./person.ts";
import type { PersonStore } from "./person.store.ts";

export interface ChooseOrganisationDeps {
  readonly people: PersonStore;
  readonly partners: PartnerStore;
  readonly clock: Clock;
}

export interface OrganisationFixed {
  readonly code: "organisation_fixed";
}

/** Somebody without an organisation says for which partner they act. Changing it later is the network lead's. */
export async function chooseOrganisation(
  { people, partners, clock }: ChooseOrganisationDeps,
  actor: Actor,
  chosen: PartnerId,
): Promise<Result<Actor, NotFound | OrganisationFixed>> {
  // An older card may still offer one that became part of another.
  const [person, partner] = await Promise.all([people.get(actor.person), standingPartner(partners, chosen)]);
  if (!person || !partner) return refuse({ code: "not_found" });
  const organisation = partner.id;
  if (actor.organisation === organisation) return ok(actor);
  if (person.value.organisation === organisation) return ok({ ...actor, organisation });
  if (person.value.organisation !== null) return refuse({ code: "organisation_fixed" });
  const saved = await people.save({
    value: { ...person.value, organisation },
    expected: person,
    command: commandKey(actor.person, "people.choose-organisation", String(person.rev), organisation),
    by: actor.person,
    at: clock.now(),
    events: [{ type: "organisation_chosen", organisation }],
  });
  // Chosen twice at once: look again at what was chosen first.
  if (!saved.ok) return chooseOrganisation({ people, partners, clock }, actor, chosen);
  return ok({ ...actor, organisation });
}
