import type { InitiativeEvent } from "#src/initiative/initiative-event.ts";
import type { LivingInitiative } from "#src/initiative/initiative.ts";
import type { Responsible } from "#src/initiative/responsible.ts";
import type { Recorded } from "#src/kernel/aggregate-store.ts";
import type { PersonId } from "#src/people/person.ts";
import type { Circle } from "./audience.ts";
import type { InitiativeAudience } from "./initiative-notices.ts";

export interface AroundInitiative {
  /** As it stands now, with every organisation under the name of the partner that it is part of by now. */
  readonly initiative: LivingInitiative;
  readonly happened: Recorded<InitiativeEvent>;
}

/** Who that is, of this initiative. What was put in words alone is nobody that we know. */
export function initiativeCircle(who: InitiativeAudience, { initiative, happened }: AroundInitiative): Circle {
  const { event } = happened;
  switch (who) {
    case "process_owner":
      return only(initiative.processOwner);
    case "problem_owner":
      return responsible(initiative.problemOwner);
    case "former_process_owner":
      return event.type === "process_owner_changed" ? only(event.from) : nobody;
    case "former_problem_owner":
      return event.type === "problem_owner_changed" ? responsible(event.from) : nobody;
    case "participants":
      return { people: [], organisations: initiative.partners.map(({ partner }) => partner) };
    case "partner":
      return "partner" in event ? { people: [], organisations: [event.partner] } : nobody;
    case "remover":
      return removersOf(initiative, event);
    case "noter":
      return only(obstacleOf(initiative, event)?.notedBy ?? null);
    case "teller":
      return event.type === "update_asked" ? { people: event.of, organisations: [] } : nobody;
  }
}

export function obstacleOf({ obstacles }: Pick<LivingInitiative, "obstacles">, event: InitiativeEvent) {
  return "obstacle" in event ? obstacles.find(({ id }) => id === event.obstacle) : undefined;
}

function removersOf(initiative: LivingInitiative, event: InitiativeEvent): Circle {
  if (event.type === "obstacle_asked") return responsible(event.whom);
  return responsible(obstacleOf(initiative, event)?.remover ?? null);
}

const nobody: Circle = { people: [], organisations: [] };

function only(person: PersonId | null): Circle {
  return person === null ? nobody : { people: [person], organisations: [] };
}

function responsible(one: Responsible | null): Circle {
  if (one === null) return nobody;
  switch (one.kind) {
    case "person":
      return only(one.person);
    case "partner":
      return { people: [], organisations: [one.partner] };
    case "words":
      return nobody;
  }
}
