import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { RoleMissing } from "#src/people/coordination.policy.ts";
import type { Actor, RoleName } from "#src/people/person.ts";
import { hasRole } from "#src/people/person.ts";
import type { SavedView, SavedViewAbility } from "./saved-view.ts";

/** Who puts a view before the whole alliance. */
const sharers = ["kernteam", "network_lead", "process_owner"] as const satisfies readonly RoleName[];

export function mayShareViews(actor: Actor): Result<void, RoleMissing> {
  return hasRole(actor, ...sharers) ? ok(undefined) : refuse({ code: "role_missing", needs: sharers });
}

export function maySeeView(actor: Actor, { owner, shared }: SavedView): boolean {
  return shared || owner === actor.person;
}

/** Its owner, and for what is shared the network lead as well. */
export function mayChangeView(actor: Actor, { owner, shared }: SavedView): Result<void, RoleMissing> {
  if (owner === actor.person || (shared && hasRole(actor, "network_lead"))) return ok(undefined);
  return refuse({ code: "role_missing", needs: ["network_lead"] });
}

export function savedViewAbilities(actor: Actor, view: SavedView): readonly SavedViewAbility[] {
  const changes: readonly SavedViewAbility[] = mayChangeView(actor, view).ok ? ["view.change", "view.remove"] : [];
  return changes.length > 0 && mayShareViews(actor).ok ? [...changes, "view.share"] : changes;
}
