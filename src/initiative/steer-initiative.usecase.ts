import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import { dayOf } from "#src/kernel/time.ts";
import type { PartnerStore } from "#src/partner/partner.store.ts";
import { standingPartner } from "#src/partner/standing-partner.ts";
import type { Actor, PersonId } from "#src/people/person.ts";
import type { PersonStore } from "#src/people/person.store.ts";
import type {
  ChangeInitiativeDeps,
  Changed,
  ChangedInitiative,
  InitiativeCommand,
} from "./change-initiative.usecase.ts";
import { changeInitiative } from "./change-initiative.usecase.ts";
import type { LivingInitiative } from "./initiative.ts";
import type { Plan, PlanRefusal } from "./planning.ts";
import { plannable } from "./planning.ts";
import type { Responsible } from "./responsible.ts";
import { isSame } from "./responsible.ts";

export interface PlanInitiative extends InitiativeCommand, Plan {}

export interface AppointProblemOwner extends InitiativeCommand {
  readonly problemOwner: Responsible | null;
}

export interface AppointProcessOwner extends InitiativeCommand {
  readonly processOwner: PersonId | null;
}

export type UnknownPerson = { readonly code: "unknown_person" };
export type UnknownPartner = { readonly code: "unknown_partner" };

/** Names the next gate and the day on which it should be done. */
export function planInitiative(
  deps: ChangeInitiativeDeps,
  actor: Actor,
  command: PlanInitiative,
): ChangedInitiative<PlanRefusal> {
  const { gate, end } = command;
  return changeInitiative(deps, actor, {
    act: "initiative.plan",
    command,
    step: (initiative, { at }): Result<Changed, PlanRefusal> => {
      const possible = plannable(initiative, { gate, end }, dayOf(at));
      return possible.ok ? ok(planned(initiative, { gate, end })) : possible;
    },
  });
}

export function appointProblemOwner(
  deps: ChangeInitiativeDeps,
  actor: Actor,
  command: AppointProblemOwner,
): ChangedInitiative<UnknownPerson | UnknownPartner> {
  return changeInitiative(deps, actor, {
    act: "initiative.problem-owner",
    command,
    step: async (initiative): Promise<Result<Changed, UnknownPerson | UnknownPartner>> => {
      const known = await knownResponsible(deps, command.problemOwner);
      return known.ok ? ok(ownedBy(initiative, command.problemOwner)) : known;
    },
  });
}

export function appointProcessOwner(
  deps: ChangeInitiativeDeps,
  actor: Actor,
  command: AppointProcessOwner,
): ChangedInitiative<UnknownPerson> {
  const { processOwner } = command;
  return changeInitiative(deps, actor, {
    act: "initiative.process-owner",
    command,
    step: async (initiative): Promise<Result<Changed, UnknownPerson>> => {
      const known = await knownPerson(deps, processOwner);
      return known.ok ? ok(ledBy(initiative, processOwner)) : known;
    },
  });
}

/** Whoever is named must exist; words name nobody, and nobody is asked for. */
export async function knownResponsible(
  { people, partners }: { readonly people: Pick<PersonStore, "get">; readonly partners: Pick<PartnerStore, "get"> },
  responsible: Responsible | null,
): Promise<Result<void, UnknownPerson | UnknownPartner>> {
  if (responsible?.kind === "person") return knownPerson({ people }, responsible.person);
  if (responsible?.kind !== "partner") return ok(undefined);
  const standing = await standingPartner(partners, responsible.partner);
  return standing ? ok(undefined) : refuse({ code: "unknown_partner" });
}

export async function knownPerson(
  { people }: { readonly people: Pick<PersonStore, "get"> },
  person: PersonId | null,
): Promise<Result<void, UnknownPerson>> {
  return person === null || (await people.get(person)) ? ok(undefined) : refuse({ code: "unknown_person" });
}

export function planned(initiative: LivingInitiative, to: Plan): Changed {
  const { gate, end } = initiative;
  const isSamePlan = gate?.day === to.gate?.day && gate?.name === to.gate?.name && end === to.end;
  return {
    initiative: { ...initiative, gate: to.gate, end: to.end },
    events: isSamePlan ? [] : [{ type: "initiative_planned", from: { gate, end }, to: { gate: to.gate, end: to.end } }],
  };
}

export function ownedBy(initiative: LivingInitiative, to: Responsible | null): Changed {
  const { problemOwner: from } = initiative;
  return {
    initiative: { ...initiative, problemOwner: to },
    events: isSame(from, to) ? [] : [{ type: "problem_owner_changed", from, to }],
  };
}

export function ledBy(initiative: LivingInitiative, to: PersonId | null): Changed {
  const { processOwner: from } = initiative;
  return {
    initiative: { ...initiative, processOwner: to },
    events: from === to ? [] : [{ type: "process_owner_changed", from, to }],
  };
}
