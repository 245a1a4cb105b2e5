import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Clock, Day } from "#src/kernel/time.ts";
import { dayOf, daysBetween } from "#src/kernel/time.ts";
import type { Names, NamesDeps } from "#src/people/name.presenter.ts";
import { namesFrom } from "#src/people/name.presenter.ts";
import type { Actor, PersonId } from "#src/people/person.ts";
import type { SolutionShown } from "#src/profile/profile.contract.ts";
import type { Catalogue } from "#src/profile/solution.presenter.ts";
import { solutionFrom } from "#src/profile/solution.presenter.ts";
import type { QuestionRow, QuestionShown } from "./question.contract.ts";
import type { TraceDeps } from "./question-trace.presenter.ts";
import { noticesAbout, timelineOf } from "./question-trace.presenter.ts";
import { questionAbilities } from "./question.policy.ts";
import type { Question, QuestionId } from "./question.ts";
import { numberOf, sdgsOf, themeOf } from "./question.ts";

export interface QuestionRowDeps extends NamesDeps {
  readonly clock: Clock;
}

export interface BornInitiative {
  readonly id: string;
  readonly title: string;
}

export interface QuestionShownDeps extends QuestionRowDeps, TraceDeps {
  readonly profile: Catalogue;
  /** Injected, because questions come before initiatives and know nothing of them. */
  readonly bornFrom: (question: QuestionId) => Promise<BornInitiative | null>;
}

/** Questions as `actor` sees them in a list. */
export function questionRows(
  deps: QuestionRowDeps,
  actor: Actor,
  questions: readonly Question[],
): Promise<QuestionRow[]> {
  const viewing: Viewing = { actor, names: namesFrom(deps), today: dayOf(deps.clock.now()) };
  return Promise.all(questions.map((question) => rowOf(question, viewing)));
}

/** One question with all that is known of it, as `actor` sees it. */
export async function questionShown(
  deps: QuestionShownDeps,
  actor: Actor,
  { value: question, rev }: Versioned<Question>,
): Promise<QuestionShown> {
  const names = namesFrom(deps);
  const initiative = bearsInitiative(question) ? await deps.bornFrom(question.id) : null;
  const about = initiative ? [question.id, initiative.id] : [question.id];
  const [row, timeline, notices] = await Promise.all([
    rowOf(question, { actor, names, today: dayOf(deps.clock.now()) }),
    timelineOf(deps, question.id, names),
    noticesAbout(deps, about, names),
  ]);
  const decided = question.stage === "decided" ? question : null;
  return {
    ...row,
    rev,
    text: question.text,
    proposal: question.proposal,
    sdgs: [...sdgsOf(question)],
    answers: question.answers,
    offered: offeredWith(question, deps.profile),
    helpedBy: helpOf(question, deps.profile),
    askedBack: question.stage === "waiting_for_asker" ? question.askedBack : null,
    findings: decided?.findings ?? null,
    decision: decided?.decision ?? null,
    decidedAt: decided?.decidedAt ?? null,
    initiative,
    timeline,
    notices,
  };
}

interface Viewing {
  readonly actor: Actor;
  readonly names: Names;
  readonly today: Day;
}

async function rowOf(question: Question, { actor, names, today }: Viewing): Promise<QuestionRow> {
  const triager = triagerOf(question);
  const due = dueOf(question);
  return {
    id: question.id,
    number: numberOf(question),
    title: question.title,
    stage: question.stage,
    route: question.stage === "decided" ? question.decision.route : null,
    theme: themeOf(question),
    asker: await names.person(question.askedBy),
    organisation: question.organisation && (await names.partner(question.organisation)),
    askedAt: question.askedAt,
    triager: triager && (await names.person(triager)),
    due,
    overdue: due !== null && due < today,
    ageInDays: daysBetween(dayOf(question.askedAt), today),
    may: [...questionAbilities(actor, question)],
  };
}

/** Who has it in triage, or decided it. */
function triagerOf(question: Question): PersonId | null {
  switch (question.stage) {
    case "in_triage":
    case "waiting_for_asker":
      return question.triagedBy;
    case "decided":
      return question.decidedBy;
    case "draft":
    case "submitted":
    case "helped_already":
    case "withdrawn":
      return null;
  }
}

/** The day promised for the next step. While the alliance waits for the asker, no promise of its own runs. */
function dueOf(question: Question): Day | null {
  switch (question.stage) {
    case "submitted":
      return question.pickUpBy;
    case "in_triage":
      return question.decideBy;
    case "waiting_for_asker":
    case "draft":
    case "decided":
    case "helped_already":
    case "withdrawn":
      return null;
  }
}

function bearsInitiative(question: Question): boolean {
  return question.stage === "decided" && question.decision.route === "kraamkamer";
}

/** What has left the catalogue since it was offered is left out. */
function offeredWith({ offered }: Question, catalogue: Catalogue): SolutionShown[] {
  return offered.flatMap(({ solution, words }) => solutionFrom(catalogue, solution, words) ?? []);
}

function helpOf(question: Question, catalogue: Catalogue): SolutionShown | null {
  if (question.stage !== "helped_already") return null;
  const words = question.offered.find(({ solution }) => solution === question.helpedBy)?.words ?? [];
  return solutionFrom(catalogue, question.helpedBy, words);
}
