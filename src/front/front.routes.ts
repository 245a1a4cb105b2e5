import { ok } from "#src/kernel/result.ts";
import { route } from "#src/kernel/route.ts";
import type { Person } from "#src/people/person.ts";
import { actorOf } from "#src/people/person.ts";
import { getFront } from "./front.contract.ts";
import type { FrontDeps } from "./front.presenter.ts";
import { frontFor } from "./front.presenter.ts";

export function frontRoute(deps: FrontDeps) {
  return route(getFront, async (person: Person) => ok(await frontFor(deps, actorOf(person))));
}
