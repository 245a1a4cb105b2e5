import type { KeyReused, NotFound } from "#src/kernel/aggregate-store.ts";
import type { CommandKey } from "#src/kernel/command.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Clock } from "#src/kernel/time.ts";
import type { Partner, PartnerId } from "#src/partner/partner.ts";
import type { PartnerStore } from "#src/partner/partner.store.ts";
import { standingPartner } from "#src/partner/standing-partner.ts";
import type { RoleMissing } from "./coordination.policy.ts";
import { mayCoordinate } from "./coordination.policy.ts";
import type { Actor } from "./person.ts";

export interface MergePartnerDeps {
  readonly partners: PartnerStore;
  readonly clock: Clock;
}

export interface MergePartner {
  readonly key: CommandKey;
  readonly partner: PartnerId;
  readonly into: PartnerId;
}

/** The one that it should become part of is itself, or part of it already. */
export interface MergesInCircle {
  readonly code: "merges_in_circle";
}

export interface MergedAlready {
  readonly code: "merged_already";
}

interface UnknownPartner {
  readonly code: "unknown_partner";
}

/**
 * A partner becomes part of another one. Only that is written here; its people follow, and whatever names the old one is
 * read as the new one from now on. Answers with the partner that remains.
 */
export async function mergePartner(
  deps: MergePartnerDeps,
  actor: Actor,
  command: MergePartner,
): Promise<Result<Partner, RoleMissing | NotFound | KeyReused | MergesInCircle | MergedAlready | UnknownPartner>> {
  const { partners, clock } = deps;
  const { key, partner, into } = command;
  const allowed = mayCoordinate(actor, "partner.merge");
  if (!allowed.ok) return allowed;
  const found = await partners.forCommand(partner, key);
  if (!found.ok) return found;
  const remaining = await standingPartner(partners, into);
  if (!remaining) return refuse({ code: "unknown_partner" });
  const { value: leaving } = found.value;
  if (found.replayed || leaving.mergedInto === into) return ok(remaining);
  if (leaving.mergedInto !== null) return refuse({ code: "merged_already" });
  if (remaining.id === partner) return refuse({ code: "merges_in_circle" });
  const saved = await partners.save({
    value: { ...leaving, mergedInto: remaining.id },
    expected: found.value,
    command: key,
    by: actor.person,
    at: clock.now(),
    events: [{ type: "partner_merged", into: remaining.id }],
  });
  if (saved.ok) return ok(remaining);
  return saved.refusal.code === "stale" ? mergePartner(deps, actor, command) : refuse(saved.refusal);
}
