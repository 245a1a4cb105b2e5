import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Predictions } from "#src/finding/predictions.ts";

const Question = z.object({
  id: z.string(),
  text: z.string(),
  theme: z.string(),
  themeAlt: z.array(z.string()),
  sdg: z.array(z.number()),
  relevant: z.array(z.string()),
});
export type TestQuestion = z.infer<typeof Question>;

/** Who wrote them had not seen the corpus; the second author had not seen the questions of the first either. */
export const authors = ["first-author", "second-author"] as const;

/** With those in English, by the author of the English part of the corpus and written before it. */
export const questionSets = [...authors, "in-english"] as const;

export function questionsOf(set: (typeof questionSets)[number]): readonly TestQuestion[] {
  const file = join(import.meta.dirname, "questions", `${set}.json`);
  return z.object({ items: z.array(Question) }).parse(JSON.parse(readFileSync(file, "utf8"))).items;
}

export interface Scores {
  readonly accuracy: number;
  /** A theme that can be defended counts as right. */
  readonly defensible: number;
  readonly inFirstTwo: number;
  /** Questions for the alliance that were held not to be. */
  readonly wronglyOutside: number;
  readonly inside: number;
  readonly outsideSeen: number;
  readonly outside: number;
  readonly sdgF1: number;
  /** Of questions that a known solution answers: one over the place of the first right one among five. */
  readonly meanReciprocalRank: number;
  readonly recallOfFive: number;
  /** How often the first one shown is right, and for how many of the answerable something is shown. */
  readonly firstShownRight: number;
  readonly answerableShown: number;
  /** How often nothing is shown where nothing answers. */
  readonly silentWhereRight: number;
}

const outside = "buiten-context";

export function scoresOf(questions: readonly TestQuestion[], { questions: said, solutions }: Predictions): Scores {
  const themeOf = ({ id }: TestQuestion) => said[id]?.theme;
  const ranked = ({ id }: TestQuestion) => solutions[id]?.ranked ?? [];
  const shown = ({ id }: TestQuestion) => solutions[id]?.shown ?? [];
  const inside = questions.filter(({ theme }) => theme !== outside);
  const strangers = questions.filter(({ theme }) => theme === outside);
  const answerable = questions.filter(({ relevant }) => relevant.length > 0);
  const unanswerable = questions.filter(({ relevant }) => relevant.length === 0);
  const spoken = questions.filter((one) => shown(one).length > 0);
  return {
    accuracy: share(questions, (one) => themeOf(one) === one.theme),
    defensible: share(questions, (one) => [one.theme, ...one.themeAlt].includes(themeOf(one) ?? "")),
    inFirstTwo: share(questions, (one) => (said[one.id]?.top2 ?? []).includes(one.theme)),
    wronglyOutside: inside.filter((one) => themeOf(one) === outside).length,
    inside: inside.length,
    outsideSeen: strangers.filter((one) => themeOf(one) === outside).length,
    outside: strangers.length,
    sdgF1: sdgF1(questions, said),
    meanReciprocalRank: mean(answerable, (one) => reciprocalRank(ranked(one), one.relevant)),
    recallOfFive: mean(
      answerable,
      (one) => ranked(one).filter((id) => one.relevant.includes(id)).length / one.relevant.length,
    ),
    firstShownRight: share(spoken, (one) => one.relevant.includes(shown(one)[0] ?? "")),
    answerableShown: share(answerable, (one) => shown(one).length > 0),
    silentWhereRight: share(unanswerable, (one) => shown(one).length === 0),
  };
}

function sdgF1(questions: readonly TestQuestion[], said: Predictions["questions"]): number {
  const pairs = questions.map(({ id, sdg }) => {
    const goals: readonly number[] = said[id]?.sdg ?? [];
    return { both: goals.filter((goal) => sdg.includes(goal)).length, all: goals.length + sdg.length };
  });
  return (2 * sum(pairs.map(({ both }) => both))) / sum(pairs.map(({ all }) => all));
}

function reciprocalRank(ranked: readonly string[], relevant: readonly string[]): number {
  const place = ranked.findIndex((id) => relevant.includes(id));
  return place < 0 ? 0 : 1 / (place + 1);
}

function share<T>(all: readonly T[], holds: (one: T) => boolean): number {
  return all.filter(holds).length / all.length;
}

function mean<T>(all: readonly T[], value: (one: T) => number): number {
  return sum(all.map(value)) / all.length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
