import type { Day } from "#src/kernel/time.ts";
import { dayOf } from "#src/kernel/time.ts";
import type { PartnerName } from "#src/partner/partner.contract.ts";
import type { Names, NamesDeps } from "#src/people/name.presenter.ts";
import { namesFrom } from "#src/people/name.presenter.ts";
import type { Actor } from "#src/people/person.ts";
import type { BornInitiative } from "#src/question/question-shown.presenter.ts";
import { maySee } from "#src/question/question.policy.ts";
import type { QuestionId } from "#src/question/question.ts";
import { numberOf } from "#src/question/question.ts";
import type { QuestionStore } from "#src/question/question.store.ts";
import { initiativeIdOf } from "./initiative-id.ts";
import type { InitiativeShown, ResponsibleShown } from "./initiative.contract.ts";
import type { LivingInitiative } from "./initiative.ts";
import { isLiving } from "./initiative.ts";
import type { InitiativeStore } from "./initiative.store.ts";
import type { Responsible } from "./responsible.ts";

export interface InitiativeShownDeps extends NamesDeps {
  readonly questions: Pick<QuestionStore, "get">;
}

/** Initiatives as `actor` sees them: everybody sees all of them, but not every question that one came from. */
export function initiativesShown(
  deps: InitiativeShownDeps,
  actor: Actor,
  initiatives: readonly LivingInitiative[],
): Promise<InitiativeShown[]> {
  const viewing: Viewing = { actor, names: namesFrom(deps) };
  return Promise.all(initiatives.map((initiative) => shownTo(viewing, initiative, deps)));
}

/** The initiative that a question bore; null until it is there. */
export function bornFrom(initiatives: Pick<InitiativeStore, "get">) {
  return async (question: QuestionId): Promise<BornInitiative | null> => {
    const born = await initiatives.get(initiativeIdOf(question));
    return born && isLiving(born.value) ? { id: born.value.id, title: born.value.title } : null;
  };
}

export interface Viewing {
  readonly actor: Actor;
  readonly names: Names;
}

export async function shownTo(
  { actor, names }: Viewing,
  initiative: LivingInitiative,
  deps: InitiativeShownDeps,
): Promise<InitiativeShown> {
  const { id, title, summary, phase, theme, sdgs, bornAt } = initiative;
  return {
    id,
    title,
    summary,
    phase,
    theme,
    sdgs,
    ...(await originOf(deps, actor, initiative.origin)),
    processOwner: initiative.processOwner && (await names.person(initiative.processOwner)),
    problemOwner: (await responsibleShown(initiative.problemOwner, names))?.name ?? "",
    partners: await partnersOf(initiative, names),
    bornAt,
    since: sinceOf(initiative),
    handedOverTo: initiative.phase === "handed_over" ? initiative.handedOverTo : null,
    stopReason: initiative.phase === "stopped" ? initiative.reason : null,
  };
}

/** Under a name that people can read; null where there is nobody. */
export async function responsibleShown(
  responsible: Responsible | null,
  names: Names,
): Promise<ResponsibleShown | null> {
  if (responsible === null) return null;
  switch (responsible.kind) {
    case "person":
      return { kind: "person", ...(await names.person(responsible.person)) };
    case "partner":
      return { kind: "partner", ...(await names.partner(responsible.partner)) };
    case "words":
      return { kind: "words", id: null, name: responsible.words };
  }
}

/** Partners that merged since are one. */
async function partnersOf({ partners }: LivingInitiative, names: Names): Promise<PartnerName[]> {
  const named = await Promise.all(partners.map(({ partner }) => names.partner(partner)));
  return [...new Map(named.map((partner) => [partner.id, partner])).values()];
}

async function originOf(
  { questions }: InitiativeShownDeps,
  actor: Actor,
  id: QuestionId | null,
): Promise<Pick<InitiativeShown, "origin" | "originHidden">> {
  const found = id && (await questions.get(id));
  if (!found) return { origin: null, originHidden: false };
  const question = found.value;
  if (!maySee(actor, question)) return { origin: null, originHidden: true };
  return { origin: { id: question.id, number: numberOf(question), title: question.title }, originHidden: false };
}

/** The day its present phase began. */
export function sinceOf(initiative: LivingInitiative): Day {
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
