import type { Versioned } from "#src/kernel/aggregate-store.ts";
import { ok } from "#src/kernel/result.ts";
import { route } from "#src/kernel/route.ts";
import type { ChooseOrganisationDeps } from "./choose-organisation.usecase.ts";
import { chooseOrganisation } from "./choose-organisation.usecase.ts";
import type { Me } from "./me.contract.ts";
import { chooseOwnOrganisation, getMe, listDemoPeople } from "./me.contract.ts";
import type { Names, NamesDeps } from "./name.presenter.ts";
import { namesFrom } from "./name.presenter.ts";
import { coordinationAbilities } from "./coordination.policy.ts";
import type { Person } from "./person.ts";
import { actorOf } from "./person.ts";
import type { PersonStore } from "./person.store.ts";

export function meRoute(deps: NamesDeps) {
  return route(getMe, async (person: Person) => ok(await meFrom(person, namesFrom(deps))));
}

export function ownOrganisationRoute(deps: ChooseOrganisationDeps) {
  return route(chooseOwnOrganisation, async (person: Person, { body }) => {
    const chosen = await chooseOrganisation(deps, actorOf(person), body.organisation);
    if (!chosen.ok) return chosen;
    return ok(await meFrom({ ...person, organisation: chosen.value.organisation }, namesFrom(deps)));
  });
}

const peopleAtOnce = 100;

/** Tells who the sample people are, so that one can sign in as any of them: for the demo only, and without sign-in. */
export function demoPeopleRoute(deps: NamesDeps & { readonly people: Pick<PersonStore, "list"> }) {
  return route(listDemoPeople, async () => {
    const names = namesFrom(deps);
    const people = await everybody(deps.people);
    const items = people.map(async ({ value }) => ({
      ...(await meFrom(value, names)),
      tenant: value.tenant,
      object: value.object,
    }));
    return ok({ items: await Promise.all(items), next: null });
  });
}

async function everybody(people: Pick<PersonStore, "list">, cursor?: string): Promise<readonly Versioned<Person>[]> {
  const page = await people.list({
    where: {},
    order: "name",
    direction: "ascending",
    limit: peopleAtOnce,
    ...(cursor === undefined ? {} : { cursor }),
  });
  return page.next === null ? page.items : [...page.items, ...(await everybody(people, page.next))];
}

async function meFrom(person: Person, names: Names): Promise<Me> {
  const { id, name, language, roles, organisation } = person;
  const may = [...coordinationAbilities(actorOf(person))];
  return { id, name, language, roles, organisation: organisation && (await names.partner(organisation)), may };
}
