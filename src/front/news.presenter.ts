import { initiativeIdOf } from "#src/initiative/initiative-id.ts";
import { isLiving } from "#src/initiative/initiative.ts";
import type { InitiativeStore } from "#src/initiative/initiative.store.ts";
import { dayOf, daysBetween } from "#src/kernel/time.ts";
import type { Names } from "#src/people/name.presenter.ts";
import type { Actor } from "#src/people/person.ts";
import { PersonId, hasRole } from "#src/people/person.ts";
import { newsFor } from "#src/question/news.ts";
import type { QuestionNews, QuestionNewsStore } from "#src/question/question-news.store.ts";
import { doneIn, whomIn } from "#src/question/question-trace.presenter.ts";
import { maySee } from "#src/question/question.policy.ts";
import type { Question } from "#src/question/question.ts";
import { numberOf, triagerOf } from "#src/question/question.ts";
import type { QuestionStore } from "#src/question/question.store.ts";
import type { NewsLine } from "./front.contract.ts";
import type { Reader } from "./reader.ts";

export interface NewsDeps {
  readonly questions: Pick<QuestionStore, "get">;
  readonly questionNews: QuestionNewsStore;
  readonly initiatives: Pick<InitiativeStore, "list">;
}

const mostLines = 12;
const daysNews = 30;
const readAtOnce = 60;
/** Where the reader may see little of all that happens, this is where looking for it ends. */
const mostReads = 3;

/** What others did, newest first; of each question the newest. Reads a bounded stretch of one list, however many questions there are. */
export async function newsFrom(deps: NewsDeps, { actor, today }: Reader, names: Names): Promise<NewsLine[]> {
  const [told, born] = await Promise.all([questionsInNews(deps, actor), initiativesBorn(deps)]);
  const isRecent = ({ at }: NewsLine) => daysBetween(dayOf(at), today) <= daysNews;
  // What a decision bore is told with that decision.
  const toldAlready = new Set<string>(told.map(({ question }) => initiativeIdOf(question.id)));
  const lines = [
    ...(await Promise.all(told.map((one) => questionLine(one, actor, names)))),
    ...born.filter(({ initiative }) => !toldAlready.has(initiative.id)),
  ];
  return lines
    .filter(isRecent)
    .toSorted((one, other) => (one.at < other.at ? 1 : -1))
    .slice(0, mostLines);
}

interface Told {
  readonly question: Question;
  readonly happened: QuestionNews;
}

async function questionsInNews({ questions, questionNews }: NewsDeps, actor: Actor): Promise<readonly Told[]> {
  const told = new Map<string, Told>();
  let cursor: string | null = null;
  for (let reads = 0; reads < mostReads && told.size < mostLines; reads++) {
    const page: Awaited<ReturnType<QuestionNewsStore["latest"]>> = await questionNews.latest({
      limit: readAtOnce,
      ...(cursor === null ? {} : { cursor }),
    });
    for (const happened of page.items) {
      if (told.has(happened.question) || told.size >= mostLines) continue;
      const standing = await questions.get(happened.question);
      if (standing && isNewsTo(actor, standing.value, happened)) {
        told.set(happened.question, { question: standing.value, happened });
      }
    }
    cursor = page.next;
    if (cursor === null) break;
  }
  return [...told.values()];
}

/** What somebody did is no news to themselves, nor is anything of what they muted. */
function isNewsTo(actor: Actor, question: Question, { by, event }: QuestionNews): boolean {
  if (by === actor.person || question.involved.muted.includes(actor.person)) return false;
  if (!maySee(actor, question)) return false;
  return newsFor(event) === "everybody" || concerns(actor, question);
}

/** The reader asked it, follows it, works on it, or acts for an organisation that takes part in it. */
function concerns({ person, organisation, roles }: Actor, question: Question): boolean {
  const { involved, workbench, askedBy } = question;
  if (askedBy === person || triagerOf(question) === person || involved.followers.includes(person)) return true;
  if (hasRole({ person, organisation, roles }, "qrt") && workbench.team.includes(person)) return true;
  if (organisation === null) return false;
  return involved.parties.includes(organisation) || involved.joined.some((one) => one.organisation === organisation);
}

async function questionLine(
  { question, happened: { event, by, at } }: Told,
  actor: Actor,
  names: Names,
): Promise<NewsLine> {
  // The audit trail holds ids as plain text: what the system itself did has none.
  const who = PersonId.safeParse(by);
  return {
    about: "question",
    question: { id: question.id, number: numberOf(question), title: question.title },
    what: event.type,
    whom: await whomIn({ by, event }, names),
    done: doneIn(event),
    route: event.type === "question_decided" ? event.decision.route : null,
    at,
    who: who.success ? await names.person(who.data) : null,
    concerns: concerns(actor, question),
  };
}

const mostBorn = 5;

async function initiativesBorn({ initiatives }: Pick<NewsDeps, "initiatives">) {
  const page = await initiatives.list({ where: {}, order: "bornAt", direction: "descending", limit: mostBorn });
  return page.items
    .map(({ value }) => value)
    .filter(isLiving)
    .map(({ id, title, bornAt: at }) => ({
      about: "initiative" as const,
      initiative: { id, title },
      at,
      who: null,
      concerns: false,
    }));
}
