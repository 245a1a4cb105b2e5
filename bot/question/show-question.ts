import type { Versioned } from "#src/kernel/aggregate-store.ts";
import { dayOf } from "#src/kernel/time.ts";
import { standingAmong, standingPartner } from "#src/partner/standing-partner.ts";
import type { PersonId } from "#src/people/person.ts";
import { hasCallEnded } from "#src/question/call-ended.ts";
import { joinedOnce } from "#src/question/joined-once.ts";
import type { Question } from "#src/question/question.ts";
import { triagerOf } from "#src/question/question.ts";
import type { Texts } from "#src/texts/texts.ts";
import type { BotDeps } from "../deps.ts";
import type { OtherQuestionsDeps } from "./other-questions.ts";
import { isBeginning, otherQuestions } from "./other-questions.ts";
import type { ContributionShown, JoinedShown, OrganisationChoice, QuestionShown } from "./question-shown.ts";

export type ShowDeps = Pick<BotDeps, "people" | "partners" | "catalogue" | "clock"> & OtherQuestionsDeps;

const mostPartners = 100;
/** More names than these would push the question itself off a phone. */
const mostJoined = 8;
const mostContributions = 3;

/**
 * What is looked up, or known without: nobody joined, nothing was offered. Each press shows a question twice, and to look
 * up all of its parts each time took a sixth of the memory of a press.
 */
type Found<T> = T | Promise<T>;

/** Looks up what a card needs to show the question. */
export async function showQuestion(
  deps: ShowDeps,
  { value, rev }: Versioned<Question>,
  texts: Texts,
): Promise<QuestionShown> {
  const question = await withStandingPartners(deps, value);
  const triaging = triagerOf(question);
  const [asker, organisation, triager, offered, organisations, joined, contributions, others] = await Promise.all([
    nameOf(deps, question.askedBy, texts),
    question.organisation ? standingPartner(deps.partners, question.organisation) : undefined,
    triaging === null ? null : nameOf(deps, triaging, texts),
    offeredIn(deps, question),
    organisationsFor(deps, question),
    joinedIn(deps, question, texts),
    contributionsTo(deps, question, texts),
    otherQuestions(deps, question, texts),
  ]);
  return {
    question,
    rev,
    asker,
    organisation: organisation?.name ?? null,
    triager,
    offered,
    organisations,
    joined,
    joinedInAll: question.involved.joined.length,
    call: hasCallEnded(question, dayOf(deps.clock.now())) ? null : question.involved.call,
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

async function nameOf({ people }: ShowDeps, person: PersonId, texts: Texts): Promise<string> {
  return (await people.get(person))?.value.name ?? texts.vocabulary.unknownPerson;
}

function offeredIn(deps: ShowDeps, question: Question): Found<QuestionShown["offered"]> {
  const isShown = question.stage !== "draft" || isBeginning(question);
  return isShown && question.offered.length > 0 ? recalled(deps, question.offered) : [];
}

/** What was taken out of the catalogue since it was offered is shown as it was last. */
async function recalled({ catalogue }: ShowDeps, offered: Question["offered"]): Promise<QuestionShown["offered"]> {
  const known = await Promise.all(offered.map(({ solution }) => catalogue.recall(solution)));
  return offered.flatMap(({ words }, index) => {
    const solution = known[index];
    return solution ? [{ solution, words }] : [];
  });
}

/** Only an asker without an organisation has to choose one. */
function organisationsFor(deps: ShowDeps, question: Question): Found<readonly OrganisationChoice[]> {
  return question.stage !== "draft" || question.organisation !== null ? [] : choicesOf(deps, question.askedBy);
}

async function choicesOf(deps: ShowDeps, person: PersonId): Promise<readonly OrganisationChoice[]> {
  const asker = await deps.people.get(person);
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

function joinedIn(deps: ShowDeps, { involved: { joined } }: Question, texts: Texts): Found<readonly JoinedShown[]> {
  return joined.length === 0 ? [] : named(deps, joined.slice(0, mostJoined), texts);
}

async function named(
  deps: ShowDeps,
  first: Question["involved"]["joined"],
  texts: Texts,
): Promise<readonly JoinedShown[]> {
  const names = await Promise.all(first.map(({ organisation }) => standingPartner(deps.partners, organisation)));
  return first.map((offer, index) => ({ organisation: names[index]?.name ?? texts.vocabulary.unknownPartner, offer }));
}

function contributionsTo(
  deps: ShowDeps,
  { involved: { contributions } }: Question,
  texts: Texts,
): Found<readonly ContributionShown[]> {
  return contributions.length === 0 ? [] : signed(deps, contributions.slice(-mostContributions).toReversed(), texts);
}

async function signed(
  deps: ShowDeps,
  latest: Question["involved"]["contributions"],
  texts: Texts,
): Promise<readonly ContributionShown[]> {
  const names = await Promise.all(latest.map(({ by }) => nameOf(deps, by, texts)));
  return latest.map((contribution, index) => ({ by: names[index] ?? texts.vocabulary.unknownPerson, contribution }));
}
