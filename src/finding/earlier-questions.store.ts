import type { Page } from "#src/kernel/document-store.port.ts";
import { isForEverybody } from "#src/question/question.policy.ts";
import type { QuestionNews, QuestionNewsStore } from "#src/question/question-news.store.ts";
import type { QuestionStore } from "#src/question/question.store.ts";
import type { InStage, Question, QuestionId } from "#src/question/question.ts";
import type { EarlierQuestions, FoundQuestion } from "./earlier-questions.port.ts";
import { findableQuestion } from "./findable.ts";
import { logistic } from "#src/filter/learned-model.ts";
import type { OnShelf, ReadingProfile } from "./search-shelf.ts";
import { shelf } from "./search-shelf.ts";

export interface EarlierQuestionsDeps {
  readonly questions: Pick<QuestionStore, "get" | "list">;
  readonly questionNews: QuestionNewsStore;
  readonly profile: ReadingProfile;
}

export interface FilledEarlierQuestions extends EarlierQuestions {
  /** Reads what was decided before, a little at a time: nobody has to wait for it, and until then less is found. */
  readonly fill: () => Promise<void>;
  /** Reads one anew: for what changed and is no news, as that it is confidential no longer. */
  readonly lookAt: (id: QuestionId) => Promise<void>;
}

const readAtOnce = 20;
/** So much of what happened last is known by heart, to tell what is new. */
const mostRemembered = 1000;
/** Less likely ones are not shown. */
const likelyEnough = 0.5;
/** More is looked at than shown: some of it may not be for everybody any more. */
const lookedAtBeside = 3;

/**
 * Keeps decided questions in an index in memory. What is decided, reopened or withdrawn, here or by another program on the
 * same database, is in the list of news: it is read before every search, and only what is new in it costs more than a
 * glance. What is no news, as that a question became confidential, is seen when a question that was found is read.
 */
export function earlierQuestions({ questions, questionNews, profile }: EarlierQuestionsDeps): FilledEarlierQuestions {
  const all = shelf<QuestionId>(profile);
  const remembered = new Set<string>();
  let isFollowing = false;

  function take(id: QuestionId, question: Question | undefined): void {
    if (question && canBeFound(question)) all.put(id, findableQuestion(question));
    else all.drop(id);
  }

  function remember(news: readonly QuestionNews[]): void {
    for (const one of news.toReversed()) remembered.add(keyOf(one));
    for (const oldest of remembered) {
      if (remembered.size <= mostRemembered) break;
      remembered.delete(oldest);
    }
  }

  async function fill(): Promise<void> {
    // Taken first: what happens while the rest is read counts as new.
    remember((await questionNews.latest({ limit: 10 * readAtOnce })).items);
    isFollowing = true;
    const listed = {
      where: { stage: "decided" },
      order: "askedAt",
      direction: "descending",
      limit: readAtOnce,
    } as const;
    for await (const page of pages((from) => questions.list({ ...listed, ...from }))) {
      for (const { value } of page) take(value.id, value);
      // Whoever waits for an answer goes first.
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  async function catchUp(): Promise<void> {
    if (!isFollowing) return;
    const fresh: QuestionNews[] = [];
    for await (const page of pages((from) => questionNews.latest({ limit: readAtOnce, ...from }))) {
      const unknown = page.filter((one) => !remembered.has(keyOf(one)));
      if (unknown.length === 0) break;
      fresh.push(...unknown);
    }
    for (const id of new Set(fresh.map(({ question }) => question))) await lookAt(id);
    remember(fresh);
  }

  async function lookAt(id: QuestionId): Promise<void> {
    take(id, (await questions.get(id))?.value);
  }

  async function standing(found: OnShelf<QuestionId>): Promise<readonly FoundQuestion[]> {
    const question = (await questions.get(found.key))?.value;
    if (question && canBeFound(question)) return [{ question, confidence: likelihood(found), words: found.words }];
    all.drop(found.key);
    return [];
  }

  return {
    fill,
    lookAt,
    find: async (text, limit) => {
      await catchUp();
      const likely = all.rank(text, limit + lookedAtBeside).filter((found) => likelihood(found) >= likelyEnough);
      return (await Promise.all(likely.map(standing))).flat().slice(0, limit);
    },
  };
}

async function* pages<T>(read: (from: { readonly cursor?: string }) => Promise<Page<T>>): AsyncGenerator<readonly T[]> {
  let { items, next } = await read({});
  yield items;
  while (next !== null) {
    ({ items, next } = await read({ cursor: next }));
    yield items;
  }
}

function canBeFound(question: Question): question is InStage<"decided"> {
  return question.stage === "decided" && isForEverybody(question);
}

function keyOf({ question, seq }: QuestionNews): string {
  return `${question}|${seq}`;
}

/** A logistic curve through pairs of questions that were judged: from a quarter of the new question in common, most are alike. */
const curve = { base: -6, cover: 24 };
/** One word may be shared by accident. */
const byOneWord = 0.75;

function likelihood({ cover, words }: OnShelf<QuestionId>): number {
  const told = words.length > 1 ? cover : cover * byOneWord;
  return logistic(curve.base + curve.cover * told);
}
