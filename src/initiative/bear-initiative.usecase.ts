import type { Versioned } from "#src/kernel/aggregate-store.ts";
import { commandKey } from "#src/kernel/command.ts";
import type { Clock } from "#src/kernel/time.ts";
import { dayOf } from "#src/kernel/time.ts";
import type { PersonStore } from "#src/people/person.store.ts";
import type { Question, QuestionId } from "#src/question/question.ts";
import { inStage, sdgsOf } from "#src/question/question.ts";
import type { QuestionStore } from "#src/question/question.store.ts";
import { initiativeIdOf } from "./initiative-id.ts";
import type { Initiative } from "./initiative.ts";
import { nothingYet } from "./initiative.ts";
import type { InitiativeStore } from "./initiative.store.ts";
import { inWords } from "./responsible.ts";

export interface BearInitiativeDeps {
  readonly questions: QuestionStore;
  readonly initiatives: InitiativeStore;
  readonly people: PersonStore;
}

/**
 * Bears the initiative that a kraamkamer decision asks for. The outbox calls it until it has succeeded, and calling it
 * again does nothing, so between the decision and the initiative nothing can be lost or doubled.
 */
export async function bearInitiative(
  { questions, initiatives, people }: BearInitiativeDeps,
  question: QuestionId,
): Promise<void> {
  const found = await questions.get(question);
  if (!found) return;
  const id = initiativeIdOf(question);
  const standing = await initiatives.get(id);
  if (standing && standing.value.phase !== "undone") return;
  const born = initiativeFrom(found.value, id);
  if (!born) return;
  const owners = await people.list({
    where: { processOwnerOf: born.theme },
    order: "name",
    direction: "ascending",
    limit: 1,
  });
  const processOwner = owners.items[0]?.value.id ?? null;
  const saving = {
    value: { ...born, processOwner },
    command: commandKey("system", "initiative.bear", `${question}:${standing?.rev ?? 0}`, question),
    by: null,
    at: born.bornAt,
    events: [{ type: "initiative_born", origin: question } as const],
  };
  await (standing ? initiatives.save({ ...saving, expected: standing }) : initiatives.create(saving));
}

export interface UndoInitiativeDeps extends Pick<BearInitiativeDeps, "questions" | "initiatives"> {
  readonly clock: Clock;
}

/** Takes an initiative back whose decision was undone. Safe to repeat; one that has moved on by itself stays. */
export async function undoInitiative(
  { questions, initiatives, clock }: UndoInitiativeDeps,
  question: QuestionId,
): Promise<void> {
  const [found, standing] = await Promise.all([questions.get(question), initiatives.get(initiativeIdOf(question))]);
  if (!found || !standing || standing.value.phase !== "kraamkamer") return;
  if (isDecidedForKraamkamer(found)) return;
  await initiatives.save({
    value: { ...standing.value, phase: "undone" },
    expected: standing,
    command: commandKey("system", "initiative.undo", `${question}:${standing.rev}`, question),
    by: null,
    at: clock.now(),
    events: [{ type: "initiative_undone" }],
  });
}

function isDecidedForKraamkamer({ value }: Versioned<Question>): boolean {
  return value.stage === "decided" && value.decision.route === "kraamkamer";
}

function initiativeFrom(question: Question, id: Initiative["id"]): Initiative | null {
  const decided = inStage(question, "decided");
  if (!decided.ok || decided.value.decision.route !== "kraamkamer") return null;
  const { decision, theme, answers, organisation, text, title, decidedAt, decidedBy } = decided.value;
  const bornOn = dayOf(decidedAt);
  const born: Initiative = {
    phase: "kraamkamer",
    id,
    title: decision.initiativeTitle,
    summary: (text === "" ? title : text).slice(0, 2000),
    theme,
    sdgs: [...sdgsOf(question)],
    origin: question.id,
    processOwner: null,
    problemOwner: inWords(answers.problemOwner),
    partners: [{ partner: organisation, brings: "", since: bornOn }],
    bornAt: decidedAt,
    phases: [{ phase: "kraamkamer", since: bornOn, at: decidedAt, by: decidedBy, decision: null }],
    ...nothingYet,
  };
  // Everybody sees an initiative: of a confidential question it takes over the theme alone, under the name that the QRT gave.
  return question.confidential ? { ...born, summary: "", sdgs: [], problemOwner: null, partners: [] } : born;
}
