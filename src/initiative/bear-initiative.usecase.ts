import { commandKey } from "#src/kernel/command.ts";
import type { PersonStore } from "#src/people/person.store.ts";
import type { Question, QuestionId } from "#src/question/question.ts";
import { inStage, sdgsOf } from "#src/question/question.ts";
import type { QuestionStore } from "#src/question/question.store.ts";
import { initiativeIdOf } from "./initiative-id.ts";
import type { Initiative } from "./initiative.ts";
import type { InitiativeStore } from "./initiative.store.ts";

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
  if (await initiatives.get(id)) return;
  const born = initiativeFrom(found.value, id);
  if (!born) return;
  const owners = await people.list({
    where: { processOwnerOf: born.theme },
    order: "name",
    direction: "ascending",
    limit: 1,
  });
  const processOwner = owners.items[0]?.value.id ?? null;
  await initiatives.create({
    value: { ...born, processOwner },
    command: commandKey("system", "initiative.bear", question, question),
    by: null,
    at: born.bornAt,
    events: [{ type: "initiative_born", origin: question }],
  });
}

function initiativeFrom(question: Question, id: Initiative["id"]): Initiative | null {
  const decided = inStage(question, "decided");
  if (!decided.ok || decided.value.decision.route !== "kraamkamer") return null;
  const { decision, theme, answers, organisation, text, title, decidedAt } = decided.value;
  return {
    phase: "kraamkamer",
    id,
    title: decision.initiativeTitle,
    summary: (text === "" ? title : text).slice(0, 2000),
    theme,
    sdgs: [...sdgsOf(question)],
    origin: question.id,
    processOwner: null,
    problemOwner: answers.problemOwner,
    partners: [organisation],
    bornAt: decidedAt,
  };
}
