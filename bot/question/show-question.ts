import type { Versioned } from "#src/kernel/aggregate-store.ts";
import { standingAmong, standingPartner } from "#src/partner/standing-partner.ts";
import type { PersonId } from "#src/people/person.ts";
import { joinedOnce } from "#src/question/joined-once.ts";
import type { Question } from "#src/question/question.ts";
import { triagerOf } from "#src/question/question.ts";
import type { Texts } from "#src/texts/texts.ts";
import type { BotDeps } from "../deps.ts";
import type { OtherQuestionsDeps } from "./other-questions.ts";
import { otherQuestions } from "./other-questions.ts";
import type { ContributionShown, JoinedShown, OrganisationChoice, QuestionShown } from "./question-shown.ts";

export type ShowDeps = Pick<BotDeps, "people" | "partners" | "catalogue"> & OtherQuestionsDeps;

const mostPartners = 100;
/** More names than these would push the question itself off a phone. */
const mostJoined = 8;
const mostContributions = 3;

/** Looks up what a card needs to show the question. */
export async function showQuestion(
  deps: ShowDeps,
  { value, rev }: Versioned<Question>,
  texts: Texts,
): Promise<QuestionShown> {
  const question = await withStandingPartners(deps, value);
  const [asker, organisation, triager, offered, organisations, joined, contributions, others] = await Promise.all([
    nameOf(deps, question.askedBy, texts),
    question.organisation ? standingPartner(deps.partners, question.organisation) : undefined,
    nameOf(deps, triagerOf(question), texts),
    offeredIn(deps, question),
    organisationsFor(deps, question),
    joinedIn(deps, question, texts),
    contributionsTo(deps, question, texts),
    otherQuestions(deps, question, texts),
  ]);
  return {
    question,
    rev,
    asker: asker ?? texts.vocabulary.unknownPerson,
    organisation: organisation?.name ?? null,
    triager,
    offered,
    organisations,
    joined,
    joinedInAll: question.involved.joined.length,
    contributions,
    earlier: others.earlier,
    askedAlready: others.askedAlready,
    leadsTo: others.leadsTo,
    takenIn: others.takenIn,
  };
}

/** Partners for which somebody can act, by name. */
export async function organisationsToChoose({ partners }: Pick<BotDeps, "partners">): Promise<OrganisationChoice[]> {
  const page = await partners.list({
    where: { standing: "yes" },
    order: "name",
    direction: "ascending",
    limit: mostPartners,
  });
  return page.items
    .filter(({ value }) => value.mergedInto === null)
    .map(({ value }) => ({ id: value.id, name: value.name }));
}

async function nameOf({ people }: ShowDeps, person: PersonId | null, texts: Texts): Promise<string | null> {
  if (person === null) return null;
  return (await people.get(person))?.value.name ?? texts.vocabulary.unknownPerson;
}

/** What was taken out of the catalogue since it was offered is shown as it was last. */
async function offeredIn({ catalogue }: ShowDeps, { offered }: Question): Promise<QuestionShown["offered"]> {
  const known = await Promise.all(offered.map(({ solution }) => catalogue.recall(solution)));
  return offered.flatMap(({ words }, index) => {
    const solution = known[index];
    return solution ? [{ solution, words }] : [];
  });
}

/** Only an asker without an organisation has to choose one. */
async function organisationsFor(deps: ShowDeps, question: Question): Promise<readonly OrganisationChoice[]> {
  if (question.stage !== "draft" || question.organisation !== null) return [];
  const asker = await deps.people.get(question.askedBy);
  return asker?.value.organisation ? [] : organisationsToChoose(deps);
}

/** Who joined, each organisation once, also while a merger has not been followed in the question itself. */
async function withStandingPartners({ partners }: ShowDeps, question: Question): Promise<Question> {
  const { involved } = question;
  if (involved.joined.length === 0) return question;
  const standing = await standingAmong(
    partners,
    involved.joined.map(({ organisation }) => organisation),
  );
  return { ...question, involved: { ...involved, joined: joinedOnce(involved.joined, standing) } };
}

async function joinedIn(deps: ShowDeps, { involved }: Question, texts: Texts): Promise<readonly JoinedShown[]> {
  const first = involved.joined.slice(0, mostJoined);
  const names = await Promise.all(first.map(({ organisation }) => standingPartner(deps.partners, organisation)));
  return first.map((offer, index) => ({ organisation: names[index]?.name ?? texts.vocabulary.unknownPartner, offer }));
}

async function contributionsTo(
  deps: ShowDeps,
  { involved }: Question,
  texts: Texts,
): Promise<readonly ContributionShown[]> {
  const latest = involved.contributions.slice(-mostContributions).toReversed();
  const names = await Promise.all(latest.map(({ by }) => nameOf(deps, by, texts)));
  return latest.map((contribution, index) => ({ by: names[index] ?? texts.vocabulary.unknownPerson, contribution }));
}
