import type { KeyReused, NotFound, Versioned } from "#src/kernel/aggregate-store.ts";
import type { CommandKey } from "#src/kernel/command.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Clock } from "#src/kernel/time.ts";
import type { PartnerId } from "#src/partner/partner.ts";
import type { PartnerStore } from "#src/partner/partner.store.ts";
import { standingPartner } from "#src/partner/standing-partner.ts";
import type { RoleMissing } from "./coordination.policy.ts";
import { mayCoordinate } from "./coordination.policy.ts";
import type { Actor, Person, PersonId } from "./person.ts";
import type { PersonStore } from "./person.store.ts";

export interface CorrectOrganisationDeps {
  readonly people: PersonStore;
  readonly partners: PartnerStore;
  readonly clock: Clock;
}

export interface CorrectOrganisation {
  readonly key: CommandKey;
  readonly person: PersonId;
  readonly organisation: PartnerId;
}

interface UnknownPartner {
  readonly code: "unknown_partner";
}

/** Somebody chose the wrong organisation, or changed jobs. What they asked and offered before stays with the former one. */
export async function correctOrganisation(
  deps: CorrectOrganisationDeps,
  actor: Actor,
  command: CorrectOrganisation,
): Promise<Result<Versioned<Person>, RoleMissing | NotFound | KeyReused | UnknownPartner>> {
  const { people, partners, clock } = deps;
  const allowed = mayCoordinate(actor, "people.correct-organisation");
  if (!allowed.ok) return allowed;
  const found = await people.forCommand(command.person, command.key);
  if (!found.ok) return found;
  if (found.replayed) return ok(found.value);
  const organisation = (await standingPartner(partners, command.organisation))?.id;
  if (organisation === undefined) return refuse({ code: "unknown_partner" });
  if (found.value.value.organisation === organisation) return ok(found.value);
  const saved = await people.save({
    value: { ...found.value.value, organisation },
    expected: found.value,
    command: command.key,
    by: actor.person,
    at: clock.now(),
    events: [{ type: "organisation_corrected", organisation }],
  });
  if (saved.ok) return saved;
  return saved.refusal.code === "stale" ? correctOrganisation(deps, actor, command) : refuse(saved.refusal);
}
