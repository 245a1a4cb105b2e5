import type { Versioned } from "#src/kernel/aggregate-store.ts";
import { commandKey } from "#src/kernel/command.ts";
import type { Result } from "#src/kernel/result.ts";
import type { Clock } from "#src/kernel/time.ts";
import type { ChangeInitiativeDeps, InitiativeCommand } from "#src/initiative/change-initiative.usecase.ts";
import { askToRemoveObstacle, noteObstacle, removeObstacle } from "#src/initiative/clear-obstacle.usecase.ts";
import { decideOnInitiative } from "#src/initiative/decide-on-initiative.usecase.ts";
import type { InitiativeDecision } from "#src/initiative/decision.ts";
import type { Gate, Initiative } from "#src/initiative/initiative.ts";
import { addDocument } from "#src/initiative/keep-documents.usecase.ts";
import { MomentId } from "#src/initiative/moment-id.ts";
import { moveInitiative, stopInitiative } from "#src/initiative/move-initiative.usecase.ts";
import { postUpdate } from "#src/initiative/post-update.usecase.ts";
import type { Responsible } from "#src/initiative/responsible.ts";
import { planInitiative } from "#src/initiative/steer-initiative.usecase.ts";
import type { Person } from "#src/people/person.ts";
import { actorOf } from "#src/people/person.ts";
import { sampleAgendaItemId, sampleDeliveryMomentId, sampleInitiativeId, samplePartnerId } from "./sample-ids.ts";
import type {
  SampleGate,
  SampleInitiative,
  SampleInitiativeDecision,
  SampleInitiativeStep,
  SampleResponsible,
} from "./sample-schema.ts";
import type { SampleTime } from "./sample-time.ts";

export interface TellInitiativeDeps extends Omit<ChangeInitiativeDeps, "clock"> {
  readonly time: SampleTime;
  readonly personOf: PersonOf;
}

type PersonOf = (key: string) => Person;

/**
 * Lets happen what came of a sample initiative after its birth, through the same use cases as for real people, each step at
 * its own moment in the past. Telling it again goes on where it was interrupted.
 */
export async function tellInitiative(deps: TellInitiativeDeps, sample: SampleInitiative): Promise<void> {
  const obstacles = new Map<string, string>();
  for (const [index, step] of sample.steps.entries()) {
    const initiative = sampleInitiativeId(sample.key);
    const standing = await deps.initiatives.get(initiative);
    if (!standing) throw new Error(`sample initiative ${sample.key} is not there`);
    const person = deps.personOf(step.by);
    const key = commandKey(person.id, `sample.${step.step}`, `${sample.key}:${index}`, step);
    const taking = { step, person, obstacles, command: { key, initiative, rev: standing.rev } };
    const taken = await takeStep(deps, taking);
    if (!taken.ok) throw new Error(`sample initiative ${sample.key}, step ${index + 1}: ${taken.refusal.code}`);
    if (step.step === "obstacle_noted") obstacles.set(step.obstacle, obstacleIn(taken.value, step.text));
  }
}

export function responsibleFrom(sample: SampleResponsible, personOf: PersonOf): Responsible {
  switch (sample.kind) {
    case "person":
      return { kind: "person", person: personOf(sample.person).id };
    case "partner":
      return { kind: "partner", partner: samplePartnerId(sample.partner) };
    case "words":
      return { kind: "words", words: sample.words };
  }
}

interface Taking {
  readonly step: SampleInitiativeStep;
  readonly person: Person;
  readonly command: InitiativeCommand;
  /** By the names that the samples give them. */
  readonly obstacles: ReadonlyMap<string, string>;
}

type Taken = Promise<Result<Versioned<Initiative>, { readonly code: string }>>;

async function takeStep(deps: TellInitiativeDeps, { step, person, command, obstacles }: Taking): Taken {
  const at = deps.time.at(step.at);
  const clock: Clock = { now: () => at };
  const then = { ...deps, clock };
  const actor = actorOf(person);
  const responsible = (sample: SampleResponsible) => responsibleFrom(sample, deps.personOf);
  switch (step.step) {
    case "to_project":
      return moveInitiative(then, actor, { ...command, move: { to: "project" } });
    case "handed_over":
      return moveInitiative(then, actor, { ...command, move: { to: "handed_over", handedOverTo: step.handedOverTo } });
    case "stopped":
      return stopInitiative(then, actor, { ...command, reason: step.reason });
    case "planned": {
      const end = step.endInWorkingDays === null ? null : deps.time.workingDay(step.endInWorkingDays);
      return planInitiative(then, actor, { ...command, gate: step.gate && gateFrom(step.gate, deps.time), end });
    }
    case "updated":
      return postUpdate(then, actor, { ...command, told: step.told });
    case "document_added":
      return addDocument(then, actor, { ...command, title: step.title, link: step.link });
    case "obstacle_noted": {
      const remover = step.remover && responsible(step.remover);
      return noteObstacle(then, actor, { ...command, text: step.text, remover });
    }
    case "obstacle_asked": {
      const obstacle = obstacles.get(step.obstacle) ?? "";
      return askToRemoveObstacle(then, actor, { ...command, obstacle, whom: responsible(step.whom) });
    }
    case "obstacle_removed":
      return removeObstacle(then, actor, { ...command, obstacle: obstacles.get(step.obstacle) ?? "", how: step.how });
    case "decided": {
      const moment = {
        id: MomentId.parse(sampleDeliveryMomentId(step.moment)),
        item: sampleAgendaItemId(step.moment, step.item),
      };
      const decision = decisionFrom(step.decision, deps);
      const decided = await decideOnInitiative(then, actor, { ...command, moment, decision, note: step.note });
      return decided.ok ? { ok: true, value: decided.value.initiative } : decided;
    }
  }
}

function decisionFrom(sample: SampleInitiativeDecision, { time, personOf }: TellInitiativeDeps): InitiativeDecision {
  switch (sample.kind) {
    case "continue":
    case "stop":
    case "other":
      return sample;
    case "change_owner":
      return { kind: "change_owner", owner: { of: "problem", to: responsibleFrom(sample.owner.to, personOf) } };
    case "set_gate":
      return { kind: "set_gate", gate: gateFrom(sample.gate, time) };
  }
}

function gateFrom({ name, workingDaysFromToday }: SampleGate, time: SampleTime): Gate {
  return { name, day: time.workingDay(workingDaysFromToday) };
}

/** The last of that text: an obstacle is named after the command that noted it. */
function obstacleIn({ value }: Versioned<Initiative>, text: string): string {
  return value.obstacles.findLast((obstacle) => obstacle.text === text)?.id ?? "";
}
