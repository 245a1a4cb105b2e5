import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { CoordinationAct } from "./coordination-acts.ts";
import { coordinationActNames, coordinationActs } from "./coordination-acts.ts";
import type { Actor, RoleName } from "./person.ts";
import { hasRole } from "./person.ts";

/** What somebody wants to do asks for one of these roles. */
export interface RoleMissing {
  readonly code: "role_missing";
  readonly needs: readonly RoleName[];
}

export function mayCoordinate(actor: Actor, act: CoordinationAct): Result<void, RoleMissing> {
  const needs = coordinationActs[act];
  return hasRole(actor, ...needs) ? ok(undefined) : refuse({ code: "role_missing", needs });
}

/** Travels with whoever is signed in, so that no screen works it out again. */
export function coordinationAbilities(actor: Actor): readonly CoordinationAct[] {
  return coordinationActNames.filter((act) => mayCoordinate(actor, act).ok);
}
