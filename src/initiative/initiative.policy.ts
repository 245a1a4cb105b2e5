import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Instant } from "#src/kernel/time.ts";
import type { Actor } from "#src/people/person.ts";
import { hasRole } from "#src/people/person.ts";
import type { InitiativeAct, InitiativeDoer } from "./initiative-acts.ts";
import { initiativeActNames, initiativeActs, isInPhaseFor } from "./initiative-acts.ts";
import type { LivingInitiative } from "./initiative.ts";
import { undoUntil, waysFrom } from "./moves.ts";
import { isOpen } from "./obstacle.ts";
import type { Responsible } from "./responsible.ts";
import { correctableUntil } from "./update.ts";

export interface NotTheirs {
  readonly code: "forbidden";
  readonly needs: InitiativeDoer;
}

/** Somebody else posted it. */
export interface NotPoster {
  readonly code: "forbidden";
  readonly needs: "poster";
}

/** Who may do this with this initiative; in which phase is asked apart. Partners that merged must be one by then. */
export function mayAct(actor: Actor, act: InitiativeAct, initiative: LivingInitiative): Result<void, NotTheirs> {
  const { who } = initiativeActs[act];
  return isDoer[who](actor, initiative) ? ok(undefined) : refuse({ code: "forbidden", needs: who });
}

/** What this actor can do with the initiative now; travels with it to every face. */
export function initiativeAbilities(
  actor: Actor,
  initiative: LivingInitiative,
  now: Instant,
): readonly InitiativeAct[] {
  return initiativeActNames.filter(
    (act) =>
      isInPhaseFor(act, initiative.phase) &&
      mayAct(actor, act, initiative).ok &&
      (sense[act]?.(initiative, { actor, now }) ?? true),
  );
}

type Doing = (actor: Actor, initiative: LivingInitiative) => boolean;

const steers: Doing = (actor, { theme, processOwner }) =>
  actor.person === processOwner ||
  hasRole(actor, "network_lead") ||
  actor.roles.some((role) => role.role === "process_owner" && role.theme === theme);

const carries: Doing = (actor, initiative) => steers(actor, initiative) || isNamed(actor, initiative.problemOwner);

const takesPart: Doing = (actor, initiative) =>
  carries(actor, initiative) || initiative.partners.some(({ partner }) => partner === actor.organisation);

const helps: Doing = (actor, initiative) =>
  takesPart(actor, initiative) || hasRole(actor, "kernteam") || initiative.obstacles.some(isAbout(actor));

const isDoer: Readonly<Record<InitiativeDoer, Doing>> = {
  steering: steers,
  carrying: carries,
  taking_part: takesPart,
  helping: helps,
  partner: ({ organisation }) => organisation !== null,
  deciding: (actor) => hasRole(actor, "kernteam", "network_lead"),
};

function isAbout(actor: Actor) {
  return ({ remover, asked }: LivingInitiative["obstacles"][number]): boolean =>
    isNamed(actor, remover) || isNamed(actor, asked?.whom ?? null);
}

function isNamed({ person, organisation }: Actor, responsible: Responsible | null): boolean {
  if (responsible === null) return false;
  switch (responsible.kind) {
    case "person":
      return responsible.person === person;
    case "partner":
      return responsible.partner === organisation;
    case "words":
      return false;
  }
}

interface Asking {
  readonly actor: Actor;
  readonly now: Instant;
}

/** What a phase allows only for a while, or only after something else. */
const sense: Readonly<Partial<Record<InitiativeAct, (initiative: LivingInitiative, asking: Asking) => boolean>>> = {
  "initiative.move": (initiative) => waysFrom(initiative).length > 0,
  "initiative.stop": (initiative) => waysFrom(initiative).includes("stopped"),
  "initiative.undo-move": (initiative, { now }) => (undoUntil(initiative) ?? "") >= now,
  "initiative.leave": ({ partners }, { actor }) => partners.some(({ partner }) => partner === actor.organisation),
  "initiative.let-go": ({ partners }) => partners.length > 0,
  "initiative.remove-document": ({ documents }) => documents.length > 0,
  "initiative.correct-update": ({ updates }, { actor, now }) => {
    const last = updates.at(-1);
    return last !== undefined && last.by === actor.person && correctableUntil(last.at) >= now;
  },
  "initiative.ask-obstacle": ({ obstacles }) => obstacles.some(isOpen),
  "initiative.remove-obstacle": ({ obstacles }) => obstacles.some(isOpen),
  "initiative.reopen-obstacle": ({ obstacles }) => !obstacles.every(isOpen),
};
