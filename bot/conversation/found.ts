import { searchQuestions } from "#src/intake/search-questions.usecase.ts";
import type { KnownSolution } from "#src/profile/profile.ts";
import { actorOf } from "#src/people/person.ts";
import { maySee } from "#src/question/question.policy.ts";
import type { Question } from "#src/question/question.ts";
import { QuestionId, numberOf } from "#src/question/question.ts";
import type { Texts } from "#src/texts/texts.ts";
import { textsIn } from "#src/texts/texts.ts";
import { shortened } from "../cards/user-text.ts";
import type { BotDeps } from "../deps.ts";
import { contextOf } from "../faces/question-cards.ts";
import type { BotAnswer, Found, SearchEvent, UnfurlEvent } from "../turn.ts";
import { commands } from "../ways/commands.ts";
import { questionFoundCard, solutionFoundCard } from "../ways/found.card.ts";
import { standingOf } from "../ways/standing.ts";
import { welcomed } from "./place.ts";

const mostQuestions = 50;
const mostSolutions = 5;

/** Questions and known solutions, to put into a message. Before anything is typed, the newest questions. */
export async function searched(deps: BotDeps, search: SearchEvent): Promise<BotAnswer> {
  const person = await welcomed(deps, search);
  const texts = textsIn(person.language);
  if (search.command !== commands.search && search.command !== "") return message(texts.refusals.unsupported);
  const { text, skip, count } = search;
  const [questions, solutions] = await Promise.all([
    searchQuestions(deps, actorOf(person), { text, limit: mostQuestions }),
    deps.knownSolutions.find(text, mostSolutions),
  ]);
  const found = [
    ...questions.map(({ value }) => foundQuestion(deps, value, texts)),
    ...solutions.map(({ solution }) => foundSolution(deps, solution, texts)),
  ];
  if (found.length > 0) return { kind: "found", items: found.slice(skip, skip + count) };
  return message(text === "" ? texts.ways.nothingYet : texts.ways.nothingFound(text));
}

/** The address of a question unfolds for whoever may see the question; any other address of ours stays as it is. */
export async function unfurled(deps: BotDeps, unfurl: UnfurlEvent): Promise<BotAnswer> {
  const person = await welcomed(deps, unfurl);
  const texts = textsIn(person.language);
  const id = questionAt(deps.tab, unfurl.url);
  if (!id) return { kind: "found", items: [] };
  const found = await deps.questions.get(id);
  if (!found || numberOf(found.value) === null || !maySee(actorOf(person), found.value)) {
    return message(texts.ways.notToUnfold);
  }
  return { kind: "found", items: [foundQuestion(deps, found.value, texts)] };
}

function questionAt(tab: string, url: string): QuestionId | null {
  const begins = `${tab}/questions/`;
  if (!url.startsWith(begins)) return null;
  const [named = ""] = url.slice(begins.length).split(/[/?#]/u, 1);
  return QuestionId.safeParse(named).data ?? null;
}

const longestPreview = 100;

/** Only the seeker sees the list; all who read the message see the card, which therefore speaks the alliance's language. */
function foundQuestion(deps: BotDeps, question: Question, texts: Texts): Found {
  return {
    card: questionFoundCard(question, contextOf(deps, { texts: textsIn(deps.profile.language) })),
    title: shortened(question.title, longestPreview),
    text: question.confidential
      ? `${texts.ways.confidential}, ${standingOf(question, texts)}`
      : standingOf(question, texts),
  };
}

function foundSolution(deps: BotDeps, solution: KnownSolution, texts: Texts): Found {
  return {
    card: solutionFoundCard(solution, contextOf(deps, { texts: textsIn(deps.profile.language) })),
    title: shortened(solution.title, longestPreview),
    text: texts.ways.solution,
  };
}

function message(text: string): BotAnswer {
  return { kind: "message", text };
}
