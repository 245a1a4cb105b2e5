import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import { dayOf } from "#src/kernel/time.ts";
import type { PartnerId } from "#src/partner/partner.ts";
import { standingPartner } from "#src/partner/standing-partner.ts";
import type { Actor } from "#src/people/person.ts";
import type {
  ChangeInitiativeDeps,
  Changed,
  ChangedInitiative,
  Doing,
  InitiativeCommand,
} from "./change-initiative.usecase.ts";
import { changeInitiative } from "./change-initiative.usecase.ts";
import type { LivingInitiative } from "./initiative.ts";
import { mostPartners } from "./initiative.ts";
import type { NotTheirs } from "./initiative.policy.ts";
import type { UnknownPartner } from "./steer-initiative.usecase.ts";

type Full = { readonly code: "full" };

export interface JoinInitiative extends InitiativeCommand {
  readonly brings: string;
}

export interface BringIn extends InitiativeCommand {
  readonly partner: PartnerId;
  readonly brings: string;
}

export interface LetGo extends InitiativeCommand {
  readonly partner: PartnerId;
}

/** Somebody says that their own organisation takes part, and what it brings; saying so again changes what it brings. */
export function joinInitiative(
  deps: ChangeInitiativeDeps,
  actor: Actor,
  command: JoinInitiative,
): ChangedInitiative<NotTheirs | UnknownPartner | Full> {
  return changeInitiative(deps, actor, {
    act: "initiative.join",
    command,
    step: async (initiative, doing): Promise<Result<Changed, NotTheirs | UnknownPartner | Full>> => {
      if (actor.organisation === null) return actsForNobody();
      return taken(deps, initiative, { partner: actor.organisation, brings: command.brings, doing });
    },
  });
}

export function leaveInitiative(
  deps: ChangeInitiativeDeps,
  actor: Actor,
  command: InitiativeCommand,
): ChangedInitiative<NotTheirs> {
  return changeInitiative(deps, actor, {
    act: "initiative.leave",
    command,
    step: (initiative): Result<Changed, NotTheirs> =>
      actor.organisation === null ? actsForNobody() : ok(without(initiative, actor.organisation)),
  });
}

/** Who carries the initiative notes a partner that takes part. */
export function bringInPartner(
  deps: ChangeInitiativeDeps,
  actor: Actor,
  command: BringIn,
): ChangedInitiative<UnknownPartner | Full> {
  const { partner, brings } = command;
  return changeInitiative(deps, actor, {
    act: "initiative.bring-in",
    command,
    step: (initiative, doing) => taken(deps, initiative, { partner, brings, doing }),
  });
}

export function letPartnerGo(deps: ChangeInitiativeDeps, actor: Actor, command: LetGo): ChangedInitiative {
  return changeInitiative(deps, actor, {
    act: "initiative.let-go",
    command,
    step: (initiative) => ok(without(initiative, command.partner)),
  });
}

interface Taking {
  readonly partner: PartnerId;
  readonly brings: string;
  readonly doing: Doing;
}

async function taken(
  { partners }: ChangeInitiativeDeps,
  initiative: LivingInitiative,
  { partner: named, brings, doing: { at } }: Taking,
): Promise<Result<Changed, UnknownPartner | Full>> {
  const partner = (await standingPartner(partners, named))?.id;
  if (partner === undefined) return refuse({ code: "unknown_partner" });
  const before = initiative.partners.find((one) => one.partner === partner);
  if (before?.brings === brings) return ok({ initiative, events: [] });
  if (!before && initiative.partners.length >= mostPartners) return refuse({ code: "full" });
  const now = { partner, brings, since: before?.since ?? dayOf(at) };
  const partnersNow = before
    ? initiative.partners.map((one) => (one === before ? now : one))
    : [...initiative.partners, now];
  return ok({
    initiative: { ...initiative, partners: partnersNow },
    events: [{ type: "partner_joined", partner, brings }],
  });
}

function without(initiative: LivingInitiative, partner: PartnerId): Changed {
  const others = initiative.partners.filter((one) => one.partner !== partner);
  const tookPart = others.length < initiative.partners.length;
  return {
    initiative: { ...initiative, partners: others },
    events: tookPart ? [{ type: "partner_left", partner }] : [],
  };
}

/** The policy has asked this already; the type does not know. */
function actsForNobody() {
  return refuse({ code: "forbidden", needs: "partner" });
}
