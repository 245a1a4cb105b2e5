import type { Versioned } from "#src/kernel/aggregate-store.ts";
import { commandKey } from "#src/kernel/command.ts";
import type { Clock } from "#src/kernel/time.ts";
import type { PartnerId } from "#src/partner/partner.ts";
import type { PartnerStore } from "#src/partner/partner.store.ts";
import { standingPartner } from "#src/partner/standing-partner.ts";
import type { Person } from "./person.ts";
import type { PersonStore } from "./person.store.ts";

export interface MovePeopleDeps {
  readonly people: PersonStore;
  readonly partners: PartnerStore;
  readonly clock: Clock;
}

const batch = 100;

/** Follows a merger: the people of the partner that became part of another one act for that one. Safe to repeat. */
export async function movePeople(deps: MovePeopleDeps, from: PartnerId): Promise<void> {
  const standing = await standingPartner(deps.partners, from);
  if (!standing || standing.id === from) return;
  await moveAll(deps, { from, to: standing.id });
}

interface Move {
  readonly from: PartnerId;
  readonly to: PartnerId;
}

async function moveAll(deps: MovePeopleDeps, move: Move): Promise<void> {
  const page = await deps.people.list({
    where: { organisation: move.from },
    order: "name",
    direction: "ascending",
    limit: batch,
  });
  if (page.items.length === 0) return;
  await Promise.all(page.items.map((person) => moveOne(deps, person, move.to)));
  // Whoever was moved is on the list no longer; whoever changed meanwhile still is.
  await moveAll(deps, move);
}

async function moveOne({ people, clock }: MovePeopleDeps, person: Versioned<Person>, to: PartnerId): Promise<void> {
  await people.save({
    value: { ...person.value, organisation: to },
    expected: person,
    command: commandKey("system", "people.move", `${person.value.id}:${person.rev}`, to),
    by: null,
    at: clock.now(),
    events: [{ type: "organisation_corrected", organisation: to }],
  });
}
