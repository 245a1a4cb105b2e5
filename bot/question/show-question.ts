import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { PersonId } from "#src/people/person.ts";
import type { Question } from "#src/question/question.ts";
import type { Texts } from "#src/texts/texts.ts";
import type { BotDeps } from "../deps.ts";
import type { QuestionShown } from "./question-shown.ts";

type ShowDeps = Pick<BotDeps, "people" | "partners" | "profile">;

const mostPartners = 100;

/** Looks up what a card needs to show the question. */
export async function showQuestion(
  deps: ShowDeps,
  { value: question, rev }: Versioned<Question>,
  texts: Texts,
): Promise<QuestionShown> {
  const [asker, organisation, triager, organisations] = await Promise.all([
    nameOf(deps, question.askedBy, texts),
    question.organisation ? deps.partners.get(question.organisation) : undefined,
    nameOf(deps, triagerOf(question), texts),
    organisationsFor(deps, question),
  ]);
  const solutions = new Map(deps.profile.knownSolutions.map((solution) => [solution.id, solution]));
  const offered = question.offered.flatMap((offer) => {
    const solution = solutions.get(offer.solution);
    return solution ? [{ solution, words: offer.words }] : [];
  });
  return {
    question,
    rev,
    asker: asker ?? texts.vocabulary.unknownPerson,
    organisation: organisation?.value.name ?? null,
    triager,
    offered,
    organisations,
  };
}

async function nameOf({ people }: ShowDeps, person: PersonId | null, texts: Texts): Promise<string | null> {
  if (person === null) return null;
  return (await people.get(person))?.value.name ?? texts.vocabulary.unknownPerson;
}

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

/** Only an asker without an organisation has to choose one. */
async function organisationsFor({ people, partners }: ShowDeps, question: Question) {
  if (question.stage !== "draft" || question.organisation !== null) return [];
  const asker = await people.get(question.askedBy);
  if (asker?.value.organisation) return [];
  const page = await partners.list({ where: {}, order: "name", direction: "ascending", limit: mostPartners });
  return page.items.map(({ value }) => ({ id: value.id, name: value.name }));
}
