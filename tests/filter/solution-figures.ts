import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { SolutionsFound } from "#src/finding/solution-search.ts";

const SolutionQuestion = z.strictObject({
  id: z.string(),
  text: z.string(),
  /** A paraphrase shares no telling word with title and description of what answers it. */
  kind: z.enum(["natural", "paraphrase", "none"]),
  /** Ids of the solutions that help; empty where none does. */
  relevant: z.array(z.string()),
  /** Kept aside while the search was made. */
  aside: z.boolean(),
});
export type SolutionQuestion = z.infer<typeof SolutionQuestion>;

const file = join(import.meta.dirname, "solution-questions.json");
export const solutionQuestions = z.array(SolutionQuestion).parse(JSON.parse(readFileSync(file, "utf8")));
export const answerable = solutionQuestions.filter(({ relevant }) => relevant.length > 0);

export interface SolutionFigures {
  /** Of the first right one among the five ranked. */
  readonly reciprocalRank: number;
  /** Share of the right ones that are among the five ranked. */
  readonly recall: number;
  /** Share of the questions for which something is shown. */
  readonly shown: number;
  /** Of what is shown first, whether anything answers the question or not. */
  readonly firstShownIsRight: number;
}

export function figuresOf(
  questions: readonly Pick<SolutionQuestion, "text" | "relevant">[],
  search: (text: string) => Pick<SolutionsFound, "ranked" | "shown">,
): SolutionFigures {
  const answers = questions.map(({ text, relevant }) => {
    const { ranked, shown } = search(text);
    return { relevant, ranked: ranked.map(({ id }) => String(id)), first: shown[0]?.id };
  });
  const asked = answers.filter(({ relevant }) => relevant.length > 0);
  const shown = answers.filter(({ first }) => first !== undefined);
  return {
    reciprocalRank: mean(
      asked.map(({ relevant, ranked }) => reciprocal(ranked.findIndex((id) => relevant.includes(id)))),
    ),
    recall: mean(
      asked.map(({ relevant, ranked }) => relevant.filter((id) => ranked.includes(id)).length / relevant.length),
    ),
    shown: shown.length / answers.length,
    firstShownIsRight: mean(
      shown.map(({ relevant, first }) => Number(first !== undefined && relevant.includes(first))),
    ),
  };
}

function reciprocal(place: number): number {
  return place === -1 ? 0 : 1 / (place + 1);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
