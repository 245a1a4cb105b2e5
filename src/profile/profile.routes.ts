import { ok } from "#src/kernel/result.ts";
import { route } from "#src/kernel/route.ts";
import { getProfile } from "./profile.contract.ts";
import type { Profile } from "./profile.ts";

/** The contract names what is shown; the words of the filter and the catalogue stay here. */
export function profileRoute({ profile }: { readonly profile: Profile }) {
  return route(getProfile, async () => ok(profile));
}
