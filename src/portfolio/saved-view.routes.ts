import type { Versioned } from "#src/kernel/aggregate-store.ts";
import { commandKey } from "#src/kernel/command.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok } from "#src/kernel/result.ts";
import { route } from "#src/kernel/route.ts";
import type { Names, NamesDeps } from "#src/people/name.presenter.ts";
import { namesFrom } from "#src/people/name.presenter.ts";
import type { Actor, Person } from "#src/people/person.ts";
import { actorOf } from "#src/people/person.ts";
import type { KeepViewDeps } from "./keep-view.usecase.ts";
import { changeView, removeView, saveView } from "./keep-view.usecase.ts";
import type { SavedViewShown } from "./saved-view.contract.ts";
import { changeSavedView, listSavedViews, removeSavedView, saveNewView } from "./saved-view.contract.ts";
import { mayShareViews, savedViewAbilities } from "./saved-view.policy.ts";
import type { SavedView } from "./saved-view.ts";
import { keptViews } from "./saved-view.store.ts";

type SavedViewDeps = KeepViewDeps & NamesDeps;

export function savedViewRoutes(deps: SavedViewDeps) {
  return [listRoute(deps), saveRoute(deps), changeRoute(deps), removeRoute(deps)];
}

function listRoute(deps: SavedViewDeps) {
  return route(listSavedViews, async (person: Person) => {
    const actor = actorOf(person);
    const [own, shared] = await Promise.all([
      keptViews(deps.savedViews, { owner: person.id }),
      keptViews(deps.savedViews, { shared: "yes" }),
    ]);
    const others = shared.filter(({ value }) => value.owner !== person.id);
    const names = namesFrom(deps);
    const items = await Promise.all([...own, ...others].map((standing) => shownTo(standing, actor, names)));
    return ok({ items, next: null, mayShare: mayShareViews(actor).ok });
  });
}

function saveRoute(deps: SavedViewDeps) {
  return route(saveNewView, async (person: Person, { body: { nonce, view } }) => {
    const actor = actorOf(person);
    const key = commandKey(person.id, "view.save", nonce, { view });
    return shown(deps, actor, await saveView(deps, actor, { key, view }));
  });
}

function changeRoute(deps: SavedViewDeps) {
  return route(changeSavedView, async (person: Person, { params: { id }, body: { nonce, rev, view } }) => {
    const actor = actorOf(person);
    const key = commandKey(person.id, "view.change", nonce, { id, view });
    return shown(deps, actor, await changeView(deps, actor, { key, id, rev, view }));
  });
}

function removeRoute(deps: SavedViewDeps) {
  return route(removeSavedView, async (person: Person, { params: { id }, body: { nonce } }) => {
    const actor = actorOf(person);
    const key = commandKey(person.id, "view.remove", nonce, { id });
    return shown(deps, actor, await removeView(deps, actor, { key, id }));
  });
}

async function shown<Refusal>(
  deps: NamesDeps,
  actor: Actor,
  outcome: Result<Versioned<SavedView>, Refusal>,
): Promise<Result<SavedViewShown, Refusal>> {
  return outcome.ok ? ok(await shownTo(outcome.value, actor, namesFrom(deps))) : outcome;
}

async function shownTo({ value, rev }: Versioned<SavedView>, actor: Actor, names: Names): Promise<SavedViewShown> {
  const { id, name, view, filter, grouping, density, arranged, shared, owner } = value;
  return {
    id,
    rev,
    name,
    view,
    filter,
    grouping,
    density,
    arranged,
    shared,
    owner: await names.person(owner),
    mine: owner === actor.person,
    may: value.stage === "kept" ? [...savedViewAbilities(actor, value)] : [],
  };
}
