import { commandKey } from "#src/kernel/command.ts";
import { ok } from "#src/kernel/result.ts";
import { pageAsked, route } from "#src/kernel/route.ts";
import { mayCoordinate } from "./coordination.policy.ts";
import type { CorrectOrganisationDeps } from "./correct-organisation.usecase.ts";
import { correctOrganisation } from "./correct-organisation.usecase.ts";
import type { MergePartnerDeps } from "./merge-partner.usecase.ts";
import { mergePartner } from "./merge-partner.usecase.ts";
import type { Names, NamesDeps } from "./name.presenter.ts";
import { namesFrom } from "./name.presenter.ts";
import type { PersonShown } from "./person.contract.ts";
import { correctPersonOrganisation, listMembers, listPeople, mergePartners } from "./person.contract.ts";
import type { Person } from "./person.ts";
import { actorOf } from "./person.ts";
import type { PersonStore } from "./person.store.ts";

/** In the order of their names. */
export function peopleRoute(deps: NamesDeps & { readonly people: Pick<PersonStore, "list"> }) {
  return route(listPeople, async (person: Person, { query }) => {
    const allowed = mayCoordinate(actorOf(person), "people.see");
    if (!allowed.ok) return allowed;
    const page = await deps.people.list({ where: {}, order: "name", direction: "ascending", ...pageAsked(query) });
    const names = namesFrom(deps);
    return ok({ items: await Promise.all(page.items.map(({ value }) => shown(value, names))), next: page.next });
  });
}

/** Whoever works in the alliance can name anybody of it, to present an item or to do an action; roles stay out of it. */
export function membersRoute(deps: NamesDeps & { readonly people: Pick<PersonStore, "list"> }) {
  return route(listMembers, async (_person: Person, { query }) => {
    const page = await deps.people.list({ where: {}, order: "name", direction: "ascending", ...pageAsked(query) });
    const names = namesFrom(deps);
    const items = await Promise.all(page.items.map(({ value }) => shown(value, names)));
    return ok({ items: items.map(({ id, name, organisation }) => ({ id, name, organisation })), next: page.next });
  });
}

export function correctOrganisationRoute(deps: CorrectOrganisationDeps) {
  return route(correctPersonOrganisation, async (caller: Person, { params: { id: person }, body }) => {
    const { nonce, organisation } = body;
    const key = commandKey(caller.id, "people.correct-organisation", nonce, { person, organisation });
    const corrected = await correctOrganisation(deps, actorOf(caller), { key, person, organisation });
    return corrected.ok ? ok(await shown(corrected.value.value, namesFrom(deps))) : corrected;
  });
}

export function mergePartnersRoute(deps: MergePartnerDeps) {
  return route(mergePartners, async (caller: Person, { params: { id: partner }, body: { nonce, into } }) => {
    const key = commandKey(caller.id, "partner.merge", nonce, { partner, into });
    return mergePartner(deps, actorOf(caller), { key, partner, into });
  });
}

async function shown({ id, name, roles, organisation }: Person, names: Names): Promise<PersonShown> {
  return { id, name, roles, organisation: organisation && (await names.partner(organisation)) };
}
