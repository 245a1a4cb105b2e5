import type { Day } from "#src/kernel/time.ts";
import { dayOf } from "#src/kernel/time.ts";
import type { Names, NamesDeps } from "#src/people/name.presenter.ts";
import { namesFrom } from "#src/people/name.presenter.ts";
import type { BornInitiative } from "#src/question/question.presenter.ts";
import type { QuestionId } from "#src/question/question.ts";
import { numberOf } from "#src/question/question.ts";
import type { QuestionStore } from "#src/question/question.store.ts";
import { initiativeIdOf } from "./initiative-id.ts";
import type { InitiativeShown } from "./initiative.contract.ts";
import type { Initiative } from "./initiative.ts";
import type { InitiativeStore } from "./initiative.store.ts";

export interface InitiativeShownDeps extends NamesDeps {
  readonly questions: Pick<QuestionStore, "get">;
}

export function initiativesShown(
  deps: InitiativeShownDeps,
  initiatives: readonly Initiative[],
): Promise<InitiativeShown[]> {
  const names = namesFrom(deps);
  return Promise.all(initiatives.map((initiative) => shownWith(deps, initiative, names)));
}

export async function initiativeShown(deps: InitiativeShownDeps, initiative: Initiative): Promise<InitiativeShown> {
  return shownWith(deps, initiative, namesFrom(deps));
}

/** The initiative that a question bore; null until it is there. */
export function bornFrom(initiatives: Pick<InitiativeStore, "get">) {
  return async (question: QuestionId): Promise<BornInitiative | null> => {
    const born = await initiatives.get(initiativeIdOf(question));
    return born ? { id: born.value.id, title: born.value.title } : null;
  };
}

async function shownWith(deps: InitiativeShownDeps, initiative: Initiative, names: Names): Promise<InitiativeShown> {
  const { id, title, summary, phase, theme, sdgs, problemOwner, bornAt } = initiative;
  return {
    id,
    title,
    summary,
    phase,
    theme,
    sdgs,
    origin: await originOf(deps, initiative.origin),
    processOwner: initiative.processOwner && (await names.person(initiative.processOwner)),
    problemOwner,
    partners: await Promise.all(initiative.partners.map((partner) => names.partner(partner))),
    bornAt,
    since: sinceOf(initiative),
    handedOverTo: initiative.phase === "handed_over" ? initiative.handedOverTo : null,
    stopReason: initiative.phase === "stopped" ? initiative.reason : null,
  };
}

async function originOf({ questions }: InitiativeShownDeps, id: QuestionId | null): Promise<InitiativeShown["origin"]> {
  const origin = id && (await questions.get(id));
  return origin ? { id: origin.value.id, number: numberOf(origin.value), title: origin.value.title } : null;
}

function sinceOf(initiative: Initiative): Day {
  switch (initiative.phase) {
    case "kraamkamer":
      return dayOf(initiative.bornAt);
    case "project":
      return initiative.startedOn;
    case "handed_over":
      return initiative.handedOverOn;
    case "stopped":
      return initiative.stoppedOn;
  }
}
